package de.miteinander.workinggroup;

import de.miteinander.platform.text.NewText;
import de.miteinander.platform.text.ValidText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be changed about a working group; its status has its own operation. */
@Schema(
        description = "What may be changed about a working group.",
        examples = "{\"name\": {\"de\": {\"text\": \"AG Sprache und Bildung\"}}}")
record WorkingGroupChange(
        @Schema(description = "Short code, unique in the process.", maxLength = 12)
        @NotBlank @Pattern(regexp = "[A-ZÄÖÜ][A-ZÄÖÜ0-9]{1,11}") String code,

        @Schema(description = "Name.") @NotNull @ValidText(max = 120)
        NewText name,

        @Schema(description = "What the group is to think through.", nullable = true) @ValidText(max = 4000) @Nullable NewText remit,

        @Schema(description = "Who may join.") @NotNull Openness openness,

        @Schema(description = "Number of the wave, from 1.", minimum = "1", maximum = "99", nullable = true)
        @Min(1) @Max(99) @Nullable Integer wave) {

    static WorkingGroupChange of(WorkingGroup group) {
        return new WorkingGroupChange(
                group.code(),
                NewText.of(group.name()),
                NewText.ofNullable(group.remit()),
                group.openness(),
                group.wave());
    }
}

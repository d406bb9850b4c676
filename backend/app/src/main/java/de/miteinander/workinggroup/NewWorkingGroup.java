package de.miteinander.workinggroup;

import de.miteinander.platform.text.NewText;
import de.miteinander.platform.text.ValidText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A working group to be set up. */
@Schema(
        description = "A working group to be set up.",
        examples =
                "{\"processId\": \"0d6f7b9e-0e2f-4d0a-8a55-7f1d5a0d1a11\", \"code\": \"SPR\", \"name\": {\"de\": {\"text\": \"AG Sprache\"}}, \"openness\": \"ON_REQUEST\", \"wave\": 1}")
record NewWorkingGroup(
        @Schema(description = "The process the group belongs to.") @NotNull UUID processId,

        @Schema(description = "Short code, unique in the process, e.g. SPR.", maxLength = 12)
        @NotBlank @Pattern(regexp = "[A-ZÄÖÜ][A-ZÄÖÜ0-9]{1,11}") String code,

        @Schema(description = "Name.") @NotNull @ValidText(max = 120)
        NewText name,

        @Schema(description = "What the group is to think through.", nullable = true) @ValidText(max = 4000) @Nullable NewText remit,

        @Schema(description = "Who may join.") @NotNull Openness openness,

        @Schema(description = "Number of the wave, from 1.", minimum = "1", maximum = "99", nullable = true)
        @Min(1) @Max(99) @Nullable Integer wave) {}

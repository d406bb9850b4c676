package de.miteinander.guideline;

import de.miteinander.platform.text.NewText;
import de.miteinander.platform.text.ValidText;
import de.miteinander.platform.text.WebAddress;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be changed about a guideline; its status has its own operations. */
@Schema(
        description =
                "What may be changed about a guideline. When a prompt or a decision refers to it, new wording makes a new version and needs changedBecause; adding translations does not.",
        examples =
                "{\"text\": {\"de\": {\"text\": \"Wechselseitiger Prozess aller\"}}, \"changedBecause\": \"Klarer gefasst nach der Aussprache\"}")
record GuidelineChange(
        @Schema(
                description = "Short code, unique in the process; it stays once something refers to the guideline.",
                maxLength = 6)
        @NotBlank @Pattern(regexp = "[A-Z]{1,3}[0-9]{1,3}") String code,

        @Schema(description = "The list it stands on, one letter.", maxLength = 1) @NotBlank @Pattern(regexp = "[A-Z]") String list,

        @Schema(description = "Place on its list, from 1.", minimum = "1", maximum = "1000") @NotNull @Min(1) @Max(1000) Integer order,

        @Schema(description = "The guideline in one sentence.") @NotNull @ValidText(max = 1000)
        NewText text,

        @Schema(description = "Why it is one.", nullable = true) @Nullable @ValidText(max = 4000)
        NewText rationale,

        @Schema(description = "Address of the document it was taken from.", maxLength = 500, nullable = true)
        @Nullable @WebAddress
        @Size(max = 500) String sourceUrl,

        @Schema(
                description = "Why the wording changes; needed when something refers to the present one.",
                maxLength = 500,
                nullable = true)
        @Nullable @Size(max = 500) String changedBecause) {

    static GuidelineChange of(Guideline guideline, GuidelineVersion version) {
        return new GuidelineChange(
                guideline.code(),
                guideline.list(),
                guideline.position(),
                NewText.of(version.text()),
                NewText.ofNullable(version.rationale()),
                version.sourceUrl(),
                null);
    }
}

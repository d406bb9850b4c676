package de.miteinander.indicator.area;

import de.miteinander.platform.text.NewText;
import de.miteinander.platform.text.ValidText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be changed about an area; its code stands in natural keys and stays. */
@Schema(
        description = "What may be changed about an area.",
        examples = "{\"name\": {\"de\": {\"text\": \"Musterstadt am Fluss\"}}}")
record AreaChange(
        @Schema(description = "Name.") @NotNull @ValidText(max = 200)
        NewText name,

        @Schema(description = "How large it is.") @NotNull AreaLevel level,

        @Schema(
                description = "Official key (AGS 8 digits, ARS 12, county 5, state 2); a string, leading zeros stay.",
                maxLength = 12,
                nullable = true)
        @Pattern(regexp = "[0-9]{2,12}") @Nullable String ags,

        @Schema(description = "The area it belongs to.", nullable = true) @Nullable UUID parentId,

        @Schema(description = "The day since which it exists; null if it always did.", nullable = true) @Nullable LocalDate validFrom,

        @Schema(
                description =
                        "The first day on which it no longer existed, after a merger for instance; null if it exists today.",
                nullable = true)
        @Nullable LocalDate validUntil) {

    static AreaChange of(Area area) {
        return new AreaChange(
                NewText.of(area.name()),
                area.level(),
                area.ags(),
                area.parentId(),
                area.validFrom(),
                area.validUntil());
    }
}

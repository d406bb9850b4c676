package de.miteinander.indicator;

import de.miteinander.indicator.series.Direction;
import de.miteinander.indicator.series.ValueKind;
import de.miteinander.platform.text.Text;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the catalogue offers, without any figure: those of an entry that is switched off are not for everyone. */
@Schema(description = "An indicator of the curated catalogue, switched on or off, without its figures.")
record CatalogueEntry(
        @Schema(description = "Identifier of the indicator.", required = true)
        UUID id,

        @Schema(description = "Version, the ETag's content.", minimum = "0", required = true)
        long version,

        @Schema(description = "Short code, used in files and natural keys.", maxLength = 40, required = true)
        String code,

        @Schema(description = "Name.", required = true) Text name,

        @Schema(description = "The question it answers.", nullable = true) @Nullable Text question,

        @Schema(description = "Field of life.", required = true)
        Theme theme,

        @Schema(description = "Which way is better; NONE: on purpose neither.", required = true)
        Direction direction,

        @Schema(description = "Whether only the gap between two groups may be judged.", required = true)
        boolean readAsGap,

        @Schema(description = "What sort of number it is.", required = true)
        ValueKind valueKind,

        @Schema(
                description = "Unit: percent, permille, persons, EUR, years or another word.",
                maxLength = 40,
                required = true)
        String unit,

        @Schema(description = "What exactly is counted.", required = true)
        Text definition,

        @Schema(description = "Whether it is switched on.", required = true)
        boolean active,

        @Schema(description = "Whether it is still measured.", required = true)
        IndicatorStatus status) {}

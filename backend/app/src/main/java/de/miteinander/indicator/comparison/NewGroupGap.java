package de.miteinander.indicator.comparison;

import de.miteinander.platform.text.NewText;
import de.miteinander.platform.text.ValidText;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A gap to be watched. */
@Schema(
        description = "A gap to be watched: the first series minus the second.",
        examples =
                "{\"seriesId\": \"5b0c8e0a-3f0e-4c0b-9c1a-0b5a7d1d2f01\", \"referenceId\": \"5b0c8e0a-3f0e-4c0b-9c1a-0b5a7d1d2f02\", \"name\": {\"de\": {\"text\": \"Ausländische und deutsche Jugendliche\"}}}")
record NewGroupGap(
        @Schema(description = "Series of the group that is looked at.") @NotNull UUID seriesId,

        @Schema(description = "Series of the group it is compared with.") @NotNull UUID referenceId,

        @Schema(description = "Name of the comparison.") @NotNull @ValidText(max = 200)
        NewText name) {}

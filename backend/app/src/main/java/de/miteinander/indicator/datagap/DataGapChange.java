package de.miteinander.indicator.datagap;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be changed about a missing figure while it is looked for. */
@Schema(
        description = "What may be changed about a missing figure while it is looked for.",
        examples = "{\"due\": \"2027-03-31\"}")
record DataGapChange(
        @Schema(description = "Why it is missing.", maxLength = 1000) @NotBlank @Size(max = 1000) String reason,

        @Schema(description = "Who was asked for it: an office, not a person.", maxLength = 200, nullable = true)
        @Size(max = 200) @Nullable String askedOf,

        @Schema(description = "When they were asked.", nullable = true) @Nullable LocalDate askedOn,

        @Schema(description = "When it shall be settled.") @NotNull LocalDate due,

        @Schema(description = "Who looks for it.") @NotNull UUID ownerId) {

    static DataGapChange of(DataGap gap) {
        return new DataGapChange(gap.reason(), gap.askedOf(), gap.askedOn(), gap.due(), gap.ownerId());
    }
}

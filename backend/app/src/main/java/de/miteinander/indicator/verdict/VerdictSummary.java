package de.miteinander.indicator.verdict;

import de.miteinander.indicator.change.ChangeVerdict;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kept verdict in a list. */
@Schema(description = "A kept verdict in short.")
public record VerdictSummary(
        @Schema(description = "Identifier.", required = true)
        UUID id,

        @Schema(description = "What it was kept for.", maxLength = 200, required = true)
        String occasion,

        @Schema(description = "The moment whose figures were judged.", required = true)
        Instant asOf,

        @Schema(description = "The answer.", required = true)
        ChangeVerdict.Result result,

        @Schema(description = "When it was kept.", required = true)
        Instant frozenAt) {

    VerdictSummary with(ChangeVerdict.Result readable) {
        return new VerdictSummary(id, occasion, asOf, readable, frozenAt);
    }
}

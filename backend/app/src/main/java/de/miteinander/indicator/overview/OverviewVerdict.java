package de.miteinander.indicator.overview;

import de.miteinander.indicator.change.ChangeVerdict;
import de.miteinander.indicator.change.ChangeVerdict.BothLanguages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The verdict on a series among many. */
@Schema(
        description =
                "The verdict on a series among many. The full answer with interval, inputs and notes stands under /series/{seriesId}/change.")
record OverviewVerdict(
        @Schema(description = "The answer, with false alarms kept rare as it was asked for.", required = true)
        ChangeVerdict.Result result,

        @Schema(
                description =
                        "Why there is no answer, or CHANCE_AMONG_MANY where a change does not stand among so many series.",
                nullable = true)
        ChangeVerdict.@Nullable Reason reason,

        @Schema(
                description = "The answer on the series by itself; another one exactly with CHANCE_AMONG_MANY.",
                required = true)
        ChangeVerdict.Result byItself,

        @Schema(description = "Which way the figures went; null where nothing is shown to have moved.", nullable = true)
        ChangeVerdict.@Nullable Movement direction,

        @Schema(description = "How the answer was found.", required = true)
        ChangeVerdict.Method method,

        @Schema(description = "Figures the method used.", minimum = "0", required = true)
        int n,

        @Schema(
                description =
                        "The smallest error rate at which the method would still call it a change, which is what the series are ranked by; null where nothing was tested. Where a test decides, it is the test's two-sided p. NEWCOMBE_DIFFERENCE and POISSON_RATIO decide by an interval: there it is the p of that interval. Of rounded figures it is the largest one that the rounding leaves open.",
                minimum = "0",
                maximum = "1",
                nullable = true)
        @Nullable Double pValue,

        @Schema(description = "The answer in plain words.", required = true)
        BothLanguages sentence) {

    boolean heldBack() {
        return result != byItself;
    }
}

package de.miteinander.indicator.change;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far chance reaches around each figure of a series. */
@Schema(
        description =
                "How far chance reaches around each figure of a series, where numerator and denominator, cases or a standard error tell it.")
record SeriesIntervals(
        @Schema(description = "Level of the intervals.", minimum = "0.5", maximum = "0.999", required = true)
        double level,

        @Schema(
                description = "The intervals in the order of time; figures without one are left out.",
                maxItems = 10000,
                required = true)
        List<FigureInterval> items) {

    /** How an interval was found. */
    enum IntervalMethod {
        /** Shares with numerator and denominator. */
        WILSON,
        /** Usually fewer than ten cases. */
        POISSON_EXACT,
        /** Usually ten cases or more. */
        BYAR,
        /** Published standard error. */
        STANDARD_ERROR
    }

    /** The interval of one figure. */
    @Schema(name = "FigureInterval", description = "The interval of one figure, in the indicator's unit.")
    record FigureInterval(
            @Schema(description = "Period in its canonical form.", maxLength = 32, required = true)
            String period,

            @Schema(description = "Identifier of the figure's source.", maxLength = 36, nullable = true) @Nullable String sourceId,

            @Schema(description = "Lower bound.", required = true)
            double low,

            @Schema(description = "Upper bound.", required = true)
            double high,

            @Schema(description = "How it was found.", required = true)
            IntervalMethod method) {}
}

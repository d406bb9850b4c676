package de.miteinander.indicator.comparison;

import de.miteinander.indicator.change.ChangeVerdict;
import de.miteinander.indicator.change.ChangeVerdict.BothLanguages;
import de.miteinander.platform.text.Ref;
import de.miteinander.platform.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A gap between two groups as one reads it. */
@Schema(name = "GroupGap", description = "The gap between two groups, period by period, and whether it changed.")
public record GroupGapDetail(
        @Schema(description = "Identifier.", required = true)
        UUID id,

        @Schema(description = "Version, the ETag's content.", minimum = "0", required = true)
        long version,

        @Schema(description = "Name of the comparison.", required = true)
        Text name,

        @Schema(description = "Series of the group that is looked at.", required = true)
        Ref series,

        @Schema(description = "Series of the group it is compared with.", required = true)
        Ref reference,

        @Schema(description = "Unit of the values.", maxLength = 40, required = true)
        String unit,

        @Schema(
                description = "Periods that both groups have comparable figures for.",
                maxItems = 10000,
                required = true)
        List<GapPoint> points,

        @Schema(description = "Whether the gap changed.", required = true)
        GapVerdict verdict) {

    /** The gap in one period. */
    @Schema(name = "GapPoint", description = "The gap in one period.")
    public record GapPoint(
            @Schema(description = "Period in its canonical form.", maxLength = 32, required = true)
            String period,

            @Schema(description = "Period in the reader's language.", maxLength = 60, required = true)
            String periodLabel,

            @Schema(description = "Value of the group.", required = true)
            BigDecimal value,

            @Schema(description = "Value of the group it is compared with.", required = true)
            BigDecimal reference,

            @Schema(description = "Value minus reference.", required = true)
            BigDecimal difference,

            @Schema(
                    description =
                            "Interval of the difference at 95 %; null where nothing tells how much chance there is.",
                    nullable = true)
            @Nullable Span differenceInterval,

            @Schema(description = "Value divided by reference; null if the reference is 0.", nullable = true) @Nullable Double ratio,

            @Schema(description = "Interval of the ratio at 95 %.", nullable = true) @Nullable Span ratioInterval) {}

    /** An interval. */
    @Schema(name = "Span", description = "An interval.")
    public record Span(
            @Schema(description = "Lower bound.", required = true)
            double low,

            @Schema(description = "Upper bound; null if it is open.", nullable = true) @Nullable Double high) {}

    /** Whether the gap changed. */
    @Schema(name = "GapVerdict", description = "Whether the gap changed from the first to the last common period.")
    public record GapVerdict(
            @Schema(description = "The answer; IMPROVED: the gap has become smaller.", required = true)
            ChangeVerdict.Result result,

            @Schema(description = "Why there is no answer.", nullable = true)
            ChangeVerdict.@Nullable Reason reason,

            @Schema(description = "Common periods.", minimum = "0", required = true)
            int n,

            @Schema(description = "Last difference minus first difference.", nullable = true) @Nullable Double change,

            @Schema(description = "Interval of that change at 95 %.", nullable = true) @Nullable Span interval,

            @Schema(description = "The answer in plain words.", required = true)
            BothLanguages sentence) {

        /** In place of a kept verdict of which some figures may not be seen any more: nothing that could tell them. */
        GapVerdict withheld() {
            return new GapVerdict(
                    ChangeVerdict.Result.NOT_ASSESSABLE,
                    ChangeVerdict.Reason.PROTECTED,
                    n,
                    null,
                    null,
                    GapText.sentence("kept.PROTECTED"));
        }
    }
}

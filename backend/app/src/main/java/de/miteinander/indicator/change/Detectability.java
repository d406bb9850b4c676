package de.miteinander.indicator.change;

import de.miteinander.indicator.change.ChangeVerdict.BothLanguages;
import de.miteinander.indicator.change.ChangeVerdicts.Evidence;
import de.miteinander.indicator.series.ValueKind;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The smallest change that would be noticed, in numbers and in words. */
@Schema(description = "The smallest change that would be noticed four times out of five, two-sided at 5 %.")
public record Detectability(
        @Schema(description = "Whether it can be said at all.", required = true)
        boolean known,

        @Schema(
                description =
                        "Smallest rise that would be noticed: percentage points for a share, else the unit of the value; null if there is none.",
                minimum = "0",
                nullable = true)
        @Nullable Double rise,

        @Schema(
                description = "Smallest fall that would be noticed; null if there is none.",
                minimum = "0",
                nullable = true)
        @Nullable Double fall,

        @Schema(description = "The value it starts from: percent for a share.", nullable = true) @Nullable Double from,

        @Schema(description = "People a share is counted among.", minimum = "1", nullable = true) @Nullable Long base,

        @Schema(description = "The answer in plain words.", required = true)
        BothLanguages sentence) {

    static Detectability ofShare(double p, long n) {
        DetectableChange change = DetectableChange.ofShare(p, n);
        Double rise = change.rise() == null ? null : 100 * change.rise();
        Double fall = change.fall() == null ? null : 100 * change.fall();
        return new Detectability(true, rise, fall, 100 * p, n, DetectabilityText.ofShare(100 * p, n, rise, fall));
    }

    static Detectability ofCount(double expected) {
        DetectableChange change = DetectableChange.ofCount(expected);
        Double rise = change.rise();
        return new Detectability(
                true,
                rise,
                change.fall(),
                expected,
                null,
                DetectabilityText.ofCount(expected, rise == null ? 0 : rise, change.fall()));
    }

    static Detectability ofMean(double standardError) {
        DetectableChange change = DetectableChange.ofMean(standardError);
        Double rise = change.rise();
        return new Detectability(
                true, rise, change.fall(), null, null, DetectabilityText.ofMean(rise == null ? 0 : rise));
    }

    /** From the latest comparable figure of a series; unknown where nothing tells how much chance there is. */
    static Detectability of(@Nullable Evidence evidence) {
        if (evidence == null) {
            return unknown();
        }
        ChangeQuestion question = evidence.question();
        List<ChangePoint> points = evidence.comparable();
        if (points.isEmpty()) {
            return unknown();
        }
        ChangePoint latest = points.getLast();
        Long numerator = latest.numerator();
        Long denominator = latest.denominator();
        BigDecimal error = latest.standardError();
        if (question.kind() == ValueKind.SHARE
                && numerator != null
                && denominator != null
                && numerator <= denominator) {
            return ofShare((double) numerator / denominator, smallestBase(points, denominator));
        }
        if (question.kind() == ValueKind.COUNT && latest.number().signum() >= 0) {
            return ofCount(latest.number().doubleValue());
        }
        return error == null || error.signum() <= 0 ? unknown() : ofMean(error.doubleValue());
    }

    private static long smallestBase(List<ChangePoint> points, long latest) {
        Long first = points.getFirst().denominator();
        return first == null ? latest : Math.min(first, latest);
    }

    private static Detectability unknown() {
        return new Detectability(false, null, null, null, null, DetectabilityText.unknown());
    }
}

package de.miteinander.indicator.change;

import de.miteinander.indicator.change.ChangeVerdict.BothLanguages;
import org.jspecify.annotations.Nullable;

/** The smallest detectable change in a sentence that a working group understands. */
final class DetectabilityText {

    private DetectabilityText() {}

    static BothLanguages ofShare(double percent, long base, @Nullable Double rise, @Nullable Double fall) {
        if (rise == null && fall == null) {
            return ChangeText.sentence("detectable.none");
        }
        String key =
                rise == null ? "detectable.share.fall" : fall == null ? "detectable.share.rise" : "detectable.share";
        return ChangeText.sentence(key, percent, base, orZero(rise), orZero(fall));
    }

    static BothLanguages ofCount(double expected, double rise, @Nullable Double fall) {
        return ChangeText.sentence(
                fall == null ? "detectable.count.rise" : "detectable.count",
                expected,
                expected + rise,
                expected - orZero(fall));
    }

    static BothLanguages ofMean(double change) {
        return ChangeText.sentence("detectable.mean", change);
    }

    static BothLanguages unknown() {
        return ChangeText.sentence("detectable.unknown");
    }

    private static double orZero(@Nullable Double number) {
        return number == null ? 0 : number;
    }
}

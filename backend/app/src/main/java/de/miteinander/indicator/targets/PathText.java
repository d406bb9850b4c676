package de.miteinander.indicator.targets;

import de.miteinander.indicator.change.ChangeVerdict;
import de.miteinander.indicator.change.ChangeVerdict.BothLanguages;
import de.miteinander.indicator.targets.Assessment.GrowthAnswer;
import de.miteinander.indicator.targets.Assessment.PathReason;
import de.miteinander.indicator.targets.Assessment.WeatherAnswer;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Answers about the path in plain German and English, from the bundle {@code path}. */
final class PathText {

    /** Where a method sees the series. */
    private enum Course {
        AHEAD,
        BEHIND,
        AWAY
    }

    private static final ResourceBundle GERMAN = bundle(Locale.GERMAN);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private PathText() {}

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "de.miteinander.indicator.targets.path",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static BothLanguages sentence(String key, Object... arguments) {
        return new BothLanguages(
                new MessageFormat(GERMAN.getString(key), Locale.GERMAN).format(arguments),
                new MessageFormat(ENGLISH.getString(key), Locale.UK).format(arguments));
    }

    static BothLanguages growth(Growth growth) {
        Double needed = growth.needed();
        return needed == null
                ? sentence("growth.direction." + growth.openSdg(), 100 * growth.observed())
                : sentence("growth.target." + growth.openSdg(), 100 * growth.observed(), 100 * needed);
    }

    /** Why the methods agree or differ, in one to three sentences. */
    static BothLanguages comparison(ChangeVerdict change, WeatherAnswer weather, GrowthAnswer growth) {
        Course symbol = course(weather);
        Course rate = course(growth);
        if (symbol == null && rate == null) {
            return sentence(
                    weather.reason() == PathReason.PROTECTED || growth.reason() == PathReason.PROTECTED
                            ? "comparison.PROTECTED"
                            : "comparison.NO_PATH");
        }
        List<String> keys = new ArrayList<>();
        if (symbol != null && rate != null && symbol != rate) {
            keys.add("comparison.SYMBOL_AND_RATE_DIFFER");
        }
        keys.add(evidence(change, symbol == null ? rate : symbol));
        return joined(keys);
    }

    private static String evidence(ChangeVerdict change, @Nullable Course path) {
        return switch (change.result()) {
            case NOT_ASSESSABLE -> "comparison.NO_EVIDENCE_POSSIBLE";
            case NO_CHANGE_DETECTABLE -> "comparison.CHANCE";
            case IMPROVED -> path == Course.AWAY ? "comparison.OPPOSITE" : "comparison.AGREE";
            case WORSENED -> path == Course.AWAY ? "comparison.AGREE" : "comparison.OPPOSITE";
            case CHANGED -> "comparison.NO_JUDGEMENT";
        };
    }

    private static @Nullable Course course(WeatherAnswer weather) {
        WeatherSymbol symbol = weather.symbol();
        return symbol == null
                ? null
                : switch (symbol) {
                    case SUN, SUN_AND_CLOUD -> Course.AHEAD;
                    case CLOUD -> Course.BEHIND;
                    case THUNDERSTORM -> Course.AWAY;
                };
    }

    private static @Nullable Course course(GrowthAnswer growth) {
        Growth.Progress progress = growth.openSdg();
        return progress == null
                ? null
                : switch (progress) {
                    case ACHIEVED, SUBSTANTIAL, MODERATE -> Course.AHEAD;
                    case LIMITED -> Course.BEHIND;
                    case DETERIORATION -> Course.AWAY;
                };
    }

    private static BothLanguages joined(List<String> keys) {
        return new BothLanguages(
                String.join(" ", keys.stream().map(GERMAN::getString).toList()),
                String.join(" ", keys.stream().map(ENGLISH::getString).toList()));
    }
}

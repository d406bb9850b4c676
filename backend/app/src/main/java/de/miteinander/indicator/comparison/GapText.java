package de.miteinander.indicator.comparison;

import de.miteinander.indicator.change.ChangeVerdict.BothLanguages;
import de.miteinander.indicator.series.Period;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Whether a gap changed, in plain German and English, from the bundle {@code gap}. */
final class GapText {

    private static final ResourceBundle GERMAN = bundle(Locale.GERMAN);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private GapText() {}

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "de.miteinander.indicator.comparison.gap",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static BothLanguages sentence(String key) {
        return new BothLanguages(GERMAN.getString(key), ENGLISH.getString(key));
    }

    static BothLanguages sentence(
            String key, String unit, BigDecimal first, Period firstPeriod, BigDecimal last, Period lastPeriod) {
        return new BothLanguages(
                filled(GERMAN, Locale.GERMAN, key, unit, first, firstPeriod, last, lastPeriod),
                filled(ENGLISH, Locale.UK, key, unit, first, firstPeriod, last, lastPeriod));
    }

    private static String filled(
            ResourceBundle texts,
            Locale locale,
            String key,
            String unit,
            BigDecimal first,
            Period firstPeriod,
            BigDecimal last,
            Period lastPeriod) {
        Object[] arguments = {
            size(texts, locale, unit, first),
            firstPeriod.label(locale),
            size(texts, locale, unit, last),
            lastPeriod.label(locale)
        };
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }

    /** A difference of percentages is counted in points. */
    private static String size(ResourceBundle texts, Locale locale, String unit, BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(locale);
        int decimals = Math.max(0, number.scale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return unit.equals("percent")
                ? format.format(number) + "\u00a0" + texts.getString("points")
                : format.format(number);
    }
}

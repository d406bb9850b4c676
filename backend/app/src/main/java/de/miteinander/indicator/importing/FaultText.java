package de.miteinander.indicator.importing;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Faults in words. The bundle {@code faults} has one text per {@link FaultCode} in German and English; {0} is the column,
 * {1} the cell, {2} and further are the arguments of the fault.
 */
public final class FaultText {

    private static final String BUNDLE = "de.miteinander.indicator.importing.faults";

    private final ResourceBundle texts;
    private final Locale locale;

    private FaultText(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The texts in English if that is asked for, else in German. */
    public static FaultText in(Locale locale) {
        return new FaultText(locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.GERMAN);
    }

    public String of(ImportFault fault) {
        Object[] arguments = new Object[2 + fault.arguments().size()];
        arguments[0] = orDash(fault.column());
        arguments[1] = orDash(fault.value());
        for (int i = 0; i < fault.arguments().size(); i++) {
            arguments[i + 2] = fault.arguments().get(i);
        }
        return new MessageFormat(texts.getString(fault.code().name()), locale).format(arguments);
    }

    private static String orDash(@Nullable String text) {
        return text == null ? "–" : text;
    }
}

package de.miteinander.platform.language;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language an answer is written in: the best of {@code Accept-Language} that the product speaks, else German. */
public final class ReaderLanguage {

    private static final List<Locale> SPOKEN = List.of(Locale.GERMAN, Locale.ENGLISH);

    private ReaderLanguage() {}

    public static Locale of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.GERMAN;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return best == null ? Locale.GERMAN : best;
        } catch (IllegalArgumentException unreadable) {
            return Locale.GERMAN;
        }
    }
}

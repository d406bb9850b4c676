package de.miteinander.indicator.series;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who may see a single figure, as its source says; codes of the SDMX code list CL_CONF_STATUS. */
public enum Confidentiality {
    /** Everyone (F). */
    FREE("f", "free", "frei", "offen"),
    /** Only those who keep the figures: not for publication (N). */
    INTERNAL("n", "internal", "intern", "nicht veröffentlichen"),
    /** Only those who keep the figures: statistical secret (C, and its kinds A, D, G, M, O, P, S and T). */
    CONFIDENTIAL("c", "confidential", "vertraulich", "geheim", "a", "d", "g", "m", "o", "p", "s", "t");

    private final String[] words;

    Confidentiality(String... words) {
        this.words = words;
    }

    /** What a file calls so, in German, English or SDMX; null if nothing is called so. */
    public static @Nullable Confidentiality of(String text) {
        String wanted = text.toLowerCase(Locale.GERMAN);
        for (Confidentiality confidentiality : values()) {
            for (String word : confidentiality.words) {
                if (word.equals(wanted)) {
                    return confidentiality;
                }
            }
        }
        return null;
    }
}

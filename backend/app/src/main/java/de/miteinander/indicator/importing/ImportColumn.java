package de.miteinander.indicator.importing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of an observation file; every column has an English and a German name. */
public enum ImportColumn {
    INDICATOR("indicator", "Indikator"),
    AREA("area", "Gebiet", "AGS", "ARS", "REF_AREA"),
    PERIOD("period", "Zeitraum", "Zeit", "TIME_PERIOD"),
    VALUE("value", "Wert", "OBS_VALUE"),
    SIGN("sign", "Zeichen"),
    MISSING_REASON("missing_reason", "Fehlgrund"),
    KIND("kind", "Art", "OBS_KIND"),
    DATE_BASIS("date_basis", "Datumsgrundlage"),
    NUMERATOR("numerator", "Zähler", "Zaehler"),
    DENOMINATOR("denominator", "Nenner"),
    SAMPLE_SIZE("sample_size", "Stichprobe"),
    STANDARD_ERROR("standard_error", "Standardfehler"),
    SOURCE("source", "Quelle"),
    AS_PRINTED("as_printed", "Wie gedruckt"),
    NOTE("note", "Bemerkung", "COMMENT_OBS"),
    CONFIDENTIALITY("confidentiality", "Vertraulichkeit");

    private static final Map<String, ImportColumn> BY_HEADER = byHeader();

    private final String english;
    private final String german;
    private final List<String> alsoCalled;

    ImportColumn(String english, String german, String... alsoCalled) {
        this.english = english;
        this.german = german;
        this.alsoCalled = List.of(alsoCalled);
    }

    private static Map<String, ImportColumn> byHeader() {
        Map<String, ImportColumn> columns = new HashMap<>();
        for (ImportColumn column : values()) {
            columns.put(normalised(column.english), column);
            columns.put(normalised(column.german), column);
            column.alsoCalled.forEach(name -> columns.put(normalised(name), column));
        }
        return Map.copyOf(columns);
    }

    /** The column with this header in either language, or null. */
    public static @Nullable ImportColumn ofHeader(String header) {
        return BY_HEADER.get(normalised(header));
    }

    /** Case, blanks, hyphens and underscores do not matter in a header. */
    static String normalised(String header) {
        StringBuilder kept = new StringBuilder(header.length());
        header.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    public String header(Locale locale) {
        return locale.getLanguage().equals("en") ? english : german;
    }

    /** The canonical, English header. */
    public String canonical() {
        return english;
    }

    /** Whether the cells of this column are numbers. */
    boolean numeric() {
        return switch (this) {
            case VALUE, NUMERATOR, DENOMINATOR, SAMPLE_SIZE, STANDARD_ERROR -> true;
            case INDICATOR,
                    AREA,
                    PERIOD,
                    SIGN,
                    MISSING_REASON,
                    KIND,
                    DATE_BASIS,
                    SOURCE,
                    AS_PRINTED,
                    NOTE,
                    CONFIDENTIALITY -> false;
        };
    }

    boolean required() {
        return Arrays.asList(INDICATOR, AREA, PERIOD, VALUE).contains(this);
    }
}

package de.miteinander.indicator.importing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as people write it, and what its writing says about the decimal mark of the file. {@code 28,98} proves a decimal
 * comma and {@code 1,234.5} a decimal point; {@code 1.234} proves nothing: it is a thousand in German and one and a quarter
 * in English, and guessing would silently change the figure a thousandfold.
 */
final class WrittenNumber {

    /** What a text says about the decimal mark. */
    enum Evidence {
        /** No mark at all: reads the same everywhere. */
        PLAIN,
        COMMA,
        POINT,
        AMBIGUOUS,
        /** Not a number in any dialect. */
        NONE
    }

    private static final int MAX_LENGTH = 40;

    private WrittenNumber() {}

    static Evidence evidence(String text) {
        String digits = unsigned(text);
        if (digits.isEmpty() || digits.length() > MAX_LENGTH) {
            return Evidence.NONE;
        }
        int commas = 0;
        int points = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c == ',') {
                commas++;
            } else if (c == '.') {
                points++;
            } else if (!isDigit(c) && !isBlank(c)) {
                return Evidence.NONE;
            }
        }
        if (commas == 0 && points == 0) {
            return parse(text, DecimalMark.COMMA) == null ? Evidence.NONE : Evidence.PLAIN;
        }
        boolean comma = parse(text, DecimalMark.COMMA) != null;
        boolean point = parse(text, DecimalMark.POINT) != null;
        if (comma && point) {
            return Evidence.AMBIGUOUS;
        }
        if (comma) {
            return Evidence.COMMA;
        }
        return point ? Evidence.POINT : Evidence.NONE;
    }

    /**
     * Reads a number in the given dialect: an optional sign, digits, thousands grouped properly or not at all (by the
     * grouping mark of the dialect or a blank), at most one decimal mark with digits on both sides.
     *
     * @return null when the text is not such a number
     */
    static @Nullable BigDecimal parse(String text, DecimalMark decimal) {
        String digits = unsigned(text);
        if (digits.isEmpty() || digits.length() > MAX_LENGTH) {
            return null;
        }
        StringBuilder plain = new StringBuilder(digits.length() + 1);
        if (text.charAt(0) == '-' || text.charAt(0) == '−') {
            plain.append('-');
        }
        int sinceGroup = 0;
        char group = 0;
        boolean fraction = false;
        int i = 0;
        for (; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (isDigit(c)) {
                plain.append(c);
                sinceGroup++;
            } else if (fraction || sinceGroup == 0) {
                return null;
            } else if (c == decimal.mark()) {
                if (group != 0 && sinceGroup != 3) {
                    return null;
                }
                fraction = true;
                sinceGroup = 0;
                plain.append('.');
            } else if (c == decimal.grouping() || isBlank(c)) {
                boolean properGroup =
                        group == 0 ? sinceGroup <= 3 && digits.charAt(0) != '0' : sinceGroup == 3 && c == group;
                if (!properGroup) {
                    return null;
                }
                group = c;
                sinceGroup = 0;
            } else {
                return null;
            }
        }
        if (sinceGroup == 0 || (group != 0 && !fraction && sinceGroup != 3)) {
            return null;
        }
        return new BigDecimal(plain.toString());
    }

    /** Whether a spreadsheet would run the cell: it starts like a formula and is no number. */
    static boolean looksLikeFormula(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        return first == '=' || first == '@' || ((first == '+' || first == '-') && evidence(text) == Evidence.NONE);
    }

    private static String unsigned(String text) {
        if (text.isEmpty()) {
            return text;
        }
        char first = text.charAt(0);
        return first == '-' || first == '+' || first == '−' ? text.substring(1) : text;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
    }
}

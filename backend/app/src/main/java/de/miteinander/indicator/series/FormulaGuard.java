package de.miteinander.indicator.series;

/**
 * Keeps spreadsheets from running text as a formula. A text cell that starts with {@code = + - @}, tab or carriage return
 * is written with an apostrophe in front; one that starts with apostrophes before such a character gets one more, so that
 * reading back takes exactly one away and loses nothing.
 */
public final class FormulaGuard {

    private FormulaGuard() {}

    public static String escaped(String text) {
        return isGuarded(text) ? "'" + text : text;
    }

    public static String unescaped(String text) {
        return text.startsWith("'") && isGuarded(text) ? text.substring(1) : text;
    }

    private static boolean isGuarded(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) == '\'') {
            i++;
        }
        return i < text.length() && "=+-@\t\r".indexOf(text.charAt(i)) >= 0;
    }
}

package de.miteinander.prompt;

import de.miteinander.platform.problem.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What can be told from the German wording of a question. */
final class Question {

    private static final int MOST_WORDS = 25;
    private static final int MOST_CHARACTERS = 140;
    /** Below this value of the Flesch-Amstad scale a text counts as very hard to read. */
    private static final int HARD_BELOW = 30;

    private static final Set<String> BEFORE_W_WORD = Set.of(
            "an",
            "auf",
            "aus",
            "bei",
            "bis",
            "durch",
            "für",
            "gegen",
            "hinter",
            "in",
            "mit",
            "nach",
            "neben",
            "ohne",
            "seit",
            "über",
            "um",
            "unter",
            "von",
            "vor",
            "zu",
            "zwischen");

    private static final Set<String> W_WORDS = Set.of(
            "wer",
            "wen",
            "wem",
            "wessen",
            "was",
            "wie",
            "wieviel",
            "wieviele",
            "wo",
            "wohin",
            "woher",
            "wann",
            "warum",
            "weshalb",
            "weswegen",
            "wieso",
            "wozu",
            "womit",
            "wodurch",
            "woran",
            "worüber",
            "worauf",
            "worin",
            "woraus",
            "wovon",
            "wofür",
            "wobei",
            "wogegen",
            "wonach",
            "welche",
            "welcher",
            "welches",
            "welchen",
            "welchem",
            "inwiefern",
            "inwieweit");

    private static final Set<String> YES_NO_BEGINNINGS = Set.of(
            "ist",
            "sind",
            "war",
            "waren",
            "wäre",
            "wären",
            "hat",
            "haben",
            "hätte",
            "hätten",
            "kann",
            "können",
            "könnte",
            "könnten",
            "soll",
            "sollen",
            "sollte",
            "sollten",
            "muss",
            "müssen",
            "müsste",
            "müssten",
            "darf",
            "dürfen",
            "dürfte",
            "will",
            "wollen",
            "wird",
            "werden",
            "würde",
            "würden",
            "gibt",
            "gab",
            "braucht",
            "brauchen",
            "kennt",
            "kennen",
            "macht",
            "machen",
            "geht",
            "gehen",
            "sieht",
            "sehen",
            "findet",
            "finden",
            "reicht",
            "reichen",
            "fehlt",
            "fehlen",
            "wissen",
            "weiß");

    private static final Pattern VOWELS = Pattern.compile("[aeiouyäöü]+");

    private Question() {}

    /** The question as it counts for "asked already": without case, spaces and punctuation making a difference. */
    static String normalised(String question) {
        return String.join(" ", words(question));
    }

    /** What an author may want to think over; never a reason to refuse. */
    static List<Hint> hints(String question) {
        List<String> words = words(question);
        List<Hint> hints = new ArrayList<>();
        if (!question.endsWith("?")) {
            hints.add(Hint.NO_QUESTION_MARK);
        }
        if (!words.isEmpty() && YES_NO_BEGINNINGS.contains(words.getFirst())) {
            hints.add(Hint.YES_NO_QUESTION);
        } else if (!beginsWithWWord(words)) {
            hints.add(Hint.NO_W_WORD);
        }
        if (words.size() > MOST_WORDS) {
            hints.add(Hint.TOO_MANY_WORDS);
        }
        if (question.length() > MOST_CHARACTERS) {
            hints.add(Hint.TOO_LONG);
        }
        if (question.contains("…")) {
            hints.add(Hint.PLACEHOLDER_LEFT);
        }
        if (readability(question) < HARD_BELOW) {
            hints.add(Hint.HARD_TO_READ);
        }
        return hints;
    }

    /**
     * How easy the text is to read: 180 − words per sentence − 58.5 × syllables per word (T. Amstad's German form of the
     * Flesch formula, 1978). About 60 is plain, above 70 easy, below 30 very hard; syllables are counted as groups of vowels.
     */
    static int readability(String text) {
        List<String> words = words(text);
        if (words.isEmpty()) {
            return 0;
        }
        int syllables = words.stream().mapToInt(Question::syllables).sum();
        int sentences = (int)
                Math.max(1, Pattern.compile("[.!?:;]+").matcher(text).results().count());
        double value = 180.0 - (double) words.size() / sentences - 58.5 * syllables / words.size();
        return (int) Math.round(Math.clamp(value, -100.0, 180.0));
    }

    private static boolean beginsWithWWord(List<String> words) {
        if (words.isEmpty()) {
            return false;
        }
        boolean second = words.size() > 1 && BEFORE_W_WORD.contains(words.getFirst()) && W_WORDS.contains(words.get(1));
        return second || W_WORDS.contains(words.getFirst());
    }

    private static int syllables(String word) {
        return (int) Math.max(1, VOWELS.matcher(word).results().count());
    }

    private static List<String> words(String text) {
        return Pattern.compile("[^\\p{L}\\p{N}]+")
                .splitAsStream(text.toLowerCase(Locale.GERMAN))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** What an author may want to think over. */
    enum Hint {
        NO_QUESTION_MARK("Eine Frage endet mit einem Fragezeichen.", "A question ends with a question mark."),
        NO_W_WORD(
                "Offene Fragen beginnen mit einem W-Wort: wie, wer, was, wo, welche …",
                "Open questions begin with how, who, what, where, which …"),
        YES_NO_QUESTION(
                "Darauf lässt sich mit Ja oder Nein antworten. Fragen Sie offen.",
                "This can be answered with yes or no. Ask openly."),
        TOO_MANY_WORDS(
                "Mehr als " + MOST_WORDS + " Wörter: kürzer ist klarer.",
                "More than " + MOST_WORDS + " words: shorter is clearer."),
        TOO_LONG(
                "Mehr als " + MOST_CHARACTERS + " Zeichen passen nicht groß auf eine Karte.",
                "More than " + MOST_CHARACTERS + " characters do not fit on a card in large type."),
        PLACEHOLDER_LEFT("Ersetzen Sie „…“ durch das, worum es geht.", "Replace \"…\" by what it is about."),
        HARD_TO_READ("Das liest sich schwer: kürzere Wörter helfen.", "This is hard to read: shorter words help.");

        private final Message message;

        Hint(String de, String en) {
            this.message = Message.of(de, en);
        }

        Message message() {
            return message;
        }
    }
}

package de.miteinander.platform.problem;

import java.util.Locale;

/** A sentence for people, in both languages of the product: what is wrong and what to do about it. */
public record Message(String de, String en) {

    public static Message of(String de, String en) {
        return new Message(de, en);
    }

    public String in(Locale language) {
        return language.getLanguage().equals("en") ? en : de;
    }
}

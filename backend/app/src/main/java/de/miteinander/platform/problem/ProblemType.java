package de.miteinander.platform.problem;

import java.util.Locale;

/**
 * A kind of problem a client can tell apart by its stable URI (RFC 9457). Each feature lists its own in an enum named
 * {@code <Feature>Problem}; the enum constant's name is the last part of the URI.
 */
public interface ProblemType {

    String BASE = "https://miteinander.example/problems/";

    /** The enum constant's name, e.g. {@code VERSION_CONFLICT}. */
    String name();

    /** HTTP status code, 400 to 599. */
    int status();

    /** Short German title, the same for every occurrence. */
    String titleDe();

    /** Short English title, the same for every occurrence. */
    String titleEn();

    /** The stable URI, e.g. {@code …/version-conflict}. */
    default String uri() {
        return BASE + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    default String title(Locale language) {
        return language.getLanguage().equals("en") ? titleEn() : titleDe();
    }
}

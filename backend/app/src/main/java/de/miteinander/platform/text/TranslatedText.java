package de.miteinander.platform.text;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A text in one source language and its translations. A translation remembers the revision of the source it was made
 * from, so that it is known to be outdated once the source has changed.
 *
 * @param sourceLanguage BCP 47 tag of the language the text was written in
 * @param sourceRevision counts the changes of the source text, from 1
 * @param entries the text per language, the source included
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TranslatedText(String sourceLanguage, int sourceRevision, Map<String, Entry> entries) {

    /** How a translation came about. */
    @Schema(name = "TextMethod", description = "How a text came about.")
    public enum Method {
        HUMAN,
        MACHINE,
        IMPORTED
    }

    /** How far a translation can be trusted. */
    @Schema(name = "TextState", description = "How far a text can be trusted.")
    public enum State {
        SOURCE,
        UP_TO_DATE,
        OUTDATED,
        MACHINE_UNREVIEWED
    }

    /** The text in one language and the source revision it is based on. */
    public record Entry(String text, int basedOnRevision, Method method) {}

    public TranslatedText {
        entries = Map.copyOf(entries);
        if (!entries.containsKey(sourceLanguage)) {
            throw new IllegalArgumentException("no text in the source language " + sourceLanguage);
        }
    }

    /** A new text: German is the source when it is there, else the first language given. */
    public static TranslatedText of(NewText text) {
        Map<String, NewText.NewTranslation> given = text.translations();
        String source =
                given.containsKey("de") ? "de" : given.keySet().iterator().next();
        Map<String, Entry> entries = new LinkedHashMap<>();
        given.forEach((language, entry) -> entries.put(language, new Entry(entry.text(), 1, Method.HUMAN)));
        return new TranslatedText(source, 1, entries);
    }

    public static @Nullable TranslatedText ofNullable(@Nullable NewText text) {
        return text == null ? null : of(text);
    }

    /**
     * The text after someone has saved it anew. A changed source raises the revision; a translation that was not
     * touched in the same go keeps the revision it was made from and so becomes outdated.
     */
    public TranslatedText changedTo(NewText text) {
        NewText.NewTranslation newSource = text.translations().get(sourceLanguage);
        if (newSource == null) {
            return of(text);
        }
        boolean sourceChanged = !newSource.text().equals(sourceText());
        int revision = sourceChanged ? sourceRevision + 1 : sourceRevision;
        Map<String, Entry> changed = new LinkedHashMap<>();
        text.translations().forEach((language, entry) -> {
            Entry before = entries.get(language);
            boolean untouched = before != null && before.text().equals(entry.text());
            changed.put(
                    language,
                    untouched && !language.equals(sourceLanguage)
                            ? before
                            : new Entry(entry.text(), revision, Method.HUMAN));
        });
        return new TranslatedText(sourceLanguage, revision, changed);
    }

    public static @Nullable TranslatedText changed(@Nullable TranslatedText before, @Nullable NewText text) {
        if (text == null) {
            return null;
        }
        return before == null ? of(text) : before.changedTo(text);
    }

    /** The text in the reader's language, else in the source language. */
    public String in(Locale language) {
        Entry entry = entries.get(language.getLanguage());
        return (entry == null ? source() : entry).text();
    }

    public String sourceText() {
        return source().text();
    }

    public State state(String language) {
        Entry entry = entries.get(language);
        if (language.equals(sourceLanguage) || entry == null) {
            return State.SOURCE;
        }
        if (entry.basedOnRevision() < sourceRevision) {
            return State.OUTDATED;
        }
        return entry.method() == Method.MACHINE ? State.MACHINE_UNREVIEWED : State.UP_TO_DATE;
    }

    private Entry source() {
        return Objects.requireNonNull(entries.get(sourceLanguage));
    }
}

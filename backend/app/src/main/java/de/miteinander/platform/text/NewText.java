package de.miteinander.platform.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A translatable text as a client sends it: {@code {"de": {"text": "…"}, "en": {"text": "…"}}}. */
@Schema(
        name = "NewText",
        type = SchemaType.OBJECT,
        description = "A translatable text as it is sent: one member per language (BCP 47 tag).",
        additionalProperties = NewText.NewTranslation.class,
        examples = "{\"de\": {\"text\": \"Gemeinsam\"}, \"en\": {\"text\": \"Together\"}}")
public record NewText(@JsonValue Map<String, NewTranslation> translations) {

    /** The text in one language. */
    @Schema(name = "NewTranslation", description = "The text in one language, as it is sent.")
    public record NewTranslation(
            @Schema(description = "The text.", maxLength = 20000, required = true)
            String text) {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NewText {
        translations = new LinkedHashMap<>(translations);
    }

    /** The text as a client would send it to keep it as it is; the base of a merge patch. */
    public static NewText of(TranslatedText text) {
        Map<String, NewTranslation> translations = new TreeMap<>();
        text.entries().forEach((language, entry) -> translations.put(language, new NewTranslation(entry.text())));
        return new NewText(translations);
    }

    /** The text of an answer as a client would send it back unchanged. */
    public static NewText asSent(Text text) {
        Map<String, NewTranslation> translations = new TreeMap<>();
        text.translations().forEach((language, entry) -> translations.put(language, new NewTranslation(entry.text())));
        return new NewText(translations);
    }

    public static @Nullable NewText ofNullable(@Nullable TranslatedText text) {
        return text == null ? null : of(text);
    }

    public static NewText german(String text) {
        return new NewText(Map.of("de", new NewTranslation(text)));
    }
}

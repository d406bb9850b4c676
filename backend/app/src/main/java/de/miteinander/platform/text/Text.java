package de.miteinander.platform.text;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A translatable text as an answer carries it, with the state of each language. */
@Schema(
        name = "TranslatedText",
        type = SchemaType.OBJECT,
        description = "A translatable text: one member per language (BCP 47 tag), each with its state.",
        additionalProperties = Text.Translation.class,
        examples = "{\"de\": {\"text\": \"Gemeinsam\", \"state\": \"SOURCE\", \"method\": \"HUMAN\"}}")
public record Text(@JsonValue Map<String, Translation> translations) {

    /** The text in one language. */
    @Schema(name = "Translation", description = "The text in one language and how far it can be trusted.")
    public record Translation(
            @Schema(description = "The text.", maxLength = 20000, required = true)
            String text,

            @Schema(
                    description =
                            "SOURCE: written in this language. OUTDATED: the source has changed since. MACHINE_UNREVIEWED: translated by a machine, read by nobody yet.",
                    required = true)
            TranslatedText.State state,

            @Schema(description = "How the text came about.", required = true)
            TranslatedText.Method method) {}

    public static Text of(TranslatedText text) {
        Map<String, Translation> translations = new TreeMap<>();
        text.entries()
                .forEach((language, entry) -> translations.put(
                        language, new Translation(entry.text(), text.state(language), entry.method())));
        return new Text(translations);
    }

    public static @Nullable Text ofNullable(@Nullable TranslatedText text) {
        return text == null ? null : of(text);
    }
}

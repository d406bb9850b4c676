package de.miteinander.platform.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import java.text.Normalizer;

/**
 * The one gate for every text that comes in: Unicode NFC (so that "é" is one spelling), trimmed, and free of control
 * characters, bidirectional overrides and lone surrogates. Line breaks and tabs stay.
 */
public final class CleanText extends StringDeserializer {

    private static final long serialVersionUID = 1L;

    @Override
    @SuppressWarnings("NullAway") // Jackson hands null through
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String raw = super.deserialize(parser, context);
        if (raw == null) {
            return null;
        }
        if (!isClean(raw)) {
            throw new UncleanTextException(parser);
        }
        return of(raw);
    }

    /** The text as it is kept. */
    public static String of(String raw) {
        return Normalizer.normalize(raw, Normalizer.Form.NFC).strip();
    }

    public static boolean isClean(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < raw.length() && Character.isLowSurrogate(raw.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) || isInvisible(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInvisible(char c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
        boolean override = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
        return control || override || c == '\uFEFF';
    }
}

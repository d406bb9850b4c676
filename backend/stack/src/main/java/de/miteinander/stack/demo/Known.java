package de.miteinander.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.miteinander.stack.StackException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the content files call things by ({@code @organisation:caritas}) and which identifiers the product gave them.
 * Texts in several languages are written in the files as {@code {"de": "…", "en": "…"}}.
 */
final class Known {

    private static final Pattern REFERENCE = Pattern.compile("@([a-z]+:[A-Za-z0-9-]+)");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

    private final Map<String, String> identifiers = new HashMap<>();

    void put(String kind, String key, String identifier) {
        identifiers.put(kind + ":" + key, identifier);
    }

    /** The address with identifiers in place of references. */
    String inAddress(String address) {
        return REFERENCE.matcher(address).replaceAll(reference -> identifier(reference.group(1)));
    }

    /** The content as the API wants it. */
    JsonNode inBody(JsonNode content) {
        if (content.isTextual()) {
            var reference = REFERENCE.matcher(content.asText());
            return reference.matches()
                    ? Content.JSON.getNodeFactory().textNode(identifier(reference.group(1)))
                    : content;
        }
        if (content.isArray()) {
            var items = Content.JSON.createArrayNode();
            content.forEach(item -> items.add(inBody(item)));
            return items;
        }
        if (content.isObject()) {
            return isText(content) ? asText(content) : members(content);
        }
        return content;
    }

    private ObjectNode members(JsonNode content) {
        var members = Content.JSON.createObjectNode();
        content.properties().forEach(member -> {
            if (!member.getKey().startsWith("$")) {
                members.set(member.getKey(), inBody(member.getValue()));
            }
        });
        return members;
    }

    private static boolean isText(JsonNode content) {
        return content.hasNonNull("de")
                && content.properties().stream()
                        .allMatch(member -> LANGUAGE.matcher(member.getKey()).matches()
                                && member.getValue().isTextual());
    }

    private static ObjectNode asText(JsonNode content) {
        var text = Content.JSON.createObjectNode();
        content.properties()
                .forEach(member -> text.putObject(member.getKey())
                        .put("text", member.getValue().asText()));
        return text;
    }

    private String identifier(String reference) {
        var identifier = identifiers.get(reference);
        if (identifier == null) {
            throw new StackException("The demo content refers to @" + reference + ", which nothing before it defines.");
        }
        return identifier;
    }
}

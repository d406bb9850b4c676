package de.miteinander.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The realm as code; with the demo overlay it has users, which the realm of an installation never has. */
final class Realm {

    static final String NAME = "miteinander";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String content;

    private Realm(String content) {
        this.content = content;
    }

    static Realm withDemo() {
        try {
            var realm = (ObjectNode) read("/keycloak/realm.json");
            merge(realm, (ObjectNode) read("/keycloak/demo.json"));
            return new Realm(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(realm));
        } catch (IOException failure) {
            throw new StackException("The realm files cannot be read.", failure);
        }
    }

    String checksum() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Puts the file where {@code --import-realm} looks for it. */
    void writeTo(Path instance) {
        try {
            var folder = Files.createDirectories(instance.resolve("data/import"));
            Files.writeString(folder.resolve(NAME + "-realm.json"), content);
        } catch (IOException failure) {
            throw new StackException("The realm file cannot be written below " + instance + ".", failure);
        }
    }

    private static JsonNode read(String resource) throws IOException {
        try (var stream = Realm.class.getResourceAsStream(resource)) {
            return JSON.readTree(stream);
        }
    }

    /** Objects merge, lists grow; a client of the same clientId is the same client. */
    private static void merge(ObjectNode target, ObjectNode overlay) {
        for (var property : overlay.properties()) {
            var present = target.get(property.getKey());
            if (present instanceof ArrayNode list && property.getValue() instanceof ArrayNode additions) {
                additions.forEach(addition -> add(list, addition));
            } else if (present instanceof ObjectNode object && property.getValue() instanceof ObjectNode additions) {
                merge(object, additions);
            } else {
                target.set(property.getKey(), property.getValue());
            }
        }
    }

    private static void add(ArrayNode list, JsonNode addition) {
        var clientId = addition.path("clientId");
        for (var present : list) {
            if (!clientId.isMissingNode() && clientId.equals(present.path("clientId"))) {
                merge((ObjectNode) present, (ObjectNode) addition);
                return;
            }
        }
        list.add(addition);
    }
}

package de.miteinander.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.miteinander.stack.StackException;
import java.io.IOException;
import java.io.InputStream;

/** The files of the demo content. */
final class Content {

    static final ObjectMapper JSON = new ObjectMapper();

    private Content() {}

    static JsonNode read(String file) {
        try (var content = open(file)) {
            return JSON.readTree(content);
        } catch (IOException failure) {
            throw new StackException("The demo content in " + file + " cannot be read.", failure);
        }
    }

    static InputStream open(String file) {
        var content = Content.class.getResourceAsStream("/demo/" + file);
        if (content == null) {
            throw new StackException("The demo content lacks the file " + file + ".");
        }
        return content;
    }
}

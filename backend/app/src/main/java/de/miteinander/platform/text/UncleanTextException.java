package de.miteinander.platform.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A text that carries characters nobody can see and no one means to send. */
public class UncleanTextException extends JsonMappingException {

    UncleanTextException(JsonParser parser) {
        super(parser, "control characters");
    }
}

package de.miteinander.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import de.miteinander.platform.text.UncleanTextException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What Jackson could not read, as a fault with a JSON pointer; never a class name. */
public final class JsonFaults {

    private JsonFaults() {}

    public static Fault of(JsonProcessingException cause) {
        return switch (cause) {
            case UnrecognizedPropertyException unknown -> unknownMember(pointer(unknown), unknown.getPropertyName());
            case UncleanTextException unclean ->
                new Fault(
                        pointer(unclean),
                        "UNCLEAN_TEXT",
                        Message.of("Der Text enthält unsichtbare Steuerzeichen.", "The text has control characters."));
            case InvalidFormatException format
            when format.getTargetType().isEnum() ->
                new Fault(
                        pointer(format),
                        "UNKNOWN_VALUE",
                        Message.of(
                                "Erlaubt sind: " + constants(format.getTargetType()) + ".",
                                "Allowed are: " + constants(format.getTargetType()) + "."));
            case InvalidFormatException format
            when format.getTargetType() == BigDecimal.class && format.getValue() instanceof Number ->
                new Fault(
                        pointer(format),
                        "NUMBER_TOO_LONG",
                        Message.of("Diese Zahl hat zu viele Stellen.", "This number has too many digits."));
            case MismatchedInputException mismatch ->
                new Fault(
                        pointer(mismatch),
                        "WRONG_TYPE",
                        Message.of(
                                "Hier wird eine andere Art von Angabe erwartet.",
                                "Another kind of value is expected here."));
            case JsonMappingException mapping ->
                new Fault(
                        pointer(mapping), "UNREADABLE", Message.of("Das war nicht lesbar.", "This could not be read."));
            case StreamConstraintsException limits ->
                new Fault(
                        "",
                        "TOO_MUCH",
                        Message.of(
                                "Der Inhalt hat zu viele Teile oder ist zu tief verschachtelt.",
                                "The content has too many parts or is nested too deeply."));
            default ->
                new Fault(
                        "",
                        "NOT_JSON",
                        Message.of("Der Inhalt ist kein gültiges JSON.", "The content is not valid JSON."));
        };
    }

    /** A member that the thing does not have. */
    public static Fault unknownMember(String pointer, String name) {
        return new Fault(
                pointer,
                "UNKNOWN_MEMBER",
                Message.of("Das Feld „" + name + "“ gibt es hier nicht.", "There is no member \"" + name + "\" here."));
    }

    /** A name as a step of a JSON pointer (RFC 6901). */
    public static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String pointer(JsonMappingException cause) {
        return cause.getPath().stream()
                .map(step -> step.getFieldName() == null ? "/" + step.getIndex() : "/" + step.getFieldName())
                .collect(Collectors.joining());
    }
}

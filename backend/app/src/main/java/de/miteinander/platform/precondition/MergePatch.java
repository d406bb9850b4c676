package de.miteinander.platform.precondition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.JsonFaults;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.problem.ViolationFaults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * JSON Merge Patch (RFC 7396): members that are there replace, {@code null} removes, arrays are replaced whole. The
 * result is validated as a whole, so a patch can never leave a thing in a state that could not have been created.
 */
@ApplicationScoped
public class MergePatch {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * @param current the thing as a client would send it to keep it as it is
     * @param patch what the client wants changed
     * @return the thing as it shall be, valid
     * @throws ProblemException 400 with every fault
     */
    public <T> T apply(T current, JsonNode patch, Class<T> type) {
        if (!patch.isObject()) {
            throw ProblemException.invalid(new Fault(
                    "", "WRONG_TYPE", Message.of("Hier wird ein Objekt erwartet.", "An object is expected here.")));
        }
        List<Fault> unknown = new ArrayList<>();
        collectUnknown(patch, json.constructType(type), "", unknown);
        if (!unknown.isEmpty()) {
            throw ProblemException.invalid(unknown);
        }
        JsonNode merged = merge(json.valueToTree(current), patch);
        T result = read(merged, type);
        Set<ConstraintViolation<T>> violations = validator.validate(result);
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(ViolationFaults.of(violations));
        }
        return result;
    }

    /**
     * Members that the thing does not have, at any depth. A member set to {@code null} is gone before the reader sees it, so
     * the reader alone would let it pass. What stands in arrays is replaced whole and so reaches the reader.
     */
    private void collectUnknown(JsonNode patch, JavaType type, String at, List<Fault> faults) {
        if (!(patch instanceof ObjectNode changes)) {
            return;
        }
        JavaType shape = asWritten(type);
        changes.properties().forEach(change -> {
            String name = change.getKey();
            String pointer = at + "/" + JsonFaults.escape(name);
            if (shape.isMapLikeType()) {
                collectUnknown(change.getValue(), shape.getContentType(), pointer, faults);
            } else if (shape.getRawClass().isRecord()) {
                Arrays.stream(shape.getRawClass().getRecordComponents())
                        .filter(component -> component.getName().equals(name))
                        .findFirst()
                        .ifPresentOrElse(
                                component -> collectUnknown(
                                        change.getValue(),
                                        json.constructType(component.getGenericType()),
                                        pointer,
                                        faults),
                                () -> faults.add(JsonFaults.unknownMember(pointer, name)));
            }
        });
    }

    /** The type whose members stand in the JSON, e.g. the map within a translatable text. */
    private JavaType asWritten(JavaType type) {
        AnnotatedMember value = json.getSerializationConfig().introspect(type).findJsonValueAccessor();
        return value == null ? type : value.getType();
    }

    private <T> T read(JsonNode merged, Class<T> type) {
        try {
            return json.treeToValue(merged, type);
        } catch (JsonProcessingException unreadable) {
            throw ProblemException.invalid(JsonFaults.of(unreadable));
        }
    }

    private JsonNode merge(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        ObjectNode result = target instanceof ObjectNode object ? object : json.createObjectNode();
        changes.properties().forEach(change -> {
            if (change.getValue().isNull()) {
                result.remove(change.getKey());
            } else {
                result.set(change.getKey(), merge(result.path(change.getKey()), change.getValue()));
            }
        });
        return result;
    }
}

package de.miteinander.platform.precondition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.JsonFaults;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.problem.ViolationFaults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
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
        JsonNode before = json.valueToTree(current);
        refuseUnknown(before, patch);
        JsonNode merged = merge(before, patch);
        T result = read(merged, type);
        Set<ConstraintViolation<T>> violations = validator.validate(result);
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(ViolationFaults.of(violations));
        }
        return result;
    }

    /** A member that is removed does not reach the reader, which would have known that there is none of that name. */
    private static void refuseUnknown(JsonNode before, JsonNode patch) {
        List<Fault> faults = patch.properties().stream()
                .filter(change -> change.getValue().isNull() && !before.has(change.getKey()))
                .map(change -> new Fault(
                        "/" + change.getKey().replace("~", "~0").replace("/", "~1"),
                        "UNKNOWN_MEMBER",
                        Message.of(
                                "Das Feld „" + change.getKey() + "“ gibt es hier nicht.",
                                "There is no member \"" + change.getKey() + "\" here.")))
                .toList();
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
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

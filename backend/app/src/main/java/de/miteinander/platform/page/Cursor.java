package de.miteinander.platform.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.miteinander.platform.problem.CommonProblem;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The place in a list after which the next page begins: the sort values of the last row seen. It is bound to the query
 * it came from, so that it cannot be used with another filter or order.
 *
 * @param query fingerprint of filter and sort
 * @param values sort values of the last row, as text, the id last
 */
record Cursor(int query, List<String> values) {

    private static final JsonMapper JSON = new JsonMapper();

    String encode() {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(this));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Cursor decode(String text, int query, int size) {
        try {
            Cursor cursor = JSON.readValue(Base64.getUrlDecoder().decode(text), Cursor.class);
            if (cursor.query() == query
                    && cursor.values() != null
                    && cursor.values().size() == size) {
                return cursor;
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw unusable(unreadable);
        }
        throw unusable(null);
    }

    static int fingerprint(MultivaluedMap<String, String> query) {
        TreeMap<String, List<String>> rest = new TreeMap<>(query);
        rest.remove("cursor");
        rest.remove("limit");
        return rest.toString().hashCode();
    }

    static ProblemException unusable(@Nullable Exception cause) {
        ProblemException problem = new ProblemException(
                CommonProblem.INVALID_CURSOR,
                Message.of(
                        "Beginnen Sie die Liste von vorn; der Zeiger gilt nur für dieselben Filter und Sortierung.",
                        "Start the list again; the cursor holds only for the same filter and order."));
        if (cause != null) {
            problem.initCause(cause);
        }
        return problem;
    }
}

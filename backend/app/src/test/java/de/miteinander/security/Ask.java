package de.miteinander.security;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A valid request to an operation.
 *
 * @param ids what stands in the path, in its order
 * @param body the content, or nothing
 * @param ifMatch the version that was read, or nothing
 * @param headers further headers, e.g. a content type other than the contract's first
 * @param query query parameters
 */
record Ask(
        List<String> ids,
        @Nullable String body,
        @Nullable String ifMatch,
        Map<String, String> headers,
        Map<String, String> query) {

    static Ask at(String... ids) {
        return new Ask(List.of(ids), null, null, Map.of(), Map.of());
    }

    static Ask at(Ask.Thing thing) {
        return at(thing.id()).ifMatch(thing.etag());
    }

    /** A body written with single quotes for double ones. */
    Ask body(String json) {
        return raw(Scene.json(json));
    }

    Ask raw(String content) {
        return new Ask(ids, content, ifMatch, headers, query);
    }

    Ask ifMatch(@Nullable String etag) {
        return new Ask(ids, body, etag, headers, query);
    }

    Ask header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Ask(ids, body, ifMatch, more, query);
    }

    Ask query(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(query);
        more.put(name, value);
        return new Ask(ids, body, ifMatch, headers, more);
    }

    Ask withIds(List<String> others) {
        return new Ask(others, body, ifMatch, headers, query);
    }

    /** Something that was created through the API. */
    record Thing(String id, @Nullable String etag) {}
}

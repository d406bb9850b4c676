package de.miteinander.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import de.miteinander.stack.Progress;
import de.miteinander.stack.StackException;
import java.util.List;

/**
 * Works through a content file, a list of steps. Each step names the user it is done {@code as} and is one of
 *
 * <ul>
 *   <li>{@code create}: adds the {@code entries} to the list at that address, unless the list ({@code list}, else the
 *       same address) has one with the same natural key (the places in {@code match}). They are known from then on as {@code @kind:key}; {@code $status} takes one on to a status.
 *   <li>{@code find}: makes what is there already known, by the natural keys in {@code keys}
 *   <li>{@code change}: patches what stands at that address, unless it says the same already
 *   <li>{@code post}: sends the {@code body} there, unless what stands at {@code unless.at} says {@code unless.status}
 * </ul>
 */
final class Script {

    private final Api api;
    private final Known known;
    private final Progress progress;

    Script(Api api, Known known, Progress progress) {
        this.api = api;
        this.known = known;
        this.progress = progress;
    }

    void run(JsonNode steps) {
        for (var step : steps) {
            if (step.has("say")) {
                progress.say("  " + step.path("say").asText());
            }
            if (step.has("create")) {
                create(step);
            } else if (step.has("find")) {
                find(step);
            } else if (step.has("change")) {
                change(step);
            } else if (step.has("post")) {
                post(step);
            } else {
                throw new StackException("The demo content has a step that does nothing: " + step);
            }
        }
    }

    private void create(JsonNode step) {
        var user = step.path("as").asText();
        var collection = known.inAddress(step.path("create").asText());
        var list = known.inAddress(step.path("list").asText(collection));
        var there = api.list(user, list);
        step.path("entries").properties().forEach(entry -> {
            var body = known.inBody(entry.getValue());
            var same = there.stream()
                    .filter(item -> isSame(body, item, step.path("match")))
                    .findFirst();
            var id = same.isPresent()
                    ? same.get().path("id").asText()
                    : api.post(user, collection, body, null).id();
            known.put(step.path("kind").asText(), entry.getKey(), id);
            if (entry.getValue().has("$status")) {
                var address = collection.substring(collection.lastIndexOf('/')) + "/" + id;
                takeOn(user, address, known.inBody(entry.getValue().path("$status")));
            }
        });
    }

    private static boolean isSame(JsonNode body, JsonNode item, JsonNode match) {
        return match.valueStream()
                .map(JsonNode::asText)
                .allMatch(place -> body.at(place).asText().equals(item.at(place).asText()));
    }

    private void takeOn(String user, String address, JsonNode change) {
        var now = api.get(user, address);
        if (!now.body().path("status").equals(change.path("status"))) {
            api.post(user, address + "/status-changes", change, now.etag());
        }
    }

    private void find(JsonNode step) {
        var items = api.list(
                step.path("as").asText(), known.inAddress(step.path("find").asText()));
        for (var key : step.path("keys")) {
            var found = one(items, step.path("at").asText(), key.asText());
            known.put(step.path("kind").asText(), key.asText(), found.path("id").asText());
        }
    }

    private static JsonNode one(List<JsonNode> items, String place, String key) {
        return items.stream()
                .filter(item -> item.at(place).asText().equals(key))
                .findFirst()
                .orElseThrow(() -> new StackException("The demo content needs " + key + ", which is not there."));
    }

    private void change(JsonNode step) {
        var user = step.path("as").asText();
        for (var target : step.path("change")) {
            var address = known.inAddress(target.asText());
            var now = api.get(user, address);
            var body = known.inBody(step.path("body"));
            var said = body.properties().stream()
                    .allMatch(member -> member.getValue().equals(now.body().get(member.getKey())));
            if (!said) {
                api.patch(user, address, body, now.etag());
            }
        }
    }

    private void post(JsonNode step) {
        var user = step.path("as").asText();
        var unless = step.path("unless");
        var now = api.get(user, known.inAddress(unless.path("at").asText()));
        if (!now.body().path("status").equals(unless.path("status"))) {
            api.post(user, known.inAddress(step.path("post").asText()), known.inBody(step.path("body")), null);
        }
    }
}

package de.miteinander.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;

/** Registers the demo users and lets those in who are to be let in. */
final class Accounts {

    private static final String APPROVER = "koordination";

    private final Api api;
    private final Known known;

    Accounts(Api api, Known known) {
        this.api = api;
        this.known = known;
    }

    /** @param accounts the users in order, the one who approves first */
    void load(JsonNode accounts) {
        for (var account : accounts) {
            var user = account.path("user").asText();
            if (status(user).equals("NONE")) {
                api.post(user, "/registrations", known.inBody(account.path("registration")), null);
            }
            if (status(user).equals("PENDING") && account.has("approval")) {
                approve(user, account.path("approval"));
            }
            var person = api.get(user, "/me").body().path("personId");
            if (person.isTextual()) {
                known.put("person", user, person.asText());
            }
        }
    }

    private String status(String user) {
        return api.get(user, "/me").body().path("status").asText();
    }

    private void approve(String user, JsonNode approval) {
        var account =
                "/accounts/" + api.get(user, "/me").body().at("/account/id").asText();
        var version = api.get(APPROVER, account).etag();
        api.post(APPROVER, account + "/decisions", known.inBody(approval), version);
    }
}

package de.miteinander.prompt;

import static de.miteinander.testing.People.COORDINATOR;
import static de.miteinander.testing.People.MEMBER;
import static de.miteinander.testing.People.MODERATOR;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import de.miteinander.testing.Json;
import de.miteinander.testing.Place;
import de.miteinander.testing.Town;
import org.junit.jupiter.api.Test;

/** From a guideline to a question, an answer, a measure and an indicator, and back again. */
@Town
class ResultTest {

    @Test
    void whatWasMadeOfAnAnswerIsReadFromBothSides() {
        Place place = Place.settled();
        String guideline = Json.create(COORDINATOR, "/guidelines", """
                {"processId": "%s", "code": "A1", "list": "A", "text": {"de": {"text": "Miteinander leben"}}}
                """.formatted(place.process()));
        String prompt = Json.create(MODERATOR, "/prompts", """
                {"guidelineId": "%s", "workingGroupId": "%s", "step": "MEASURE",
                 "question": {"de": {"text": "Wie lernen wir einander kennen?"}},
                 "derivation": {"de": {"text": "Wer miteinander lebt, kennt sich."}}}
                """.formatted(guideline, place.language()));
        String etag = Json.get(MODERATOR, "/prompts/" + prompt).header("ETag");
        Json.post(MODERATOR, "/prompts/" + prompt + "/status-changes", "{\"status\": \"ACTIVE\"}", etag)
                .then()
                .statusCode(200);
        String answer = Json.create(
                MEMBER,
                "/prompts/" + prompt + "/responses",
                "{\"text\": \"Mit einem Sprachtandem\", \"language\": \"de\", \"kind\": \"IDEA\", \"visibility\": \"GROUP\"}");

        String measure = Json.create(
                MODERATOR,
                "/measures",
                "{\"workingGroupId\": \"%s\", \"sourceResponseId\": \"%s\", \"title\": {\"de\": {\"text\": \"Sprachtandem\"}}}"
                        .formatted(place.language(), answer));
        Json.create(MODERATOR, "/indicators", """
                {"workingGroupId": "%s", "sourceResponseId": "%s", "name": {"de": {"text": "Tandems"}},
                 "theme": "LANGUAGE", "direction": "UP", "valueKind": "COUNT", "unit": "Tandems", "decimals": 0,
                 "definition": {"de": {"text": "Vermittelte Tandems im Jahr"}}}
                """.formatted(place.language(), answer));

        Json.get(MEMBER, "/responses/" + answer)
                .then()
                .statusCode(200)
                .body("status", equalTo("CONVERTED"))
                .body("links.kind", containsInAnyOrder("MEASURE", "INDICATOR"))
                .body("links.label", containsInAnyOrder("Sprachtandem", "Tandems"));
        Json.get(MEMBER, "/measures/" + measure)
                .then()
                .body("sourceResponseId", equalTo(answer))
                .body("sourceQuestion", equalTo("Wie lernen wir einander kennen?"))
                .body("sourceGuidelineCode", equalTo("A1"));
        Json.get(MEMBER, "/indicators?sourceResponseId=" + answer)
                .then()
                .body("items.name.de.text", contains("Tandems"));
    }
}

package de.miteinander.search;

import static de.miteinander.testing.People.COORDINATOR;
import static de.miteinander.testing.People.MEMBER;
import static de.miteinander.testing.People.MODERATOR;
import static de.miteinander.testing.People.OTHER_MEMBER;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import de.miteinander.testing.Json;
import de.miteinander.testing.Place;
import de.miteinander.testing.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Town
class SearchTest {

    private Place place;

    @BeforeEach
    void aTown() {
        place = Place.settled();
    }

    @Test
    void thingsAreFoundByWordsInAnyLanguageAndByCode() {
        String id = Json.create(
                COORDINATOR,
                "/organisations",
                "{\"name\": {\"de\": {\"text\": \"Quittengarten\"}, \"en\": {\"text\": \"Quince Garden\"}}, \"category\": \"OTHER\"}");
        given().get("/api/v1/search?q=quince")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items[0].kind", equalTo("ORGANISATION"))
                .body("items[0].label", equalTo("Quittengarten"));
        given().header("Accept-Language", "en")
                .get("/api/v1/search?q=quitten")
                .then()
                .body("items[0].label", equalTo("Quince Garden"));
        given().get("/api/v1/search?q=SPR&kind=WORKING_GROUP")
                .then()
                .body("items.kind", everyItem(equalTo("WORKING_GROUP")));
    }

    @Test
    void nobodyFindsWhatTheyMayNotRead() {
        String draft = Json.post(
                        MODERATOR,
                        "/measures",
                        "{\"workingGroupId\": \"%s\", \"title\": {\"de\": {\"text\": \"Geheimplan\"}}, \"visibility\": \"DRAFT\"}"
                                .formatted(place.language()))
                .path("id");
        Json.get(MEMBER, "/search?q=geheimplan").then().body("items.id", hasItem(draft));
        Json.get(OTHER_MEMBER, "/search?q=geheimplan").then().body("items.id", not(hasItem(draft)));
        given().get("/api/v1/search?q=geheimplan").then().body("items", hasSize(0));
    }

    @Test
    void wildcardsAreOrdinaryCharactersAndOneLetterIsTooFew() {
        given().get("/api/v1/search?q=%25%25").then().statusCode(200).body("items", hasSize(0));
        given().get("/api/v1/search?q=a").then().statusCode(400).body("errors[0].pointer", equalTo("?q"));
        given().get("/api/v1/search").then().statusCode(400);
    }
}

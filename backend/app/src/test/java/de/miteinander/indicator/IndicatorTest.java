package de.miteinander.indicator;

import static de.miteinander.testing.People.ADMIN;
import static de.miteinander.testing.People.DATA_STEWARD;
import static de.miteinander.testing.People.IMPORTER;
import static de.miteinander.testing.People.MEMBER;
import static de.miteinander.testing.People.READER;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.miteinander.testing.People;
import de.miteinander.testing.Principal;
import de.miteinander.testing.Town;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@Town
class IndicatorTest {

    @BeforeEach
    void staff() {
        Figures.staff();
    }

    private static final String PATCH = "application/merge-patch+json; charset=utf-8";

    @Nested
    class Catalogue {

        @Test
        void shipsSwitchedOffButForTheDefaultSet() {
            List<String> all = DATA_STEWARD
                    .asks()
                    .get("/api/v1/indicators?origin=CATALOGUE&limit=200")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.code");
            assertThat(all).hasSize(43).contains("DEM-05", "DEM-05-PM", "LNG-04", "LNG-04-P", "SOC-02", "SOC-02-PM");
            List<String> shown =
                    given().get("/api/v1/indicators?origin=CATALOGUE&limit=200").path("items.code");
            assertThat(shown)
                    .containsExactlyInAnyOrder(
                            "DEM-01",
                            "DEM-02",
                            "DEM-03",
                            "ASY-01",
                            "ASY-03",
                            "LNG-04",
                            "LNG-04-P",
                            "EDU-02",
                            "LAB-03",
                            "SOC-02",
                            "SOC-02-PM",
                            "PRO-01");
        }

        @Test
        void whatItOffersIsForEveryoneToRead() {
            given().get("/api/v1/indicator-catalogue")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(43))
                    .body("items.find { it.code == 'HOU-02' }.active", equalTo(false))
                    .body("items.find { it.code == 'HOU-02' }.definition.de.text", notNullValue())
                    .body("items.find { it.code == 'DEM-01' }.active", equalTo(true))
                    .body("items[0].keySet()", not(hasItem("latest")));
        }

        /** What the town keeps to itself stays with those who may read it. */
        @Test
        void anInternalEntryIsNotShown() {
            Response entry = DATA_STEWARD.asks().get("/api/v1/indicators?code=HOU-01");
            String id = entry.path("items[0].id");
            hide(id, "INTERNAL");
            try {
                given().get("/api/v1/indicator-catalogue").then().body("items.code", not(hasItem("HOU-01")));
                DATA_STEWARD.asks().get("/api/v1/indicator-catalogue").then().body("items.code", hasItem("HOU-01"));
            } finally {
                hide(id, "PUBLIC");
            }
        }

        private void hide(String id, String visibility) {
            DATA_STEWARD
                    .asks()
                    .contentType(PATCH)
                    .header(
                            "If-Match",
                            DATA_STEWARD.asks().get("/api/v1/indicators/" + id).header("ETag"))
                    .body("{\"visibility\": \"" + visibility + "\"}")
                    .patch("/api/v1/indicators/" + id)
                    .then()
                    .statusCode(200);
        }

        @Test
        void compositionHasNoDirection() {
            given().get("/api/v1/indicators?code=DEM-02")
                    .then()
                    .body("items[0].direction", equalTo("NONE"))
                    .body("items[0].valueKind", equalTo("SHARE"))
                    .body("items[0].unit", equalTo("percent"))
                    .body("items[0].name.en.text", equalTo("Share of foreigners"))
                    .body("items[0].latest", nullValue());
        }

        @Test
        void aSwitchedOffEntryIsUnknownToThePublic() {
            String id =
                    DATA_STEWARD.asks().get("/api/v1/indicators?code=HOU-02").path("items[0].id");
            given().get("/api/v1/indicators/" + id).then().statusCode(404);
            given().get("/api/v1/indicators/" + id + "/series").then().statusCode(404);
            DATA_STEWARD.asks().get("/api/v1/indicators/" + id).then().statusCode(200);
        }
    }

    @Nested
    class Keeping {

        @Test
        void theStewardSetsUpChangesAndRetires() {
            Response created = Figures.indicator("COUNT", "persons", "UP");
            String id = created.path("id");
            assertThat(created.header("Location")).endsWith("/api/v1/indicators/" + id);
            DATA_STEWARD
                    .asks()
                    .contentType(PATCH)
                    .header("If-Match", created.header("ETag"))
                    .body("{\"direction\": \"DOWN\", \"question\": {\"de\": {\"text\": \"Werden es weniger?\"}}}")
                    .patch("/api/v1/indicators/" + id)
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo("\"1\""))
                    .body("direction", equalTo("DOWN"))
                    .body("question.de.text", equalTo("Werden es weniger?"))
                    .body("definitionVersion", equalTo(1));
            DATA_STEWARD
                    .asks()
                    .contentType(PATCH)
                    .header("If-Match", created.header("ETag"))
                    .body("{\"direction\": \"UP\"}")
                    .patch("/api/v1/indicators/" + id)
                    .then()
                    .statusCode(412)
                    .header("ETag", equalTo("\"1\""));
            DATA_STEWARD
                    .asks()
                    .contentType(ContentType.JSON)
                    .header("If-Match", "\"1\"")
                    .body("{\"reason\": \"Wird nicht mehr erhoben\"}")
                    .post("/api/v1/indicators/" + id + "/retirements")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("RETIRED"))
                    .body("retiredReason", equalTo("Wird nicht mehr erhoben"));
            DATA_STEWARD
                    .asks()
                    .contentType(PATCH)
                    .header("If-Match", "\"2\"")
                    .body("{\"direction\": \"UP\"}")
                    .patch("/api/v1/indicators/" + id)
                    .then()
                    .statusCode(409);
        }

        @Test
        void aMeasuredIndicatorKeepsItsUnitAndNumbersItsDefinitions() {
            String id = Figures.indicator("COUNT", "persons", "NONE").path("id");
            String series = Figures.series(id, Figures.area("musterstadt"));
            String source = Figures.source("Probezählung", null);
            Figures.record(series, "{\"period\": \"2020\", \"value\": 5, \"sourceId\": \"" + source + "\"}")
                    .then()
                    .statusCode(201);
            DATA_STEWARD
                    .asks()
                    .contentType(PATCH)
                    .header("If-Match", "\"0\"")
                    .body("{\"unit\": \"households\"}")
                    .patch("/api/v1/indicators/" + id)
                    .then()
                    .statusCode(409);
            String definition = "{\"definition\": {\"de\": {\"text\": \"Anders gezählt\"}}";
            DATA_STEWARD
                    .asks()
                    .contentType(PATCH)
                    .header("If-Match", "\"0\"")
                    .body(definition + "}")
                    .patch("/api/v1/indicators/" + id)
                    .then()
                    .statusCode(409);
            DATA_STEWARD
                    .asks()
                    .contentType(PATCH)
                    .header("If-Match", "\"0\"")
                    .body(definition + ", \"definitionChangedBecause\": \"Neues Gesetz\"}")
                    .patch("/api/v1/indicators/" + id)
                    .then()
                    .statusCode(200)
                    .body("definitionVersion", equalTo(2));
            given().get("/api/v1/indicators/" + id + "/definitions")
                    .then()
                    .body("items.number", equalTo(List.of(1, 2)))
                    .body("items[1].changedBecause", equalTo("Neues Gesetz"));
            Figures.record(series, "{\"period\": \"2021\", \"value\": 6, \"sourceId\": \"" + source + "\"}");
            given().get("/api/v1/series/" + series + "/change")
                    .then()
                    .body("result", equalTo("NOT_ASSESSABLE"))
                    .body("reason", equalTo("DEFINITION_CHANGED"));
        }

        @Test
        void aCodeIsTakenOnce() {
            DATA_STEWARD
                    .asks()
                    .contentType(ContentType.JSON)
                    .body(
                            "{\"code\": \"DEM-01\", \"name\": {\"de\": {\"text\": \"Noch einer\"}}, \"valueKind\": \"COUNT\", \"unit\": \"persons\"}")
                    .post("/api/v1/indicators")
                    .then()
                    .statusCode(409)
                    .body("errors[0].pointer", equalTo("/code"));
        }

        @Test
        void membersServicesAndTheAdminMayNot() {
            People.approved(MEMBER);
            People.approved(ADMIN);
            String body =
                    "{\"name\": {\"de\": {\"text\": \"Meiner\"}}, \"valueKind\": \"COUNT\", \"unit\": \"persons\"}";
            for (Principal principal : List.of(MEMBER, ADMIN, READER, IMPORTER)) {
                principal
                        .asks()
                        .contentType(ContentType.JSON)
                        .body(body)
                        .post("/api/v1/indicators")
                        .then()
                        .statusCode(403);
            }
            given().contentType(ContentType.JSON)
                    .body(body)
                    .post("/api/v1/indicators")
                    .then()
                    .statusCode(401);
        }

        @Test
        void aWorkingGroupProposesForItselfAndDoesNotPublish() {
            Principal member = Principal.person("ag-vorschlag");
            UUID person = People.approved(member);
            String group = Groups.withMember(person, "IND");
            String body =
                    "{\"name\": {\"de\": {\"text\": \"Vorschlag\"}}, \"valueKind\": \"COUNT\", \"unit\": \"persons\", \"workingGroupId\": \""
                            + group + "\"";
            String id = member.asks()
                    .contentType(ContentType.JSON)
                    .body(body + "}")
                    .post("/api/v1/indicators")
                    .then()
                    .statusCode(201)
                    .body("visibility", equalTo("INTERNAL"))
                    .body("code", containsString("-I-01"))
                    .extract()
                    .path("id");
            given().get("/api/v1/indicators/" + id).then().statusCode(404);
            member.asks()
                    .contentType(ContentType.JSON)
                    .body(body + ", \"visibility\": \"PUBLIC\"}")
                    .post("/api/v1/indicators")
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo("MAY_NOT_PUBLISH"));
            member.asks()
                    .contentType(PATCH)
                    .header("If-Match", "\"0\"")
                    .body("{\"direction\": \"UP\"}")
                    .patch("/api/v1/indicators/" + id)
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    class Lists {

        @Test
        void filterSortAndRefuseTheUnknown() {
            Figures.indicator("AMOUNT", "EUR", "NONE");
            DATA_STEWARD
                    .asks()
                    .get("/api/v1/indicators?theme=OTHER&origin=OWN&sort=-updatedAt&limit=1")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].unit", equalTo("EUR"));
            DATA_STEWARD
                    .asks()
                    .queryParam("q", "Einbürgerung")
                    .get("/api/v1/indicators")
                    .then()
                    .body("items.code", hasItem("LEG-01"))
                    .body("items.code", not(hasItem("DEM-01")));
            given().get("/api/v1/indicators?themes=OTHER").then().statusCode(400);
            given().get("/api/v1/indicators?sort=secret").then().statusCode(400);
        }
    }
}

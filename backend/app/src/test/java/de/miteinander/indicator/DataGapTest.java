package de.miteinander.indicator;

import static de.miteinander.testing.People.COORDINATOR;
import static de.miteinander.testing.People.DATA_STEWARD;
import static de.miteinander.testing.People.MEMBER;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.miteinander.testing.Json;
import de.miteinander.testing.People;
import de.miteinander.testing.Principal;
import de.miteinander.testing.Town;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Missing figures, who looks after a series, and what people say to a verdict. */
@Town
class DataGapTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    private String series;
    private String source;

    @BeforeEach
    void series() {
        Figures.staff();
        String indicator = Figures.indicator("SHARE", "percent", "UP").path("id");
        series = Figures.series(indicator, Figures.area("musterstadt"));
        source = Figures.source("Zahlen der Musterstadt", "Musterstadt");
    }

    private void figure(String period, String value) {
        Figures.record(
                        series,
                        "{\"period\": \"" + period + "\", \"value\": " + value + ", \"sourceId\": \"" + source + "\"}")
                .then()
                .statusCode(201);
    }

    private Response open(String period, LocalDate due, String more) {
        return Json.post(
                DATA_STEWARD,
                "/data-gaps",
                "{\"seriesId\": \"" + series + "\", \"period\": \"" + period
                        + "\", \"reason\": \"Nur auf Anfrage\", \"askedOf\": \"Kreis, Statistik\", \"due\": \"" + due
                        + "\"" + more + "}");
    }

    @Nested
    class Gaps {

        @Test
        void aVerdictThatCannotBeGivenNamesItsGap() {
            figure("2020", "12");
            Response gap = open("2021", TODAY.plusDays(30), "");
            gap.then()
                    .statusCode(201)
                    .body("outcome", equalTo("OPEN"))
                    .body("mine", equalTo(true))
                    .body("overdue", equalTo(false))
                    .body("ageDays", equalTo(0))
                    .body("owner.label", notNullValue());
            int number = gap.path("number");
            given().get("/api/v1/series/" + series + "/change")
                    .then()
                    .body("result", equalTo("NOT_ASSESSABLE"))
                    .body("missingFigure.number", equalTo(number))
                    .body("missingFigure.period", equalTo("2021"))
                    .body("sentence.de", containsString("Lücke Nr. "))
                    .body("sentence.en", containsString("gap no. "));
        }

        @Test
        void alsoOfASeriesWithoutAnyFigure() {
            open("2021", TODAY.plusDays(30), "").then().statusCode(201);
            given().get("/api/v1/series/" + series + "/change")
                    .then()
                    .body("reason", equalTo("FEWER_THAN_TWO_POINTS"))
                    .body("missingFigure.period", equalTo("2021"));
        }

        @Test
        void theOwnerIsRemindedAWeekAheadAndSettlesIt() {
            Principal clerk = Principal.person("amt-statistik");
            UUID person = People.approved(clerk);
            Response gap = open("2021", TODAY.plusDays(6), ", \"ownerId\": \"" + person + "\"");
            gap.then().statusCode(201).body("mine", equalTo(false)).body("owner", nullValue());
            Json.get(clerk, "/me/tasks").then().body("items.kind", hasItem("DATA_GAPS_DUE"));
            Json.get(clerk, "/data-gaps?mine=true&outcome=OPEN").then().body("items", hasSize(1));
            Json.post(
                            clerk,
                            "/data-gaps/" + gap.path("id") + "/outcomes",
                            "{\"outcome\": \"NOT_OBTAINABLE\"}",
                            gap.header("ETag"))
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/note"));
            Json.post(
                            clerk,
                            "/data-gaps/" + gap.path("id") + "/outcomes",
                            "{\"outcome\": \"NOT_OBTAINABLE\", \"note\": \"Wird nicht mehr erhoben\"}",
                            gap.header("ETag"))
                    .then()
                    .statusCode(200)
                    .body("outcome", equalTo("NOT_OBTAINABLE"))
                    .body("closedOn", equalTo(TODAY.toString()));
            Json.get(clerk, "/me/tasks").then().body("items.kind", not(hasItem("DATA_GAPS_DUE")));
            given().get("/api/v1/series/" + series + "/change").then().body("missingFigure", nullValue());
        }

        @Test
        void overdueOnesAreFound() {
            Response gap = open("2019", TODAY.minusDays(1), "");
            gap.then().statusCode(201).body("overdue", equalTo(true));
            Json.get(DATA_STEWARD, "/data-gaps?overdue=true&seriesId=" + series)
                    .then()
                    .body("items.id", hasItem(gap.<String>path("id")));
        }

        @Test
        void nobodyLooksTwiceForTheSameFigure() {
            open("2021", TODAY, "").then().statusCode(201);
            open("2021", TODAY, "").then().statusCode(409);
            open("irgendwann", TODAY, "").then().statusCode(400).body("errors[0].pointer", equalTo("/period"));
            open("2022", TODAY, ", \"ownerId\": \"" + UUID.randomUUID() + "\"")
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo("CANNOT_OWN"));
        }

        @Test
        void aReplacementNamesTheSeriesThatTakesItsPlace() {
            Response gap = open("2021", TODAY, "");
            String path = "/data-gaps/" + gap.path("id") + "/outcomes";
            Json.post(DATA_STEWARD, path, "{\"outcome\": \"REPLACED\"}", gap.header("ETag"))
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/replacedBy"));
            Json.post(
                            DATA_STEWARD,
                            path,
                            "{\"outcome\": \"REPLACED\", \"replacedBy\": \"" + series + "\"}",
                            gap.header("ETag"))
                    .then()
                    .statusCode(200)
                    .body("replacedBy", equalTo(series));
        }
    }

    @Nested
    class Stewards {

        private Response set(String body, String etag) {
            return DATA_STEWARD
                    .asks()
                    .contentType("application/json")
                    .header("If-Match", etag)
                    .body(body)
                    .put("/api/v1/series/" + series + "/stewardship");
        }

        @Test
        void whoLooksAfterASeriesIsRemindedBeforeAReleaseUntilTheFigureIsHere() {
            Principal keeper = Principal.person("datenpatin");
            UUID person = People.approved(keeper);
            set(
                            "{\"personId\": \"" + person + "\", \"releaseOn\": \"" + TODAY.plusDays(10)
                                    + "\", \"releaseMonths\": 12, \"releaseNote\": \"Statistisches Landesamt\"}",
                            "\"0\"")
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo("\"1\""))
                    .body("kept", equalTo(true))
                    .body("nextRelease", equalTo(TODAY.plusDays(10).toString()));
            Json.get(keeper, "/me/tasks").then().body("items.kind", hasItem("FIGURES_EXPECTED"));
            figure("2025", "13");
            Json.get(keeper, "/me/tasks").then().body("items.kind", not(hasItem("FIGURES_EXPECTED")));
            Json.get(keeper, "/series/" + series + "/stewardship")
                    .then()
                    .body("mine", equalTo(true))
                    .body(
                            "nextRelease",
                            equalTo(TODAY.plusDays(10).plusMonths(12).toString()));
        }

        @Test
        void handingOverNeedsTheVersionThatWasRead() {
            set("{\"releaseNote\": \"Kreis\"}", "\"0\"").then().statusCode(200).body("kept", equalTo(false));
            set("{\"releaseNote\": \"Land\"}", "\"0\"").then().statusCode(412);
            set("{\"releaseOn\": \"2027-06-30\"}", "\"1\"")
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/releaseMonths"));
        }
    }

    @Nested
    class Voices {

        private Response say(Principal who, String stance, String more) {
            return Json.post(
                    who,
                    "/series/" + series + "/testimonies",
                    "{\"stance\": \"" + stance + "\", \"text\": \"Im Alltag merkt man davon wenig.\"" + more + "}");
        }

        @Test
        void voicesStandBesideTheVerdictWithoutNames() {
            People.approved(MEMBER);
            figure("2020", "12");
            figure("2021", "13");
            say(MEMBER, "CONTRADICTS", ", \"voice\": \"CONCERNED\"")
                    .then()
                    .statusCode(201)
                    .body("mine", equalTo(true))
                    .body("verdictResult", equalTo("NOT_ASSESSABLE"))
                    .body("verdictPeriod", equalTo("2021"));
            say(COORDINATOR, "CONFIRMS", ", \"voice\": \"NETWORK\"").then().statusCode(201);
            given().get("/api/v1/series/" + series + "/testimonies")
                    .then()
                    .body("confirms", equalTo(1))
                    .body("contradicts", equalTo(1))
                    .body("qualifies", equalTo(0))
                    .body("items", hasSize(2))
                    .body("items.mine", not(hasItem(true)))
                    .body("items[0].authorId", nullValue());
        }

        @Test
        void aNewWordTakesThePlaceOfTheOld() {
            People.approved(MEMBER);
            figure("2020", "12");
            say(MEMBER, "CONFIRMS", ", \"voice\": \"NETWORK\"").then().statusCode(201);
            Response second = say(MEMBER, "QUALIFIES", ", \"voice\": \"NETWORK\"");
            second.then().statusCode(201);
            given().get("/api/v1/series/" + series + "/testimonies")
                    .then()
                    .body("confirms", equalTo(0))
                    .body("qualifies", equalTo(1));
            Json.post(MEMBER, "/testimonies/" + second.path("id") + "/withdrawals", "")
                    .then()
                    .statusCode(204);
            given().get("/api/v1/series/" + series + "/testimonies").then().body("items", hasSize(0));
        }

        @Test
        void aHiddenVoiceIsSeenByItsAuthorWithTheReason() {
            People.approved(MEMBER);
            figure("2020", "12");
            Response voice = say(MEMBER, "CONFIRMS", ", \"voice\": \"NETWORK\"");
            Json.post(
                            COORDINATOR,
                            "/testimonies/" + voice.path("id") + "/hidings",
                            "{\"reason\": \"Nennt eine Person\"}")
                    .then()
                    .statusCode(204);
            given().get("/api/v1/series/" + series + "/testimonies").then().body("items", hasSize(0));
            Json.get(MEMBER, "/series/" + series + "/testimonies")
                    .then()
                    .body("items[0].hiddenBecause", equalTo("Nennt eine Person"))
                    .body("confirms", equalTo(0));
        }

        @Test
        void nobodySpeaksForAGroupOfOthersOrToNothing() {
            People.approved(MEMBER);
            say(MEMBER, "CONFIRMS", ", \"voice\": \"NETWORK\"").then().statusCode(409);
            figure("2020", "12");
            say(MEMBER, "CONFIRMS", ", \"voice\": \"GROUP\"").then().statusCode(400);
            say(MEMBER, "CONFIRMS", ", \"voice\": \"GROUP\", \"workingGroupId\": \"" + UUID.randomUUID() + "\"")
                    .then()
                    .statusCode(403);
        }
    }
}

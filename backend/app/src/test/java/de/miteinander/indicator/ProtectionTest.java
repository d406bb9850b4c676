package de.miteinander.indicator;

import static de.miteinander.testing.People.COORDINATOR;
import static de.miteinander.testing.People.DATA_STEWARD;
import static de.miteinander.testing.People.IMPORTER;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import de.miteinander.testing.Principal;
import de.miteinander.testing.TestDatabase;
import de.miteinander.testing.Town;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@Town
class ProtectionTest {

    private static final String PATCH = "application/merge-patch+json";

    private String area;

    @BeforeEach
    void staff() {
        Figures.staff();
        area = Figures.area("musterstadt");
    }

    private static Response create(Principal by, String more) {
        String code = "P-" + UUID.randomUUID().toString().substring(0, 8);
        return by.asks()
                .contentType(ContentType.JSON)
                .body("{\"code\": \"" + code + "\", \"name\": {\"de\": {\"text\": \"Probe\"}}, \"unit\": \"persons\", "
                        + more + "}")
                .post("/api/v1/indicators");
    }

    private static Response indicator(String kind, String protection) {
        Response created = create(
                DATA_STEWARD,
                "\"valueKind\": \"" + kind + "\", \"visibility\": \"PUBLIC\", \"protection\": \"" + protection + "\"");
        created.then().statusCode(201);
        return created;
    }

    private static Response patch(Principal by, String path, String etag, String body) {
        return by.asks().contentType(PATCH).header("If-Match", etag).body(body).patch("/api/v1" + path);
    }

    private static Response source(String kind, String more) {
        return DATA_STEWARD
                .asks()
                .contentType(ContentType.JSON)
                .body("{\"title\": \"Register " + UUID.randomUUID() + "\", \"kind\": \"" + kind + "\"" + more + "}")
                .post("/api/v1/sources");
    }

    private static long count(String sql) {
        try (Connection database = TestDatabase.connect();
                var statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private String import_(String code, String header, String... rows) {
        String file = header + "\n" + String.join("\n", rows).replace("{code}", code) + "\n";
        Response done = DATA_STEWARD
                .asks()
                .contentType("text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/observation-imports");
        assertThat(done.statusCode()).as(done.asString()).isEqualTo(200);
        return done.path("id");
    }

    private static String series(String indicator, String dimensions) {
        return given().get("/api/v1/indicators/" + indicator + "/series?limit=200")
                .path("items.find { it.naturalKey.endsWith('" + dimensions + "') }.id");
    }

    private static Response observations(String series) {
        return given().header("Accept-Language", "de").get("/api/v1/series/" + series + "/observations");
    }

    @Nested
    class Settings {

        @Test
        void whatIsPublishedAlreadyStandsAsPrinted() {
            source("OFFICIAL", "").then().statusCode(201).body("protection", equalTo("ALREADY_PROTECTED"));
            source("PRESS", "").then().body("protection", equalTo("ALREADY_PROTECTED"));
            source("OTHER", ", \"url\": \"https://example.org/tabelle\"")
                    .then()
                    .body("protection", equalTo("ALREADY_PROTECTED"));
            source("REGISTER", "").then().body("protection", nullValue());
            source("REGISTER", ", \"protection\": \"PERSONS_SUPPRESS\"")
                    .then()
                    .body("protection", equalTo("PERSONS_SUPPRESS"))
                    .body("protectionStep", equalTo(3));
            source("REGISTER", ", \"protection\": \"NO_PERSONS\"")
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo("ONLY_FOR_INDICATORS"));
        }

        @Test
        void anotherKindOfProtectionHasItsOwnStep() {
            Response created = indicator("COUNT", "PERSONS_ROUND");
            created.then().body("protectionStep", equalTo(5));
            Response changed = patch(
                    DATA_STEWARD,
                    "/indicators/" + created.path("id"),
                    created.header("ETag"),
                    "{\"protection\": \"PERSONS_SUPPRESS\"}");
            changed.then().statusCode(200).body("protectionStep", equalTo(3));
            patch(DATA_STEWARD, "/indicators/" + created.path("id"), changed.header("ETag"), "{\"protectionStep\": 7}")
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/protectionStep"));
        }

        @Test
        void onlyTheDataStewardDecides() {
            create(COORDINATOR, "\"valueKind\": \"COUNT\", \"protection\": \"NO_PERSONS\"")
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo("MAY_NOT_DECIDE"));
            Response created = indicator("COUNT", "PERSONS_ROUND");
            patch(
                            COORDINATOR,
                            "/indicators/" + created.path("id"),
                            created.header("ETag"),
                            "{\"protection\": \"NO_PERSONS\"}")
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo("MAY_NOT_DECIDE"));
        }

        @Test
        void nothingAboutPersonsIsPublishedUndecided() {
            Response created = create(DATA_STEWARD, "\"valueKind\": \"COUNT\"");
            created.then().statusCode(201);
            String id = created.path("id");
            patch(COORDINATOR, "/indicators/" + id, created.header("ETag"), "{\"visibility\": \"PUBLIC\"}")
                    .then()
                    .statusCode(409)
                    .body("type", containsString("/protection-undecided"));
            DATA_STEWARD.asks().get("/api/v1/indicators/" + id).then().body("visibility", equalTo("INTERNAL"));
            assertThat(count("SELECT count(*) FROM audit_entry WHERE action = 'PUBLISHING_REFUSED' AND subject_id = '"
                            + id + "'"))
                    .isEqualTo(1);
            create(DATA_STEWARD, "\"valueKind\": \"SHARE\", \"visibility\": \"PUBLIC\"")
                    .then()
                    .statusCode(409);
            create(DATA_STEWARD, "\"valueKind\": \"AMOUNT\", \"visibility\": \"PUBLIC\"")
                    .then()
                    .statusCode(201);
            Response decided = patch(
                    DATA_STEWARD,
                    "/indicators/" + id,
                    created.header("ETag"),
                    "{\"visibility\": \"PUBLIC\", \"protection\": \"PERSONS_ROUND\"}");
            decided.then().statusCode(200);
            patch(DATA_STEWARD, "/indicators/" + id, decided.header("ETag"), "{\"protection\": null}")
                    .then()
                    .statusCode(409);
        }
    }

    @Nested
    class Shown {

        private static final String HEADER =
                "indicator;area;POPULATION_GROUP;period;value;numerator;denominator;source;note";

        @Test
        void roundedCountsAreRoundedEverywhere() {
            Response created = indicator("COUNT", "PERSONS_ROUND");
            String id = created.path("id");
            String code = created.path("code");
            import_(
                    code,
                    HEADER,
                    "{code};musterstadt;;2023;46;;;Melderegister A;insgesamt 46",
                    "{code};musterstadt;A;2023;2;;;Melderegister A;genau zwei",
                    "{code};musterstadt;B;2023;44;;;Melderegister A;");
            String small = series(id, "POPULATION_GROUP=A");
            observations(small)
                    .then()
                    .body("items[0].value", equalTo(0))
                    .body("items[0].kind", equalTo("ROUNDED"))
                    .body("items[0].note", nullValue())
                    .body("items[0].protection.shown", equalTo("ROUNDED"))
                    .body("items[0].protection.step", equalTo(5))
                    .body("items[0].protection.low", equalTo(0))
                    .body("items[0].protection.high", equalTo(2))
                    .body("items[0].protection.note", containsString("auf 5 gerundet"));
            given().get("/api/v1/series/" + small + "/revisions")
                    .then()
                    .body("items[0].value", equalTo(0))
                    .body("items[0].protection.shown", equalTo("ROUNDED"));
            given().get("/api/v1/observations?indicator=" + code)
                    .then()
                    .body("values.flatten()", not(hasItem(2)))
                    .body("values.flatten()", not(hasItem(46)))
                    .body("protection.flatten()", hasItem("ROUNDED"));
            given().get("/api/v1/indicators/" + id).then().body("latest.value", equalTo(45));
            String csv = given().header("Accept", "text/csv")
                    .header("Accept-Language", "de")
                    .get("/api/v1/series/" + small + "/observations")
                    .asString();
            assertThat(csv).contains("rounded").contains("auf 5 gerundet").doesNotContain("zwei");
        }

        @Test
        void smallCountsAndWhatWouldTellThemAreWithheld() {
            Response created = indicator("COUNT", "PERSONS_SUPPRESS");
            String id = created.path("id");
            String code = created.path("code");
            import_(
                    code,
                    HEADER,
                    "{code};musterstadt;;2023;46;;;Melderegister B;",
                    "{code};musterstadt;A;2023;2;;;Melderegister B;",
                    "{code};musterstadt;B;2023;14;;;Melderegister B;",
                    "{code};musterstadt;C;2023;30;;;Melderegister B;");
            for (String withheld : List.of("POPULATION_GROUP=A", "POPULATION_GROUP=B")) {
                observations(series(id, withheld))
                        .then()
                        .body("items[0].value", nullValue())
                        .body("items[0].sign", equalTo("."))
                        .body("items[0].missingReason", equalTo("SECRET"))
                        .body("items[0].protection.shown", equalTo("SUPPRESSED"));
            }
            observations(series(id, "POPULATION_GROUP=C"))
                    .then()
                    .body("items[0].value", equalTo(30))
                    .body("items[0].protection", nullValue());
        }

        @Test
        void whatWasWithheldOnceIsNotToldByALaterTotal() {
            Response created = indicator("COUNT", "PERSONS_SUPPRESS");
            String id = created.path("id");
            String code = created.path("code");
            import_(
                    code,
                    HEADER,
                    "{code};musterstadt;;2023;46;;;Melderegister C;",
                    "{code};musterstadt;A;2023;2;;;Melderegister C;",
                    "{code};musterstadt;B;2023;14;;;Melderegister C;",
                    "{code};musterstadt;C;2023;30;;;Melderegister C;");
            // A grows to 20: 64 - 20 = 44, and 46 - 44 would be the two of before.
            import_(
                    code,
                    HEADER,
                    "{code};musterstadt;;2023;64;;;Melderegister C;",
                    "{code};musterstadt;A;2023;20;;;Melderegister C;");
            Object total = observations(series(id, "musterstadt")).path("items[0].value");
            Object part = observations(series(id, "POPULATION_GROUP=A")).path("items[0].value");
            assertThat(total != null && part != null && total.equals(64) && part.equals(20))
                    .as("total %s and part %s together tell the two of before", total, part)
                    .isFalse();
        }

        @Test
        void aShareOfRoundedPartsHasBoundsAndIsNotCalledAChange() {
            Response created = create(
                    DATA_STEWARD,
                    "\"valueKind\": \"SHARE\", \"visibility\": \"PUBLIC\", \"direction\": \"UP\", \"decimals\": 1, \"protection\": \"PERSONS_ROUND\"");
            // The unit of the helper is persons; shares are in percent.
            String id = created.path("id");
            Response percent =
                    patch(DATA_STEWARD, "/indicators/" + id, created.header("ETag"), "{\"unit\": \"percent\"}");
            percent.then().statusCode(200);
            String code = created.path("code");
            import_(
                    code,
                    HEADER,
                    "{code};musterstadt;;2022;29,2;35;120;Melderegister D;",
                    "{code};musterstadt;;2023;30,8;37;120;Melderegister D;",
                    "{code};musterstadt;KLEIN;2023;50,0;4;8;Melderegister D;");
            String series = series(id, "musterstadt");
            observations(series)
                    .then()
                    .body("items[0].numerator", equalTo(35))
                    .body("items[0].denominator", equalTo(120))
                    .body("items[0].value", equalTo(29.2f))
                    .body("items[0].protection.low", equalTo(27.0f))
                    .body("items[0].protection.high", equalTo(31.4f))
                    .body("items[1].value", equalTo(29.2f));
            observations(series(id, "POPULATION_GROUP=KLEIN"))
                    .then()
                    .body("items[0].value", nullValue())
                    .body("items[0].numerator", nullValue())
                    .body("items[0].denominator", nullValue());
            given().get("/api/v1/series/" + series + "/change")
                    .then()
                    .body("result", not(equalTo("IMPROVED")))
                    .body("notes.code", hasItem("PROTECTED"));
        }

        @Test
        void aDownloadOfProtectedFiguresChangesNothingWhenItComesBack() {
            Response created = indicator("COUNT", "PERSONS_ROUND");
            String id = created.path("id");
            String code = created.path("code");
            import_(code, HEADER, "{code};musterstadt;;2023;47;;;Melderegister E;");
            String series = series(id, "musterstadt");
            byte[] file = given().header("Accept", "text/csv")
                    .header("Accept-Language", "de")
                    .get("/api/v1/series/" + series + "/observations")
                    .asByteArray();
            DATA_STEWARD
                    .asks()
                    .contentType("text/csv")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(file)
                    .post("/api/v1/observation-imports")
                    .then()
                    .statusCode(200)
                    .body("counts.unchanged", equalTo(1))
                    .body("counts.updated", equalTo(0));
            DATA_STEWARD
                    .asks()
                    .get("/api/v1/series/" + series + "/raw-observations")
                    .then()
                    .body("items[0].value", equalTo(47));
        }

        @Test
        void figuresOfAPublishedSourceStayAsPrinted() {
            Response created = indicator("COUNT", "PERSONS_ROUND");
            String series = Figures.series(created.path("id"), area);
            String official = Figures.source("Amtliche Tabelle " + UUID.randomUUID(), "Landesamt");
            Figures.record(series, "{\"period\": \"2020\", \"value\": 2, \"sourceId\": \"" + official + "\"}")
                    .then()
                    .statusCode(201)
                    .body("value", equalTo(2))
                    .body("protection", nullValue());
            String register = source("REGISTER", "").path("id");
            Figures.record(series, "{\"period\": \"2021\", \"value\": 13, \"sourceId\": \"" + register + "\"}")
                    .then()
                    .statusCode(201)
                    .body("value", equalTo(15))
                    .body("protection.shown", equalTo("ROUNDED"));
        }

        @Test
        void anotherDecisionShowsTheFiguresOtherwiseAndMakesANewVersion() {
            Response created = indicator("COUNT", "NO_PERSONS");
            String id = created.path("id");
            String code = created.path("code");
            import_(code, HEADER, "{code};musterstadt;;2023;12;;;Melderegister F;");
            String series = series(id, "musterstadt");
            String etag = given().get("/api/v1/series/" + series).header("ETag");
            observations(series).then().body("items[0].value", equalTo(12));
            patch(DATA_STEWARD, "/indicators/" + id, created.header("ETag"), "{\"protection\": \"PERSONS_ROUND\"}")
                    .then()
                    .statusCode(200);
            observations(series).then().body("items[0].value", equalTo(10));
            assertThat(given().get("/api/v1/series/" + series).header("ETag")).isNotEqualTo(etag);
        }
    }

    /** Whatever an import does to figures, the gate is asked in the same transaction. */
    @Nested
    class Imported {

        private static final String HEADER = "indicator,area,POPULATION_GROUP,period,value,source\n";
        private static final String SDMX = "application/vnd.sdmx.data+csv;version=2.1.0";
        private static final String MESSAGE =
                "STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,POPULATION_GROUP,TIME_PERIOD,OBS_VALUE,SOURCE\n";

        private String id;
        private String code;

        @BeforeEach
        void figures() {
            Response created = indicator("COUNT", "PERSONS_SUPPRESS");
            id = created.path("id");
            code = created.path("code");
            decided(send("text/csv", "", HEADER + row("_T", 46) + row("A", 2) + row("B", 14) + row("C", 30)));
            assertThat(shown("POPULATION_GROUP=C")).isEqualTo("30 PLAIN");
            assertThat(shown("POPULATION_GROUP=A")).isEqualTo("null SUPPRESSED");
        }

        private String row(String group, int value) {
            return code + ",musterstadt," + group + ",2023," + value + ",Melderegister " + code + "\n";
        }

        private static Response send(String type, String query, String file) {
            return DATA_STEWARD
                    .asks()
                    .contentType(type)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(file.getBytes(StandardCharsets.UTF_8))
                    .post("/api/v1/observation-imports" + query);
        }

        /** Each step of the import has its decision, written by the transaction that wrote the step. */
        private String decided(Response response) {
            assertThat(response.statusCode()).as(response.asString()).isIn(200, 201);
            String imported = response.path("id");
            String steps = "FROM observation_revision v WHERE v.import_id = '" + imported + "'";
            assertThat(count("SELECT count(*) " + steps)).isPositive();
            assertThat(count("SELECT count(*) " + steps + " AND NOT EXISTS (SELECT FROM published_cell c"
                            + " WHERE c.observation_id = v.observation_id AND c.revision = v.revision"
                            + " AND c.xmin = v.xmin)"))
                    .isZero();
            return imported;
        }

        private String shown(String group) {
            Response items = observations(series(id, group));
            List<Object> all = items.path("items");
            if (all.isEmpty()) {
                return "nothing";
            }
            Object how = items.path("items[0].protection?.shown");
            return items.path("items[0].value") + " " + (how == null ? "PLAIN" : how);
        }

        /** The tombstone repeats what stood there; where no decision was noted, the view would say that it is withheld. */
        @Test
        void whatAMessageWithdraws() {
            decided(send(
                    SDMX,
                    "",
                    MESSAGE + "dataflow,MITEINANDER:OBSERVATIONS(1.0),D," + code + ",musterstadt,C,2023,,Melderegister "
                            + code + "\n"));
            assertThat(shown("POPULATION_GROUP=C")).isEqualTo("nothing");
            given().get("/api/v1/series/" + series(id, "POPULATION_GROUP=C") + "/revisions")
                    .then()
                    .body("items.action", equalTo(List.of("WITHDRAWN", "RECORDED")))
                    .body("items.value", equalTo(List.of(30, 30)))
                    .body("items.protection", equalTo(Arrays.asList(null, null)));
            assertThat(shown("POPULATION_GROUP=A")).isEqualTo("null SUPPRESSED");
            assertThat(shown("POPULATION_GROUP=B")).isEqualTo("null SUPPRESSED");
        }

        /** A grows to 20 while the total grows to 64: 64 - 20 = 44, and 46 - 44 would be the two of before. */
        @Test
        void whatAReplacementLeavesAndTakesAway() {
            String now = row("_T", 64) + row("A", 20) + row("B", 14) + row("C", 30);
            decided(send("text/csv", "", HEADER + row("_T", 40).replace(",2023,", ",2022,")));
            decided(send("text/csv", "?mode=replace&scopeIndicator=" + code, HEADER + now));
            assertThat(observations(series(id, "musterstadt")).<List<String>>path("items.period"))
                    .containsExactly("2023");
            assertThat(List.of(shown("musterstadt"), shown("POPULATION_GROUP=A")))
                    .isNotEqualTo(List.of("64 PLAIN", "20 PLAIN"));
        }

        @Test
        void whatAnUndoBringsBack() {
            String replaced = decided(
                    send("text/csv", "?mode=replace&scopeIndicator=" + code, HEADER + row("_T", 100) + row("D", 100)));
            decided(DATA_STEWARD.asks().post("/api/v1/observation-imports/" + replaced + "/undos"));
            assertThat(shown("POPULATION_GROUP=A")).isEqualTo("null SUPPRESSED");
            assertThat(shown("POPULATION_GROUP=B")).isEqualTo("null SUPPRESSED");
            assertThat(shown("POPULATION_GROUP=C")).isEqualTo("30 PLAIN");
            assertThat(shown("POPULATION_GROUP=D")).isEqualTo("nothing");
            assertThat(shown("musterstadt")).isEqualTo("46 PLAIN");
        }
    }

    @Nested
    class Raw {

        private String series;

        @BeforeEach
        void figure() {
            Response created = indicator("COUNT", "PERSONS_ROUND");
            series = Figures.series(created.path("id"), area);
            String register = source("REGISTER", "").path("id");
            Figures.record(
                            series,
                            "{\"period\": \"2021\", \"value\": 2, \"note\": \"genau zwei\", \"sourceId\": \"" + register
                                    + "\"}")
                    .then()
                    .statusCode(201);
        }

        @Test
        void theDataStewardReadsThemAfterAFreshSignInAndThatIsNoted() {
            DATA_STEWARD
                    .asks()
                    .get("/api/v1/series/" + series + "/raw-observations")
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", containsString("no-store"))
                    .body("items[0].value", equalTo(2))
                    .body("items[0].note", equalTo("genau zwei"))
                    .body("items[0].protection", nullValue());
            assertThat(count("SELECT count(*) FROM audit_entry WHERE action = 'READ_RAW' AND subject_id = '" + series
                            + "'"))
                    .isEqualTo(1);
        }

        @Test
        void anOlderSignInIsAskedToSignInAgain() {
            for (Duration ago : Arrays.asList(Duration.ofMinutes(6), Duration.ofDays(1), Duration.ofMinutes(-10))) {
                given().auth()
                        .oauth2(DATA_STEWARD.tokenSignedIn(ago))
                        .get("/api/v1/series/" + series + "/raw-observations")
                        .then()
                        .statusCode(401)
                        .header("WWW-Authenticate", containsString("error=\"insufficient_user_authentication\""))
                        .header("WWW-Authenticate", containsString("max_age=300"))
                        .body("type", containsString("/sign-in-again"));
            }
            given().auth()
                    .oauth2(DATA_STEWARD.tokenSignedIn(Duration.ofMinutes(4)))
                    .get("/api/v1/series/" + series + "/raw-observations")
                    .then()
                    .statusCode(200);
        }

        @Test
        void nobodyElseReadsThemAndTheStewardSeesProtectedOnesElsewhere() {
            for (Principal other : List.of(COORDINATOR, IMPORTER)) {
                other.asks()
                        .get("/api/v1/series/" + series + "/raw-observations")
                        .then()
                        .statusCode(403);
            }
            given().get("/api/v1/series/" + series + "/raw-observations").then().statusCode(401);
            DATA_STEWARD
                    .asks()
                    .get("/api/v1/series/" + series + "/observations")
                    .then()
                    .body("items[0].value", equalTo(0))
                    .body("items[0].note", nullValue());
        }
    }
}

package de.miteinander.indicator;

import static de.miteinander.testing.People.DATA_STEWARD;
import static de.miteinander.testing.People.MEMBER;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import de.miteinander.testing.People;
import de.miteinander.testing.Town;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Actions of a message, replacing within a scope, mappings of a source, and taking an import back. */
@Town
class ImportModesTest {

    private static final String HEADER = "Indikator;Gebiet;Zeitraum;Wert;Quelle\n";
    private static final String SDMX = "application/vnd.sdmx.data+csv;version=2.1.0";

    private String code;
    private String indicator;

    @BeforeEach
    void indicator() {
        Figures.staff();
        Figures.area("musterstadt");
        Response created = Figures.indicator("COUNT", "persons", "NONE");
        code = created.path("code");
        indicator = created.path("id");
    }

    private String row(String period, String value) {
        return row(period, value, "Proberegister");
    }

    private String row(String period, String value, String source) {
        return String.join(";", code, "musterstadt", period, value, source) + "\n";
    }

    private static Response send(String type, String query, String file) {
        return DATA_STEWARD
                .asks()
                .contentType(type)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/observation-imports" + query);
    }

    private static Response csv(String query, String file) {
        return send("text/csv", query, file);
    }

    private static String done(Response response) {
        return response.then()
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .extract()
                .path("id");
    }

    private String seriesId() {
        return given().get("/api/v1/indicators/" + indicator + "/series").path("items[0].id");
    }

    private List<Map<String, Object>> items() {
        return given().get("/api/v1/series/" + seriesId() + "/observations").path("items");
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new java.util.TreeMap<>();
        items().forEach(item -> values.put((String) item.get("period"), item.get("value")));
        return values;
    }

    private List<Map<String, Object>> revisions(String period) {
        return given().get("/api/v1/series/" + seriesId() + "/revisions?period=" + period)
                .path("items");
    }

    @Nested
    class Message {

        private static final String COLUMNS =
                "STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS,NUMERATOR,SOURCE,COMMENT_OBS\n";

        private String line(String action, String period, String value, String numerator, String note) {
            return String.join(
                            ",",
                            "dataflow",
                            "MITEINANDER:OBSERVATIONS(1.0)",
                            action,
                            code,
                            "musterstadt",
                            period,
                            value,
                            "",
                            numerator,
                            "Proberegister",
                            note)
                    + "\n";
        }

        @Test
        void mergeFillsInReplaceTakesOverDeleteWithdraws() {
            done(send(
                    SDMX,
                    "",
                    COLUMNS
                            + line("M", "2019", "4", "3", "alt")
                            + line("M", "2020", "5", "3", "alt")
                            + line("M", "2021", "6", "3", "alt")));
            send(
                            SDMX,
                            "",
                            COLUMNS
                                    + line("M", "2019", "", "", "neu")
                                    + line("R", "2020", "7", "", "")
                                    + line("D", "2021", "", "", "")
                                    + line("D", "2018", "", "", ""))
                    .then()
                    .statusCode(200)
                    .body("counts.updated", equalTo(2))
                    .body("counts.deleted", equalTo(1))
                    .body("counts.inserted", equalTo(0))
                    .body("counts.rejected", equalTo(0))
                    .body("warnings.code", equalTo(List.of("NOTHING_TO_WITHDRAW")));
            List<Map<String, Object>> items = items();
            assertThat(items).extracting(item -> item.get("period")).containsExactly("2019", "2020");
            assertThat(items.get(0))
                    .containsEntry("value", 4)
                    .containsEntry("numerator", 3)
                    .containsEntry("note", "neu");
            assertThat(items.get(1))
                    .containsEntry("value", 7)
                    .containsEntry("numerator", null)
                    .containsEntry("note", null);
            assertThat(revisions("2021"))
                    .extracting(step -> step.get("action"))
                    .containsExactly("WITHDRAWN", "RECORDED");
        }

        @Test
        void aMessageIsOneTransaction() {
            done(csv("", HEADER + row("2020", "5")));
            send(SDMX, "", COLUMNS + line("D", "2020", "", "", "") + line("M", "2021", "", "", "nur ein Text"))
                    .then()
                    .statusCode(422)
                    .body("errors.code", equalTo(List.of("VALUE_AND_REASON_MISSING")));
            assertThat(values()).isEqualTo(Map.of("2020", 5));
        }

        @Test
        void aDryRunCountsWhatItWouldWithdraw() {
            done(csv("", HEADER + row("2020", "5")));
            send(SDMX, "?dryRun=true", COLUMNS + line("D", "2020", "", "", ""))
                    .then()
                    .body("state", equalTo("READY"))
                    .body("counts.deleted", equalTo(1));
            assertThat(values()).hasSize(1);
        }

        /** A value published in February, corrected in March and in April, then withdrawn: SDMX's own example of history. */
        @Test
        void theHistoryTellsHowAFigureBecameWhatItIs() {
            done(send(SDMX, "", COLUMNS + line("R", "2020", "10", "", "Februar")));
            done(send(SDMX, "", COLUMNS + line("R", "2020", "11", "", "März")));
            done(send(SDMX, "", COLUMNS + line("R", "2020", "12", "", "April")));
            done(send(SDMX, "", COLUMNS + line("D", "2020", "", "", "")));
            List<Map<String, Object>> history = revisions("2020");
            assertThat(history)
                    .extracting(step -> step.get("action"), step -> step.get("value"))
                    .containsExactly(
                            org.assertj.core.api.Assertions.tuple("WITHDRAWN", 12),
                            org.assertj.core.api.Assertions.tuple("CORRECTED", 12),
                            org.assertj.core.api.Assertions.tuple("CORRECTED", 11),
                            org.assertj.core.api.Assertions.tuple("RECORDED", 10));
            for (int i = 1; i < history.size(); i++) {
                assertThat(history.get(i))
                        .containsEntry("validTo", history.get(i - 1).get("validFrom"));
            }
        }
    }

    @Nested
    class Replace {

        @Test
        void withdrawsWhatTheScopeHoldsAndTheFileDoesNot() {
            done(csv(
                    "",
                    HEADER
                            + row("2018", "3")
                            + row("2019", "4")
                            + row("2020", "5")
                            + row("2020", "6", "Andere Quelle")));
            String query = "?mode=replace&scopeIndicator=" + code + "&scopeArea=musterstadt&scopeFrom=2019";
            String file = HEADER + row("2020", "5") + row("2021", "7");
            csv(query + "&dryRun=true", file).then().body("counts.deleted", equalTo(1));
            csv(query, file)
                    .then()
                    .statusCode(200)
                    .body("mode", equalTo("REPLACE"))
                    .body("counts.deleted", equalTo(1))
                    .body("counts.unchanged", equalTo(1))
                    .body("counts.inserted", equalTo(1));
            // 2018 lies outside the scope, and another source's figure competes and stays.
            assertThat(items())
                    .extracting(item -> item.get("period"), item -> item.get("value"))
                    .containsExactlyInAnyOrder(
                            org.assertj.core.api.Assertions.tuple("2018", 3),
                            org.assertj.core.api.Assertions.tuple("2020", 5),
                            org.assertj.core.api.Assertions.tuple("2020", 6),
                            org.assertj.core.api.Assertions.tuple("2021", 7));
            assertThat(revisions("2019").getFirst()).containsEntry("action", "WITHDRAWN");
        }

        @Test
        void aRowOutsideTheScopeIsAFault() {
            csv("?mode=replace&scopeIndicator=" + code + "&scopeFrom=2020", HEADER + row("2019", "4"))
                    .then()
                    .statusCode(422)
                    .body("errors.code", equalTo(List.of("ROW_OUTSIDE_SCOPE")));
        }

        @ParameterizedTest
        @CsvSource({
            "?mode=replace,?scopeIndicator,SCOPE_REQUIRED",
            "?mode=replace&scopeIndicator=NO-SUCH,?scopeIndicator,UNKNOWN",
            "'?mode=replace&scopeIndicator=CODE,CODE',?scopeIndicator,NAMED_TWICE",
            "?mode=replace&scopeIndicator=CODE&scopeArea=nirgends,?scopeArea,UNKNOWN",
            "?mode=replace&scopeIndicator=CODE&scopeFrom=gestern,?scopeFrom,PERIOD_UNKNOWN_FORM",
            "?mode=replace&scopeIndicator=CODE&onError=skip,?onError,NOT_WITH_REPLACE",
            "?scopeIndicator=CODE,?mode,SCOPE_WITHOUT_REPLACE"
        })
        void theScopeMustBeClear(String query, String pointer, String fault) {
            csv(query.replace("CODE", code), HEADER + row("2020", "5"))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasItem(pointer))
                    .body("errors.code", hasItem(fault));
        }

        /** Each file is the whole truth; whichever comes last, all its figures stand and none of the others. */
        @Test
        void twoAtOnceDoNotMix() throws InterruptedException, ExecutionException {
            done(csv("", HEADER + row("2000", "1")));
            String query = "?mode=replace&scopeIndicator=" + code;
            List<CompletableFuture<Integer>> both = new ArrayList<>();
            for (int first : List.of(1900, 1950)) {
                StringBuilder file = new StringBuilder(HEADER);
                for (int year = first; year < first + 40; year++) {
                    file.append(row(Integer.toString(year), "7"));
                }
                both.add(CompletableFuture.supplyAsync(
                        () -> csv(query, file.toString()).statusCode()));
            }
            for (CompletableFuture<Integer> one : both) {
                assertThat(one.get()).isIn(200, 409);
            }
            assertThat(values()).hasSize(40);
            boolean first = values().containsKey("1900") && values().containsKey("1939");
            boolean second = values().containsKey("1950") && values().containsKey("1989");
            assertThat(first).isNotEqualTo(second);
        }
    }

    @Nested
    class Undo {

        private Response undo(String id) {
            return DATA_STEWARD.asks().post("/api/v1/observation-imports/" + id + "/undos");
        }

        @Test
        void everythingStandsAsBefore() {
            done(csv(
                    "",
                    "Indikator;Gebiet;Zeitraum;Wert;Quelle;Bemerkung;Art\n" + code
                            + ";musterstadt;2019;4;Proberegister;vorher;gerundet\n" + code
                            + ";musterstadt;2020;5;Proberegister;bleibt;exakt\n"));
            List<Map<String, Object>> before = items();
            String id = done(csv(
                    "?mode=replace&scopeIndicator=" + code,
                    "Indikator;Gebiet;Zeitraum;Wert;Quelle;Bemerkung\n" + code
                            + ";musterstadt;2019;8;Proberegister;nachher\n" + code
                            + ";musterstadt;2021;9;Proberegister;neu\n"));
            assertThat(values()).isEqualTo(Map.of("2019", 8, "2021", 9));

            Response undone = undo(id);
            undone.then()
                    .statusCode(201)
                    .header("Location", containsString("/api/v1/observation-imports/"))
                    .body("mode", equalTo("UNDO"))
                    .body("undoes", equalTo(id))
                    .body("counts.inserted", equalTo(1))
                    .body("counts.updated", equalTo(1))
                    .body("counts.deleted", equalTo(1));
            assertThat(items()).hasSameSizeAs(before);
            for (int i = 0; i < before.size(); i++) {
                for (String member : List.of("id", "period", "value", "note", "kind", "source")) {
                    assertThat(items().get(i))
                            .containsEntry(member, before.get(i).get(member));
                }
            }
            assertThat(revisions("2019")).hasSize(3);
            assertThat(revisions("2021").getFirst()).containsEntry("action", "WITHDRAWN");
            DATA_STEWARD
                    .asks()
                    .get("/api/v1/observation-imports/" + id)
                    .then()
                    .body("undoneBy", equalTo(undone.path("id")));
            undo(id).then().statusCode(409).body("type", containsString("/problems/conflict"));

            // Undoing the undoing does it again.
            undo(undone.path("id")).then().statusCode(201);
            assertThat(values()).isEqualTo(Map.of("2019", 8, "2021", 9));
        }

        @Test
        void figuresThatChangedSinceStandInItsWay() {
            String id = done(csv("", HEADER + row("2020", "5") + row("2021", "6")));
            done(csv("", HEADER + row("2021", "7")));
            undo(id).then()
                    .statusCode(409)
                    .contentType("application/problem+json")
                    .body("type", containsString("/problems/import-changed-since"))
                    .body("errors", hasSize(1))
                    .body("errors[0].detail", containsString(code + ".musterstadt 2021"));
            assertThat(values()).isEqualTo(Map.of("2020", 5, "2021", 7));
        }

        @Test
        void whoMayUndo() {
            People.approved(MEMBER);
            String id = done(csv("", HEADER + row("2020", "5")));
            MEMBER.asks()
                    .post("/api/v1/observation-imports/" + id + "/undos")
                    .then()
                    .statusCode(403);
            undo(UUID.randomUUID().toString()).then().statusCode(404);
        }
    }

    @Nested
    class Mapping {

        private static final String FOREIGN = "Stichtag;Anzahl\n01.07.2020;12\n";

        private String mapping() {
            return "{\"columns\": [{\"column\": \"Stichtag\", \"to\": \"period\"}, {\"column\": \"Anzahl\", \"to\": \"value\"}],"
                    + " \"constants\": [{\"to\": \"indicator\", \"value\": \"" + code
                    + "\"}, {\"to\": \"area\", \"value\": \"musterstadt\"}], \"values\": [], \"measures\": []}";
        }

        private Response keep(String source, String ifMatch, String body) {
            var asks = DATA_STEWARD.asks().contentType("application/json").body(body);
            return (ifMatch == null ? asks : asks.header("If-Match", ifMatch))
                    .put("/api/v1/sources/" + source + "/import-mapping");
        }

        @Test
        void isKeptForTheSourceAndUsed() {
            String source = Figures.source("Amt " + code, null);
            DATA_STEWARD
                    .asks()
                    .get("/api/v1/sources/" + source + "/import-mapping")
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo("\"0\""))
                    .body("columns", hasSize(0));
            csv("?sourceId=" + source, FOREIGN)
                    .then()
                    .statusCode(422)
                    .body("errors.code", equalTo(List.of("HEADER_UNKNOWN")));
            csv("?dryRun=true&sourceId=" + source, FOREIGN)
                    .then()
                    .body("state", equalTo("REFUSED"))
                    .body("columns", equalTo(List.of("Stichtag", "Anzahl")))
                    .body("mappingFrom", equalTo("NONE"));

            keep(source, null, mapping()).then().statusCode(428);
            keep(source, "\"0\"", mapping()).then().statusCode(200).header("ETag", equalTo("\"1\""));
            keep(source, "\"0\"", mapping()).then().statusCode(412);

            csv("?sourceId=" + source, FOREIGN)
                    .then()
                    .statusCode(200)
                    .body("mappingFrom", equalTo("SOURCE"))
                    .body("counts.inserted", equalTo(1));
            assertThat(values()).isEqualTo(Map.of("2020-07-01", 12));
        }

        @Test
        void canComeWithTheImport() {
            String source = Figures.source("Amt " + code, null);
            DATA_STEWARD
                    .asks()
                    .contentType("text/csv")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .queryParam("sourceId", source)
                    .queryParam("mapping", mapping())
                    .body(FOREIGN.getBytes(StandardCharsets.UTF_8))
                    .post("/api/v1/observation-imports")
                    .then()
                    .statusCode(200)
                    .body("mappingFrom", equalTo("REQUEST"))
                    .body("id", notNullValue());
        }

        @Test
        void saysWhatIsWrongWithIt() {
            String source = Figures.source("Amt " + code, null);
            keep(
                            source,
                            "\"0\"",
                            "{\"columns\": [{\"column\": \"A\", \"to\": \"nirgendwohin\"}, {\"column\": \"A\", \"to\": \"value\"}],"
                                    + " \"constants\": [{\"to\": \"value\", \"value\": \"5\"}], \"values\": [], \"measures\": []}")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", equalTo(List.of("/columns/0/to", "/columns/1/column", "/constants/0/to")))
                    .body("errors.code", equalTo(List.of("UNKNOWN_COLUMN", "NAMED_TWICE", "UNKNOWN_COLUMN")));
            DATA_STEWARD
                    .asks()
                    .contentType("text/csv")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .queryParam("mapping", "{\"columns\": 5}")
                    .body(FOREIGN.getBytes(StandardCharsets.UTF_8))
                    .post("/api/v1/observation-imports")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasItem("?mapping"));
        }
    }
}

package de.miteinander.indicator;

import static de.miteinander.indicator.Imports.HEADER;
import static de.miteinander.indicator.Imports.SDMX;
import static de.miteinander.indicator.Imports.csv;
import static de.miteinander.indicator.Imports.done;
import static de.miteinander.indicator.Imports.send;
import static de.miteinander.testing.People.DATA_STEWARD;
import static de.miteinander.testing.People.MEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

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

    private Counted counted;

    @BeforeEach
    void indicator() {
        counted = Counted.ready();
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
                            counted.code(),
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
            List<Map<String, Object>> items = counted.items();
            assertThat(items).extracting(item -> item.get("period")).containsExactly("2019", "2020");
            assertThat(items.get(0))
                    .containsEntry("value", 4)
                    .containsEntry("numerator", 3)
                    .containsEntry("note", "neu");
            assertThat(items.get(1))
                    .containsEntry("value", 7)
                    .containsEntry("numerator", null)
                    .containsEntry("note", null);
            assertThat(counted.revisions("2021"))
                    .extracting(step -> step.get("action"))
                    .containsExactly("WITHDRAWN", "RECORDED");
        }

        @Test
        void aMessageIsOneTransaction() {
            done(csv("", HEADER + counted.row("2020", "5")));
            send(SDMX, "", COLUMNS + line("D", "2020", "", "", "") + line("M", "2021", "", "", "nur ein Text"))
                    .then()
                    .statusCode(422)
                    .body("errors.code", equalTo(List.of("VALUE_AND_REASON_MISSING")));
            assertThat(counted.values()).isEqualTo(Map.of("2020", 5));
        }

        @Test
        void aDryRunCountsWhatItWouldWithdraw() {
            done(csv("", HEADER + counted.row("2020", "5")));
            send(SDMX, "?dryRun=true", COLUMNS + line("D", "2020", "", "", ""))
                    .then()
                    .body("state", equalTo("READY"))
                    .body("counts.deleted", equalTo(1));
            assertThat(counted.values()).hasSize(1);
        }

        /** A value published in February, corrected in March and in April, then withdrawn: SDMX's own example of history. */
        @Test
        void theHistoryTellsHowAFigureBecameWhatItIs() {
            done(send(SDMX, "", COLUMNS + line("R", "2020", "10", "", "Februar")));
            done(send(SDMX, "", COLUMNS + line("R", "2020", "11", "", "März")));
            done(send(SDMX, "", COLUMNS + line("R", "2020", "12", "", "April")));
            done(send(SDMX, "", COLUMNS + line("D", "2020", "", "", "")));
            List<Map<String, Object>> history = counted.revisions("2020");
            assertThat(history)
                    .extracting(step -> step.get("action"), step -> step.get("value"))
                    .containsExactly(
                            tuple("WITHDRAWN", 12),
                            tuple("CORRECTED", 12),
                            tuple("CORRECTED", 11),
                            tuple("RECORDED", 10));
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
                            + counted.row("2018", "3")
                            + counted.row("2019", "4")
                            + counted.row("2020", "5")
                            + counted.row("2020", "6", "Andere Quelle")));
            String query = "?mode=replace&scopeIndicator=" + counted.code() + "&scopeArea=musterstadt&scopeFrom=2019";
            String file = HEADER + counted.row("2020", "5") + counted.row("2021", "7");
            csv(query + "&dryRun=true", file).then().body("counts.deleted", equalTo(1));
            csv(query, file)
                    .then()
                    .statusCode(200)
                    .body("mode", equalTo("REPLACE"))
                    .body("counts.deleted", equalTo(1))
                    .body("counts.unchanged", equalTo(1))
                    .body("counts.inserted", equalTo(1));
            // 2018 lies outside the scope, and another source's figure competes and stays.
            assertThat(counted.items())
                    .extracting(item -> item.get("period"), item -> item.get("value"))
                    .containsExactlyInAnyOrder(tuple("2018", 3), tuple("2020", 5), tuple("2020", 6), tuple("2021", 7));
            assertThat(counted.revisions("2019").getFirst()).containsEntry("action", "WITHDRAWN");
        }

        @Test
        void aRowOutsideTheScopeIsAFault() {
            csv("?mode=replace&scopeIndicator=" + counted.code() + "&scopeFrom=2020", HEADER + counted.row("2019", "4"))
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
            csv(query.replace("CODE", counted.code()), HEADER + counted.row("2020", "5"))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasItem(pointer))
                    .body("errors.code", hasItem(fault));
        }

        /** Each file is the whole truth; whichever comes last, all its figures stand and none of the others. */
        @Test
        void twoAtOnceDoNotMix() throws InterruptedException, ExecutionException {
            done(csv("", HEADER + counted.row("2000", "1")));
            String query = "?mode=replace&scopeIndicator=" + counted.code();
            List<CompletableFuture<Integer>> both = new ArrayList<>();
            for (int first : List.of(1900, 1950)) {
                StringBuilder file = new StringBuilder(HEADER);
                for (int year = first; year < first + 40; year++) {
                    file.append(counted.row(Integer.toString(year), "7"));
                }
                both.add(CompletableFuture.supplyAsync(
                        () -> csv(query, file.toString()).statusCode()));
            }
            for (CompletableFuture<Integer> one : both) {
                assertThat(one.get()).isIn(200, 409);
            }
            assertThat(counted.values()).hasSize(40);
            boolean first =
                    counted.values().containsKey("1900") && counted.values().containsKey("1939");
            boolean second =
                    counted.values().containsKey("1950") && counted.values().containsKey("1989");
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
                    "Indikator;Gebiet;Zeitraum;Wert;Quelle;Bemerkung;Art\n" + counted.code()
                            + ";musterstadt;2019;4;Proberegister;vorher;gerundet\n" + counted.code()
                            + ";musterstadt;2020;5;Proberegister;bleibt;exakt\n"));
            List<Map<String, Object>> before = counted.items();
            String id = done(csv(
                    "?mode=replace&scopeIndicator=" + counted.code(),
                    "Indikator;Gebiet;Zeitraum;Wert;Quelle;Bemerkung\n" + counted.code()
                            + ";musterstadt;2019;8;Proberegister;nachher\n" + counted.code()
                            + ";musterstadt;2021;9;Proberegister;neu\n"));
            assertThat(counted.values()).isEqualTo(Map.of("2019", 8, "2021", 9));

            Response undone = undo(id);
            undone.then()
                    .statusCode(201)
                    .header("Location", containsString("/api/v1/observation-imports/"))
                    .body("mode", equalTo("UNDO"))
                    .body("undoes", equalTo(id))
                    .body("counts.inserted", equalTo(1))
                    .body("counts.updated", equalTo(1))
                    .body("counts.deleted", equalTo(1));
            assertThat(counted.items()).hasSameSizeAs(before);
            for (int i = 0; i < before.size(); i++) {
                for (String member : List.of("id", "period", "value", "note", "kind", "source")) {
                    assertThat(counted.items().get(i))
                            .containsEntry(member, before.get(i).get(member));
                }
            }
            assertThat(counted.revisions("2019")).hasSize(3);
            assertThat(counted.revisions("2021").getFirst()).containsEntry("action", "WITHDRAWN");
            DATA_STEWARD
                    .asks()
                    .get("/api/v1/observation-imports/" + id)
                    .then()
                    .body("undoneBy", equalTo(undone.path("id")));
            undo(id).then().statusCode(409).body("type", containsString("/problems/conflict"));

            // Undoing the undoing does it again.
            undo(undone.path("id")).then().statusCode(201);
            assertThat(counted.values()).isEqualTo(Map.of("2019", 8, "2021", 9));
        }

        @Test
        void figuresThatChangedSinceStandInItsWay() {
            String id = done(csv("", HEADER + counted.row("2020", "5") + counted.row("2021", "6")));
            done(csv("", HEADER + counted.row("2021", "7")));
            undo(id).then()
                    .statusCode(409)
                    .contentType("application/problem+json")
                    .body("type", containsString("/problems/import-changed-since"))
                    .body("errors", hasSize(1))
                    .body("errors[0].detail", containsString(counted.code() + ".musterstadt 2021"));
            assertThat(counted.values()).isEqualTo(Map.of("2020", 5, "2021", 7));
        }

        @Test
        void whoMayUndo() {
            People.approved(MEMBER);
            String id = done(csv("", HEADER + counted.row("2020", "5")));
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
                    + " \"constants\": [{\"to\": \"indicator\", \"value\": \"" + counted.code()
                    + "\"}, {\"to\": \"area\", \"value\": \"musterstadt\"}], \"values\": [], \"measures\": []}";
        }

        private Response keep(String source, String ifMatch, String body) {
            var asks = DATA_STEWARD.asks().contentType("application/json").body(body);
            return (ifMatch == null ? asks : asks.header("If-Match", ifMatch))
                    .put("/api/v1/sources/" + source + "/import-mapping");
        }

        @Test
        void isKeptForTheSourceAndUsed() {
            String source = Figures.source("Amt " + counted.code(), null);
            DATA_STEWARD
                    .asks()
                    .get("/api/v1/sources/" + source + "/import-mapping")
                    .then()
                    .statusCode(200)
                    .header("ETag", startsWith("\"0-"))
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
            assertThat(counted.values()).isEqualTo(Map.of("2020-07-01", 12));
        }

        @Test
        void canComeWithTheImport() {
            String source = Figures.source("Amt " + counted.code(), null);
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
            String source = Figures.source("Amt " + counted.code(), null);
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

package de.miteinander.indicator;

import static de.miteinander.indicator.Imports.CSV;
import static de.miteinander.indicator.Imports.HEADER;
import static de.miteinander.indicator.Imports.csv;
import static de.miteinander.indicator.Imports.done;
import static de.miteinander.indicator.Imports.send;
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
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.miteinander.testing.People;
import de.miteinander.testing.Town;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Town
class ImportTest {

    private Counted counted;

    @BeforeEach
    void indicator() {
        counted = Counted.ready();
    }

    @Test
    void aDryRunSaysWhatWouldHappenAndWritesNothing() {
        csv("?dryRun=true", HEADER + counted.row("2020", "5") + counted.row("2021", "6"))
                .then()
                .statusCode(200)
                .body("state", equalTo("READY"))
                .body("dryRun", equalTo(true))
                .body("id", nullValue())
                .body("assumed.separator", equalTo("SEMICOLON"))
                .body("assumed.decimal", equalTo("COMMA"))
                .body("assumed.decimalCertain", equalTo(false))
                .body("counts.rows", equalTo(2))
                .body("counts.inserted", equalTo(2))
                .body("warnings.code", hasItem("SERIES_CREATED"));
        assertThat(counted.seriesCount()).isZero();
    }

    @Test
    void anImportMakesSeriesSourceAndFiguresAndKeepsItsReport() {
        Response done =
                csv("", HEADER + counted.row("2020", "5") + counted.row("2021/22", "6") + counted.row("2022", "."));
        done.then()
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("id", notNullValue())
                .body("counts.inserted", equalTo(3))
                .body("counts.rejected", equalTo(0));
        given().get("/api/v1/series/" + counted.series() + "/observations")
                .then()
                .body("items.period", equalTo(List.of("2020", "2021/22", "2022")))
                .body("items.source.title", hasItem("Proberegister"))
                .body("items[2].value", nullValue())
                .body("items[2].missingReason", equalTo("UNKNOWN"));
        DATA_STEWARD
                .asks()
                .get("/api/v1/observation-imports/" + done.path("id"))
                .then()
                .statusCode(200)
                .body("counts.inserted", equalTo(3))
                .body("state", equalTo("DONE"));
        DATA_STEWARD
                .asks()
                .get("/api/v1/observation-imports?limit=1")
                .then()
                .body("items[0].id", equalTo(done.path("id")));
    }

    @Test
    void unchangedRowsWriteNothingAndChangedOnesKeepTheirHistory() {
        csv("", HEADER + counted.row("2020", "5") + counted.row("2021", "6"))
                .then()
                .statusCode(200);
        String etag = given().get("/api/v1/series/" + counted.series()).header("ETag");
        csv("", HEADER + counted.row("2020", "5,0") + counted.row("2021", "6"))
                .then()
                .statusCode(200)
                .body("counts.unchanged", equalTo(2))
                .body("counts.updated", equalTo(0));
        assertThat(given().get("/api/v1/series/" + counted.series()).header("ETag"))
                .isEqualTo(etag);
        csv("?dryRun=true", HEADER + counted.row("2020", "5") + counted.row("2021", "7") + counted.row("2022", "8"))
                .then()
                .body("counts.unchanged", equalTo(1))
                .body("counts.updated", equalTo(1))
                .body("counts.inserted", equalTo(1));
        Instant before = Instant.now();
        csv("", HEADER + counted.row("2020", "5") + counted.row("2021", "7"))
                .then()
                .body("counts.unchanged", equalTo(1))
                .body("counts.updated", equalTo(1));
        assertThat(counted.values().values()).containsExactly(5, 7);
        given().get("/api/v1/series/" + counted.series() + "/revisions")
                .then()
                .body("items", hasSize(3))
                .body("items[0].action", equalTo("CORRECTED"))
                .body("items[0].importId", notNullValue());
        given().queryParam("asOf", before.toString())
                .get("/api/v1/series/" + counted.series() + "/observations")
                .then()
                .body("items.value", equalTo(List.of(5, 6)));
    }

    @Test
    void columnsThatAFileDoesNotHaveStayUntouched() {
        csv(
                        "",
                        "Indikator;Gebiet;Zeitraum;Wert;Quelle;Bemerkung;Art\n" + counted.code()
                                + ";musterstadt;2020;5;Proberegister;mit Absicht;gerundet\n")
                .then()
                .statusCode(200);
        csv("", HEADER + counted.row("2020", "6")).then().body("counts.updated", equalTo(1));
        given().get("/api/v1/series/" + counted.series() + "/observations")
                .then()
                .body("items[0].value", equalTo(6))
                .body("items[0].note", equalTo("mit Absicht"))
                .body("items[0].kind", equalTo("ROUNDED"));
    }

    @Test
    void allOrNothing() {
        csv("", HEADER + counted.row("2020", "5") + counted.row("2021", "viele") + counted.row("gestern", "6"))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", containsString("/problems/import-refused"))
                .body("detail", containsString("nichts übernommen"))
                .body("errors.pointer", equalTo(List.of("/rows/3/Wert", "/rows/4/Zeitraum")))
                .body("errors.code", equalTo(List.of("NUMBER_NOT_A_NUMBER", "PERIOD_UNKNOWN_FORM")))
                .body("errors[0].detail", containsString("„viele“ ist keine Zahl"));
        assertThat(counted.seriesCount()).isZero();
    }

    @Test
    void faultyRowsAreLeftOutOnlyWhenAskedFor() {
        csv(
                        "?onError=skip",
                        HEADER + counted.row("2020", "5") + counted.row("2021", "viele") + counted.row("2022", "-3"))
                .then()
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("counts.inserted", equalTo(1))
                .body("counts.rejected", equalTo(2))
                .body("faults.code", equalTo(List.of("NUMBER_NOT_A_NUMBER", "VALUE_NEGATIVE")));
        assertThat(counted.values().values()).containsExactly(5);
    }

    @Test
    void aFaultyValueIsNamedAsItIsWritten() {
        csv("?dryRun=true", HEADER + counted.row("2020", "1,5"))
                .then()
                .statusCode(200)
                .body("faults.code", equalTo(List.of("COUNT_NOT_WHOLE")))
                .body("faults[0].value", equalTo("1,5"))
                .body("faults[0].detail", equalTo("„1,5“ ist keine ganze Zahl; dieser Indikator zählt."));
    }

    @Test
    void whatIsNotKnownIsNamed() {
        csv(
                        "?dryRun=true",
                        HEADER + "NO-SUCH;musterstadt;2020;5;X\n" + counted.code() + ";nirgends;2020;5;X\n"
                                + counted.code() + ";musterstadt;2020;5;\n")
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("faults.code", equalTo(List.of("INDICATOR_UNKNOWN", "AREA_UNKNOWN", "SOURCE_MISSING")))
                .body("faultsTotal", equalTo(3))
                .body("counts.rejected", equalTo(3));
        csv("?dryRun=true", HEADER + counted.row("2020", "5") + counted.row("2021", "viele"))
                .then()
                .body("state", equalTo("REFUSED"))
                .body("counts.rows", equalTo(2))
                .body("counts.rejected", equalTo(1));
        String source = Figures.source("Vorgabe", null);
        csv("?sourceId=" + source, "Indikator;Gebiet;Zeitraum;Wert\n" + counted.code() + ";musterstadt;2020;5\n")
                .then()
                .statusCode(200);
        given().get("/api/v1/series/" + counted.series() + "/observations")
                .then()
                .body("items[0].source.id", equalTo(source));
    }

    /** The parts of a printed table that miss its total: both stand, and it is said at the import and at the figure. */
    @Test
    void partsThatMissTheirTotalAreSaid() {
        String header = "Indikator;Gebiet;Geschlecht;Zeitraum;Wert;Art;Quelle\n";
        String file = header
                + line("F", "2020", "40", "")
                + line("M", "2020", "57", "")
                + line("_T", "2020", "100", "")
                + line("F", "2021", "40", "")
                + line("M", "2021", "60", "")
                + line("_T", "2021", "100", "")
                // 38 + 59 rounded to fives: 40 + 60, the total 97 to 95.
                + line("F", "2022", "40", "gerundet")
                + line("M", "2022", "60", "gerundet")
                + line("_T", "2022", "95", "gerundet");
        csv("?dryRun=true", file)
                .then()
                .body("state", equalTo("READY"))
                .body("warnings.code", hasItem("PARTS_MISS_TOTAL"));
        Response done = csv("", file);
        done.then().statusCode(200);
        List<String> remarks = done.path("warnings.findAll { it.code == 'PARTS_MISS_TOTAL' }.detail");
        assertThat(remarks).singleElement().asString().contains("2020", "SEX", "97", "100");
        String total = given().get("/api/v1/indicators/" + counted.indicator() + "/series")
                .path("items.find { it.dimensions.isEmpty() }.id");
        given().get("/api/v1/series/" + total + "/observations")
                .then()
                .body("items.value", equalTo(List.of(100, 100, 95)))
                .body("items[0].warnings.code", equalTo(List.of("PARTS_MISS_TOTAL")))
                .body("items[0].warnings[0].detail", containsString("97"))
                .body("items[1].warnings", hasSize(0))
                .body("items[2].warnings", hasSize(0));
        // The total alone comes again: the parts that are there are looked at, too.
        csv("?dryRun=true", header + line("_T", "2021", "101", ""))
                .then()
                .body("warnings.code", equalTo(List.of("PARTS_MISS_TOTAL")));
    }

    private String line(String sex, String period, String value, String kind) {
        return String.join(";", counted.code(), "musterstadt", sex, period, value, kind, "Proberegister") + "\n";
    }

    @Test
    void theRemarksOfAnImportComeAsAFile() {
        String id = csv("?onError=skip", HEADER + counted.row("2020", "5") + counted.row("2021", "=viele"))
                .path("id");
        String german = DATA_STEWARD
                .asks()
                .header("Accept", "text/csv")
                .header("Accept-Language", "de")
                .get("/api/v1/observation-imports/" + id)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
        assertThat(german)
                .contains("Zeile;Spalte;Schwere;Code;Was;Zelle")
                .contains("3;Wert;Fehler;NUMBER_FORMULA;")
                .contains(";'=viele")
                .contains("Hinweis;SERIES_CREATED");
        String english = given().auth()
                .oauth2(DATA_STEWARD.token())
                .header("Accept", "text/csv")
                .header("Accept-Language", "en")
                .get("/api/v1/observation-imports/" + id)
                .asString();
        assertThat(english).startsWith("row,column,severity,code,what,cell");
    }

    @Test
    void whoMayImport() {
        People.approved(MEMBER);
        byte[] file = (HEADER + counted.row("2020", "5")).getBytes(StandardCharsets.UTF_8);
        send(MEMBER, CSV, "", "k-1", file).then().statusCode(403);
        send(READER, CSV, "", "k-1", file).then().statusCode(403);
        given().contentType("text/csv")
                .body(file)
                .post("/api/v1/observation-imports")
                .then()
                .statusCode(401);
        send(IMPORTER, CSV, "", UUID.randomUUID().toString(), file).then().statusCode(200);
        send(DATA_STEWARD, CSV, "?onErorr=skip", "k-2", file).then().statusCode(400);
        send(DATA_STEWARD, CSV, "?mode=replace", "k-3", file).then().statusCode(400);
    }
}

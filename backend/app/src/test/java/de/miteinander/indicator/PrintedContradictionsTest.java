package de.miteinander.indicator;

import static de.miteinander.indicator.Imports.csv;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import de.miteinander.testing.Town;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What papers of the council and tables of the state really print: lists that miss their total, a quota that is not its
 * ratio, roundings that do not add up. All of it is stored as printed; only what cannot be explained by rounding is said.
 * The totals are the published ones, the single entries of the lists make up their published sums.
 */
@Town
class PrintedContradictionsTest {

    private static final String HEADER = "Indikator;Gebiet;Geschlecht;Schulform;Zeitraum;Wert;Art;Quelle\n";

    private Counted counted;

    @BeforeEach
    void setUp() {
        counted = Counted.ready();
    }

    private String total(String period, String value, String kind) {
        return row("", "", period, value, kind);
    }

    private String row(String sex, String school, String period, String value, String kind) {
        return String.join(";", counted.code(), "musterstadt", sex, school, period, value, kind, "Vorlage") + "\n";
    }

    private String list(String period, int... entries) {
        StringBuilder rows = new StringBuilder();
        for (int entry = 0; entry < entries.length; entry++) {
            rows.append(row("", "SCHULE_" + (entry + 1), period, Integer.toString(entries[entry]), ""));
        }
        return rows.toString();
    }

    private List<String> remarksOnTotals(String file) {
        Response done = csv("", HEADER + file);
        done.then().statusCode(200).body("state", equalTo("DONE"));
        return done.path("warnings.findAll { it.code == 'PARTS_MISS_TOTAL' }.detail");
    }

    private String seriesOfTotals() {
        return given().get("/api/v1/indicators/" + counted.indicator() + "/series?limit=200")
                .path("items.find { it.dimensions.isEmpty() }.id");
    }

    /** 132 pupils are stated and the list of schools gives 133; 212, and the eight schools give 198. */
    @Test
    void listsThatMissTheirTotalAreStoredAndSaid() {
        List<String> remarks = remarksOnTotals(total("2015-11", "132", "")
                + list("2015-11", 70, 63)
                + total("2022-W45", "212", "")
                + list("2022-W45", 40, 35, 30, 25, 22, 20, 16, 10));

        assertThat(remarks).hasSize(2);
        assertThat(remarks).anySatisfy(it -> assertThat(it).contains("132", "133"));
        assertThat(remarks).anySatisfy(it -> assertThat(it).contains("212", "198"));
        given().get("/api/v1/series/" + seriesOfTotals() + "/observations")
                .then()
                .body("items.value", equalTo(List.of(132, 212)))
                .body("items[0].warnings.code", equalTo(List.of("PARTS_MISS_TOTAL")))
                .body("items[1].warnings.code", equalTo(List.of("PARTS_MISS_TOTAL")));
        // A month and a week are never compared, whatever they count.
        given().get("/api/v1/series/" + seriesOfTotals() + "/change")
                .then()
                .statusCode(200)
                .body("result", equalTo("NOT_ASSESSABLE"))
                .body("reason", equalTo("NOT_COMPARABLE"));
    }

    /** In 2023/24 the seven schools give exactly the stated 2,969 pupils. */
    @Test
    void aListThatAddsUpNeedsNoRemark() {
        assertThat(remarksOnTotals(total("2023/24", "2969", "") + list("2023/24", 900, 700, 500, 400, 250, 150, 69)))
                .isEmpty();
        given().get("/api/v1/series/" + seriesOfTotals() + "/observations")
                .then()
                .body("items[0].warnings", hasSize(0));
    }

    /** The state rounds to fives: 251,335 men and 238,945 women are 490,280, printed is 490,285. */
    @Test
    void roundedPartsMayMissARoundedTotal() {
        assertThat(remarksOnTotals(total("2023", "490285", "gerundet")
                        + row("M", "", "2023", "251335", "gerundet")
                        + row("F", "", "2023", "238945", "gerundet")))
                .isEmpty();
    }

    /** 80 taken in of 79 that were due are printed as 100.88 %; their ratio is 101.27 %. */
    @Test
    void aPrintedQuotaIsNotReplacedByItsRatio() {
        Response quota = Figures.indicator("SHARE", "percent", "UP");
        String file = "Indikator;Gebiet;Zeitraum;Wert;Zähler;Nenner;Quelle\n"
                + quota.path("code") + ";musterstadt;2017;69,69;;;Vorlage\n"
                + quota.path("code") + ";musterstadt;2022;100,88;80;79;Vorlage\n";

        csv("", file)
                .then()
                .statusCode(200)
                .body(
                        "warnings.findAll { it.row == 3 }.code",
                        containsInAnyOrder(
                                "SHARE_ABOVE_100", "NUMERATOR_ABOVE_DENOMINATOR", "VALUE_DIFFERS_FROM_PARTS"));

        String series = given().get("/api/v1/indicators/" + quota.path("id") + "/series")
                .path("items[0].id");
        Response stored = given().get("/api/v1/series/" + series + "/observations");
        assertThat(new BigDecimal(stored.path("items[1].value").toString())).isEqualByComparingTo("100.88");
        stored.then()
                .body("items[1].numerator", equalTo(80))
                .body("items[1].denominator", equalTo(79))
                .body("items[1].warnings.code", hasItem("NUMERATOR_ABOVE_DENOMINATOR"));
        given().get("/api/v1/series/" + series + "/change")
                .then()
                .body("result", equalTo("NOT_ASSESSABLE"))
                .body("reason", equalTo("NO_SCATTER_INFORMATION"))
                .body("direction", equalTo("RISEN"))
                .body("notes.code", hasItem("NUMERATOR_ABOVE_DENOMINATOR"));
    }
}

package de.miteinander.indicator;

import static de.miteinander.testing.People.COORDINATOR;
import static de.miteinander.testing.People.DATA_STEWARD;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.miteinander.testing.Json;
import de.miteinander.testing.Town;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Amounts to which organisations contribute: a sum is shown unless the second largest contributor could tell the largest
 * from it to within 8 percent.
 */
@Town
class OrganisationSumsTest {

    /** 1,500 + 500 = 2,000 beside the two largest; 8 % of 50,000 are 4,000. */
    private static final int[] DOMINATED = {50_000, 8_000, 1_500, 500};

    /** 13,000 + 12,000 = 25,000 beside the two largest; 8 % of 20,000 are 1,600. */
    private static final int[] EVEN = {20_000, 15_000, 13_000, 12_000};

    private String indicator;
    private String source;

    @BeforeEach
    void grantsToAssociations() {
        Figures.staff();
        source = Figures.post(
                        "/sources", "{\"title\": \"Zuschüsse " + UUID.randomUUID() + "\", \"kind\": \"REGISTER\"}")
                .path("id");
        Response created = create("AMOUNT", "\"protection\": \"ORGANISATION_SUMS\"");
        created.then().statusCode(201).body("protectionStep", equalTo(8));
        indicator = created.path("id");
    }

    private static Response create(String kind, String more) {
        return Figures.post(
                "/indicators",
                "{\"code\": \"G-" + UUID.randomUUID().toString().substring(0, 8)
                        + "\", \"name\": {\"de\": {\"text\": \"Zuschüsse\"}}, \"valueKind\": \"" + kind
                        + "\", \"unit\": \"EUR\", \"visibility\": \"PUBLIC\", " + more + "}");
    }

    private static String area(@Nullable String parent) {
        String code = "g-" + UUID.randomUUID().toString().substring(0, 8);
        return Figures.post(
                        "/areas",
                        "{\"code\": \"" + code + "\", \"name\": {\"de\": {\"text\": \"" + code
                                + "\"}}, \"level\": \"TOWN\""
                                + (parent == null ? "" : ", \"parentId\": \"" + parent + "\"") + "}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void record(String series, Number amount) {
        Figures.record(series, "{\"period\": \"2024\", \"value\": " + amount + ", \"sourceId\": \"" + source + "\"}")
                .then()
                .statusCode(201);
    }

    /** The amounts of the organisations A, B, … at an area; their series. */
    private List<String> contribute(String area, int... amounts) {
        List<String> series = new ArrayList<>();
        for (int place = 0; place < amounts.length; place++) {
            String code = String.valueOf((char) ('A' + place));
            String contribution = Figures.series(indicator, area, "{\"ORGANISATION\": \"" + code + "\"}");
            record(contribution, amounts[place]);
            series.add(contribution);
        }
        return series;
    }

    private static int sum(int... amounts) {
        return Arrays.stream(amounts).sum();
    }

    private static @Nullable Number shown(String series) {
        return given().get("/api/v1/series/" + series + "/observations").path("items[0].value");
    }

    /** A sum and its contributions at an area; the series of the sum. */
    private String sumOf(String area, int... amounts) {
        String total = Figures.series(indicator, area);
        record(total, sum(amounts));
        contribute(area, amounts);
        return total;
    }

    @Nested
    class OneSum {

        @Test
        void isWithheldWhereTheLargestContributionCouldBeTold() {
            assertThat(shown(sumOf(area(null), DOMINATED))).isNull();
        }

        @Test
        void isShownWhereEveryContributionStaysUncertain() {
            assertThat(shown(sumOf(area(null), EVEN))).isEqualTo(60_000);
        }

        @Test
        void isWithheldAsLongAsNobodyKnowsWhoContributed() {
            String total = Figures.series(indicator, area(null));
            record(total, 60_000);
            assertThat(shown(total)).isNull();
        }

        @Test
        void tellsTheFeedThatItIsShownNow() {
            String area = area(null);
            String total = Figures.series(indicator, area);
            record(total, 60_000);
            String tag = given().get("/api/v1/series/" + total).header("ETag");
            contribute(area, EVEN);
            given().get("/api/v1/series/" + total).then().header("ETag", not(equalTo(tag)));
            assertThat(shown(total)).isEqualTo(60_000);
        }

        /** 60,000 with 50,000 and 8,000: the rest of 2,000 counts as the contribution of one more. */
        @Test
        void countsWhatIsNotBrokenDownAsOneMoreContribution() {
            String area = area(null);
            String total = Figures.series(indicator, area);
            record(total, 60_000);
            contribute(area, 50_000, 8_000);
            assertThat(shown(total)).isNull();
        }

        /**
         * 40,000 and 16,000 went to one house: with 2,000 and 2,000 beside it there are 2,000 beside the two largest, and
         * 8 % of 56,000 are 4,480. As two houses 4,000 beside 3,200 would have been enough.
         */
        @Test
        void takesOrganisationsOfOneHouseTogether() {
            String run = UUID.randomUUID().toString().substring(0, 8);
            String house = code("HAUS-" + run, null);
            code("EINS-" + run, house);
            code("ZWEI-" + run, house);
            String area = area(null);
            String total = Figures.series(indicator, area);
            record(total, 60_000);
            for (String part : List.of("EINS-" + run + ";40000", "ZWEI-" + run + ";16000", "VIER;2000", "NEUN;2000")) {
                String[] contribution = part.split(";");
                record(
                        Figures.series(indicator, area, "{\"ORGANISATION\": \"" + contribution[0] + "\"}"),
                        Integer.parseInt(contribution[1]));
            }
            assertThat(shown(total)).isNull();
        }

        @Test
        void isWithheldFromNowOnWhenACorrectionLetsOneDominate() {
            String area = area(null);
            String total = Figures.series(indicator, area);
            record(total, 60_000);
            List<String> contributions = contribute(area, EVEN);
            assertThat(shown(total)).isEqualTo(60_000);
            // 47,000 + 12,000 + 500 + 500: 1,000 beside the two largest; 8 % of 47,000 are 3,760.
            correct(contributions.get(0), 47_000);
            correct(contributions.get(1), 12_000);
            correct(contributions.get(2), 500);
            correct(contributions.get(3), 500);
            assertThat(shown(total)).isNull();
        }

        private void correct(String series, int amount) {
            Response raw = DATA_STEWARD.asks().get("/api/v1/series/" + series + "/raw-observations");
            Json.patch(
                            DATA_STEWARD,
                            "/observations/" + raw.path("items[0].id"),
                            "{\"value\": " + amount + ", \"reason\": \"verrechnet\"}",
                            "\"" + raw.path("items[0].revision") + "\"")
                    .then()
                    .statusCode(200);
        }
    }

    @Nested
    class Contributions {

        @Test
        void areNeverShownButToTheDataSteward() {
            String area = area(null);
            String series = contribute(area, EVEN).getFirst();
            assertThat(shown(series)).isNull();
            COORDINATOR
                    .asks()
                    .get("/api/v1/series/" + series + "/observations")
                    .then()
                    .body("items", hasSize(1))
                    .body("items[0].value", nullValue())
                    .body("items[0].protection.shown", equalTo("SUPPRESSED"));
            DATA_STEWARD
                    .asks()
                    .get("/api/v1/series/" + series + "/raw-observations")
                    .then()
                    .body("items[0].value", equalTo(20_000));
        }

        @Test
        void standAsPrintedWhereTheyWerePublished() {
            String report = Figures.post(
                            "/sources",
                            "{\"title\": \"Bericht " + UUID.randomUUID()
                                    + "\", \"kind\": \"OTHER\", \"protection\": \"ALREADY_PROTECTED\"}")
                    .path("id");
            String series = Figures.series(indicator, area(null), "{\"ORGANISATION\": \"A\"}");
            Figures.record(series, "{\"period\": \"2024\", \"value\": 7500.5, \"sourceId\": \"" + report + "\"}")
                    .then()
                    .statusCode(201);
            assertThat(shown(series)).isEqualTo(7500.5f);
        }
    }

    /** Nord is dominated and withheld; what the town has beyond Mitte and Süd would tell it. */
    @Nested
    class Differences {

        @Test
        void aSecondSumIsWithheldSoThatTheFirstCannotBeCalculated() {
            String town = area(null);
            String nord = sumOf(area(town), DOMINATED);
            String mitte = sumOf(area(town), EVEN);
            String sued = sumOf(area(town), 30_000, 28_000, 27_000, 25_000);
            // Of each organisation what it got in the three together.
            String all = sumOf(town, 100_000, 51_000, 41_500, 37_500);
            assertThat(shown(nord)).isNull();
            assertThat(List.of(mitte, sued, all))
                    .satisfiesAnyOf(
                            sums -> assertThat(shown(mitte)).isNull(),
                            sums -> assertThat(shown(sued)).isNull(),
                            sums -> assertThat(shown(all)).isNull());
        }

        @Test
        void nothingMoreIsWithheldWhereNothingIsTold() {
            String town = area(null);
            String nord = sumOf(area(town), 21_000, 20_000, 19_000);
            String mitte = sumOf(area(town), EVEN);
            String all = sumOf(town, 41_000, 35_000, 32_000, 12_000);
            assertThat(shown(nord)).isEqualTo(60_000);
            assertThat(shown(mitte)).isEqualTo(60_000);
            assertThat(shown(all)).isEqualTo(120_000);
        }

        /** The town has 62,000, Mitte 60,000: of the 2,000 that nobody recorded 1,900 went to one organisation. */
        @Test
        void whatIsNotRecordedCannotBeCalculatedEither() {
            String town = area(null);
            String mitte = sumOf(area(town), EVEN);
            String all = sumOf(town, 21_900, 15_100, 13_000, 12_000);
            assertThat(List.of(mitte, all))
                    .satisfiesAnyOf(
                            sums -> assertThat(shown(mitte)).isNull(),
                            sums -> assertThat(shown(all)).isNull());
        }
    }

    @Nested
    class Decided {

        @Test
        void onlyForAmounts() {
            create("COUNT", "\"protection\": \"ORGANISATION_SUMS\"")
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/protection"))
                    .body("errors[0].code", equalTo("ONLY_FOR_AMOUNTS"));
            create("AMOUNT", "\"protection\": \"ORGANISATION_SUMS\", \"protectionStep\": 5")
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/protectionStep"));
        }

        @Test
        void onlyByIndicators() {
            Figures.post(
                            "/sources",
                            "{\"title\": \"Quelle " + UUID.randomUUID()
                                    + "\", \"kind\": \"REGISTER\", \"protection\": \"ORGANISATION_SUMS\"}")
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo("ONLY_FOR_INDICATORS"));
        }

        @Test
        void laterForAmountsThatWereOpen() {
            Response open = create("AMOUNT", "\"protection\": \"NO_PERSONS\"");
            String id = open.path("id");
            String series = Figures.series(id, area(null));
            record(series, 1_000);
            assertThat(shown(series)).isEqualTo(1_000);
            JudgedSeries.patch("/indicators/" + id, "\"protection\": \"ORGANISATION_SUMS\", \"protectionStep\": 4")
                    .then()
                    .statusCode(200)
                    .body("protectionStep", notNullValue());
            assertThat(shown(series)).isNull();
        }
    }

    private static String code(String code, @Nullable String parent) {
        return DATA_STEWARD
                .asks()
                .contentType(ContentType.JSON)
                .body("{\"list\": \"ORGANISATION\", \"code\": \"" + code + "\", \"name\": {\"de\": {\"text\": \"" + code
                        + "\"}}" + (parent == null ? "" : ", \"parentId\": \"" + parent + "\"") + "}")
                .post("/api/v1/code-items")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}

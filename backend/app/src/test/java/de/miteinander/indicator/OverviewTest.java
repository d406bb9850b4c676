package de.miteinander.indicator;

import static de.miteinander.testing.People.COORDINATOR;
import static de.miteinander.testing.People.COUNCIL;
import static de.miteinander.testing.People.DATA_STEWARD;
import static de.miteinander.testing.People.MEMBER;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import de.miteinander.indicator.series.Period;
import de.miteinander.platform.time.Time;
import de.miteinander.testing.Json;
import de.miteinander.testing.People;
import de.miteinander.testing.Principal;
import de.miteinander.testing.Town;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** All series at a glance. Each test has a working group of its own, by which it chooses its indicators. */
@Town
class OverviewTest {

    private static final String HEADER = "Indikator;Gebiet;%sZeitraum;Wert;Zähler;Nenner;Quelle\n";
    private static final LocalDate TODAY = LocalDate.now(Time.ZONE);

    private String group;
    private String area;

    @BeforeEach
    void staff() {
        Figures.staff();
        area = Figures.area("musterstadt");
        group = Groups.withMember(People.approved(MEMBER), "U" + letters());
    }

    private static String random() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private static String letters() {
        return random().chars()
                .mapToObj(digit -> Character.toString('A' + Character.digit(digit, 16)))
                .collect(Collectors.joining());
    }

    /** A published one of the test's group; {@code more} has further members, or others than these. */
    private Response indicator(String name, String kind, String unit, String direction, String more) {
        StringBuilder members = new StringBuilder(
                "\"code\": \"Z-%s\", \"name\": {\"de\": {\"text\": \"%s\"}}".formatted(random(), name));
        members.append(", \"valueKind\": \"%s\", \"unit\": \"%s\", \"direction\": \"%s\", \"workingGroupId\": \"%s\""
                .formatted(kind, unit, direction, group));
        if (!more.contains("visibility")) {
            members.append(", \"visibility\": \"PUBLIC\"");
        }
        if (!more.contains("protection")) {
            members.append(", \"protection\": \"NO_PERSONS\"");
        }
        Response created = Json.post(DATA_STEWARD, "/indicators", "{" + members + more + "}");
        created.then().statusCode(201);
        return created;
    }

    private Response indicator(String name) {
        return indicator(name, "SHARE", "percent", "UP", "");
    }

    /** Rows under {@link #HEADER} for the town: {@code period;value;numerator;denominator}. */
    private static void figures(Response indicator, String... rows) {
        StringBuilder file = new StringBuilder(HEADER.formatted(""));
        for (String row : rows) {
            file.append(indicator.<String>path("code"))
                    .append(";musterstadt;")
                    .append(row)
                    .append(";Proberegister\n");
        }
        Imports.done(Imports.csv("", file.toString()));
    }

    private Response measured(String name, String... rows) {
        Response created = indicator(name);
        figures(created, rows);
        return created;
    }

    private Response overview(RequestSpecification by, String query) {
        Response answer = by.get("/api/v1/indicator-overview?workingGroupId=" + group + query);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    private Response overview(String query) {
        return overview(given().header("Accept-Language", "de"), query);
    }

    private JsonPath exact(String query) {
        return overview(query).jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.DOUBLE));
    }

    private static String seriesOf(Response indicator) {
        return given().get("/api/v1/indicators/" + indicator.path("id") + "/series")
                .path("items[0].id");
    }

    private static int age(String period) {
        return (int) ChronoUnit.MONTHS.between(Period.parse(period).end(), TODAY);
    }

    @Nested
    class Rows {

        @Test
        void standAsTheyWereKnownAtAMoment() throws InterruptedException {
            Response indicator = measured("Sprachkurse", "2020;60;48;80", "2021;80;56;70");
            Instant then = Instant.now();
            Thread.sleep(5);
            figures(indicator, "2021;60;42;70");
            overview("&asOf=" + then)
                    .then()
                    .body("items[0].latest.value", equalTo(80))
                    .body("items[0].verdict.result", equalTo("IMPROVED"));
            overview("")
                    .then()
                    .body("items[0].latest.value", equalTo(60))
                    .body("items[0].verdict.result", equalTo("NO_CHANGE_DETECTABLE"));
            overview("&asOf=2001-01-01T00:00:00Z")
                    .then()
                    .body("items[0].latest", nullValue())
                    .body("items[0].verdict.result", equalTo("NOT_ASSESSABLE"));
            given().get("/api/v1/indicator-overview?asOf=gestern").then().statusCode(400);
        }

        @Test
        void oneForEachIndicatorWithItsFigureAndVerdict() {
            Response indicator = measured("Sprachkurse", "2020;60;48;80", "2021;80;56;70");
            String series = seriesOf(indicator);
            overview("")
                    .then()
                    .body("items", hasSize(1))
                    .body("items[0].id", equalTo(series))
                    .body("items[0].naturalKey", equalTo(indicator.path("code") + ".musterstadt"))
                    .body("items[0].indicator.code", equalTo(indicator.path("code")))
                    .body("items[0].indicator.label", equalTo("Sprachkurse"))
                    .body("items[0].theme", equalTo("OTHER"))
                    .body("items[0].direction", equalTo("UP"))
                    .body("items[0].area.code", equalTo("musterstadt"))
                    .body("items[0].workingGroupId", equalTo(group))
                    .body("items[0].unit", equalTo("percent"))
                    .body("items[0].latest.period", equalTo("2021"))
                    .body("items[0].latest.periodLabel", equalTo("2021"))
                    .body("items[0].latest.value", equalTo(80))
                    .body("items[0].latest.ageMonths", equalTo(age("2021")))
                    .body("items[0].overdue", nullValue())
                    .body("items[0].verdict.result", equalTo("IMPROVED"))
                    .body("items[0].verdict.byItself", equalTo("IMPROVED"))
                    .body("items[0].verdict.direction", equalTo("RISEN"))
                    .body("items[0].verdict.method", equalTo("NEWCOMBE_DIFFERENCE"))
                    .body("items[0].verdict.n", equalTo(2))
                    .body("items[0].voices.confirms", equalTo(0))
                    .body("items[0].gap", nullValue())
                    .body("items[0].target", nullValue());
            JsonPath verdict =
                    given().get("/api/v1/series/" + series + "/change").jsonPath();
            overview("").then().body("items[0].verdict.sentence.de", equalTo(verdict.getString("sentence.de")));
            assertThat(exact("").getDouble("items[0].verdict.pValue")).isCloseTo(0.0081331, within(5e-8));
        }

        /** The total before its parts, and what has figures before what has none. */
        @Test
        void allSeriesOnlyWhenTheyAreWanted() {
            Response indicator = indicator("Anzahl", "COUNT", "persons", "NONE", "");
            String code = indicator.path("code");
            Imports.done(Imports.csv(
                    "",
                    HEADER.formatted("SEX;") + code + ";musterstadt;F;2020;5;;;Proberegister\n" + code
                            + ";musterstadt;F;2021;6;;;Proberegister\n" + code
                            + ";musterstadt;M;2021;7;;;Proberegister\n" + code
                            + ";musterstadt;;2021;13;;;Proberegister\n"));
            Figures.series(indicator.path("id"), Figures.area("anderstadt"));
            overview("").then().body("items.naturalKey", contains(code + ".musterstadt"));
            overview("&series=ALL&sort=code")
                    .then()
                    .body(
                            "items.naturalKey",
                            contains(
                                    code + ".anderstadt",
                                    code + ".musterstadt",
                                    code + ".musterstadt.SEX=F",
                                    code + ".musterstadt.SEX=M"))
                    .body("items[2].dimensions.SEX", equalTo("F"))
                    .body("items[0].latest", nullValue())
                    .body("items[0].verdict.result", equalTo("NOT_ASSESSABLE"))
                    .body("items[0].verdict.reason", equalTo("FEWER_THAN_TWO_POINTS"))
                    .body("summary.series", equalTo(4));
            given().get("/api/v1/indicator-overview?series=ALL&indicatorId=" + indicator.path("id"))
                    .then()
                    .body("items", hasSize(4));
        }

        @Test
        void anIndicatorWithoutSeriesIsCounted() {
            indicator("Noch nichts");
            overview("").then().body("items", empty()).body("summary.indicatorsWithoutSeries", equalTo(1));
        }

        /** Two sources in one file, recorded at the same moment: table, list, overview and verdict take the same figure. */
        @Test
        void whatAFileBringsAtOnceStandsTheSameEverywhere() {
            Response indicator = indicator("Zugleich", "COUNT", "persons", "NONE", "");
            StringBuilder file = new StringBuilder(HEADER.formatted(""));
            for (String row :
                    List.of("2019;10;;;Register", "2020;11;;;Register", "2021;477;;;Register", "2021;500;;;Zeitung")) {
                file.append(indicator.<String>path("code"))
                        .append(";musterstadt;")
                        .append(row)
                        .append('\n');
            }
            Imports.done(Imports.csv("", file.toString()));
            String series = seriesOf(indicator);
            float stands = given().get("/api/v1/series/" + series + "/observations")
                    .jsonPath()
                    .getFloat("items.find { it.period == '2021' && it.preferred }.value");
            JsonPath change =
                    given().get("/api/v1/series/" + series + "/change").jsonPath();
            assertThat(change.getFloat("latest.value")).isEqualTo(stands);
            assertThat(overview("").jsonPath().getFloat("items[0].latest.value"))
                    .isEqualTo(stands);
            assertThat(given().get("/api/v1/indicators?workingGroupId=" + group)
                            .jsonPath()
                            .getFloat("items[0].latest.value"))
                    .isEqualTo(stands);
        }

        @Test
        void theLatestIsTheOneThatStands() {
            Response indicator = measured("Zwei Quellen", "2020;10;;", "2021;11;;");
            String series = seriesOf(indicator);
            String source = Figures.source("Andere Quelle", "Andere");
            Figures.record(series, "{\"period\": \"2021\", \"value\": 12, \"sourceId\": \"" + source + "\"}")
                    .then()
                    .statusCode(201);
            overview("").then().body("items[0].latest.value", equalTo(12));
            String listed = "items.find { it.id == '" + indicator.path("id") + "' }.latest.value";
            given().get("/api/v1/indicators?workingGroupId=" + group).then().body(listed, equalTo(12));
        }
    }

    @Nested
    class Visibility {

        @Test
        void thePublicSeesWhatIsPublishedSwitchedOnAndStillMeasured() {
            measured("Offen", "2020;10;;");
            figures(indicator("Intern", "SHARE", "percent", "UP", ", \"visibility\": \"INTERNAL\""), "2020;10;;");
            Response off = measured("Aus", "2020;10;;");
            change(off, "{\"active\": false}");
            Response retired = measured("Beendet", "2020;10;;");
            Json.post(
                            COORDINATOR,
                            "/indicators/" + retired.path("id") + "/retirements",
                            "{\"reason\": \"Nicht mehr erhoben\"}",
                            retired.header("ETag"))
                    .then()
                    .statusCode(200);
            overview("").then().body("items.indicator.label", contains("Offen"));
            People.approved(COUNCIL);
            overview(COUNCIL.asks(), "").then().body("items.indicator.label", contains("Intern", "Offen"));
            overview(COUNCIL.asks(), "&limit=1")
                    .then()
                    .body("summary.series", equalTo(2))
                    .body("page.next", notNullValue());
        }

        private void change(Response indicator, String patch) {
            Json.patch(DATA_STEWARD, "/indicators/" + indicator.path("id"), patch, indicator.header("ETag"))
                    .then()
                    .statusCode(200);
        }

        @Test
        void whatTheNetworkKnowsOfASeriesThePublicDoesNot() {
            Response indicator = indicator("Gesucht");
            String series = Figures.series(indicator.path("id"), area);
            Json.post(
                            COORDINATOR,
                            "/data-gaps",
                            "{\"seriesId\": \"%s\", \"period\": \"2021\", \"reason\": \"Fehlt\", \"due\": \"%s\", \"ownerId\": \"%s\"}"
                                    .formatted(series, TODAY.minusDays(1), People.personId(DATA_STEWARD)))
                    .then()
                    .statusCode(201);
            // The row names the latest one only, the summary counts both.
            Json.post(
                            COORDINATOR,
                            "/data-gaps",
                            "{\"seriesId\": \"%s\", \"period\": \"2019\", \"reason\": \"Fehlt\", \"due\": \"%s\", \"ownerId\": \"%s\"}"
                                    .formatted(series, TODAY.plusDays(30), People.personId(DATA_STEWARD)))
                    .then()
                    .statusCode(201);
            DATA_STEWARD
                    .asks()
                    .contentType(ContentType.JSON)
                    .header("If-Match", "\"0\"")
                    .body("{\"releaseOn\": \"%s\", \"releaseMonths\": 12}".formatted(TODAY.minusDays(1)))
                    .put("/api/v1/series/" + series + "/stewardship")
                    .then()
                    .statusCode(200);
            overview("")
                    .then()
                    .body("items[0].gap", nullValue())
                    .body("items[0].overdue", nullValue())
                    .body("items[0].nextRelease", nullValue())
                    .body("summary.overdue", nullValue())
                    .body("summary.openGaps", nullValue())
                    .body("summary.overdueGaps", nullValue());
            People.approved(COUNCIL);
            overview(COUNCIL.asks(), "")
                    .then()
                    .body("items[0].gap.period", equalTo("2021"))
                    .body("items[0].gap.due", equalTo(TODAY.minusDays(1).toString()))
                    .body("items[0].gap.overdue", equalTo(true))
                    .body("items[0].gap.openSince", equalTo(TODAY.toString()))
                    .body("items[0].gap.openMonths", equalTo(0))
                    .body("summary.openGaps", equalTo(2))
                    .body("summary.overdueGaps", equalTo(1))
                    .body("items[0].gap.owner", nullValue())
                    .body("items[0].gap.mine", equalTo(false))
                    .body("items[0].overdue", equalTo(true))
                    .body("items[0].nextRelease", equalTo(TODAY.minusDays(1).toString()))
                    .body("summary.overdue", equalTo(1))
                    .body("items[0].verdict.sentence.de", containsString("Lücke Nr. "));
            overview(COORDINATOR.asks(), "").then().body("items[0].gap.owner.label", equalTo("datenpflege"));
            overview(DATA_STEWARD.asks(), "").then().body("items[0].gap.mine", equalTo(true));
        }

        /** A figure recorded today belongs to a release of the last fortnight: the next one is a year later. */
        @Test
        void whatHasArrivedIsNotOverdue() {
            String series = seriesOf(measured("Da", "2020;10;;"));
            DATA_STEWARD
                    .asks()
                    .contentType(ContentType.JSON)
                    .header("If-Match", "\"0\"")
                    .body("{\"releaseOn\": \"%s\", \"releaseMonths\": 12}".formatted(TODAY.minusDays(1)))
                    .put("/api/v1/series/" + series + "/stewardship")
                    .then()
                    .statusCode(200);
            overview(DATA_STEWARD.asks(), "")
                    .then()
                    .body("items[0].overdue", equalTo(false))
                    .body(
                            "items[0].nextRelease",
                            equalTo(TODAY.minusDays(1).plusMonths(12).toString()));
        }

        /** 7 is shown as 5 and 13 as 15; one and two stay out of sight. */
        @Test
        void smallCountsAreSeenAsEverywhere() {
            Response rounded = indicator("Gerundet", "COUNT", "persons", "UP", ", \"protection\": \"PERSONS_ROUND\"");
            Response withheld =
                    indicator("Verborgen", "COUNT", "persons", "UP", ", \"protection\": \"PERSONS_SUPPRESS\"");
            String source = "{\"title\": \"Register %s\", \"kind\": \"REGISTER\"}".formatted(random());
            String register = Json.create(DATA_STEWARD, "/sources", source);
            String one = Figures.series(rounded.path("id"), area);
            String other = Figures.series(withheld.path("id"), area);
            record(one, register, "2020", 13);
            record(one, register, "2021", 7);
            record(other, register, "2020", 41);
            record(other, register, "2021", 2);
            for (Principal principal : List.of(COORDINATOR, DATA_STEWARD)) {
                overview(principal.asks(), "")
                        .then()
                        .body("items.indicator.label", contains("Gerundet", "Verborgen"))
                        .body("items[0].latest.value", equalTo(5))
                        .body("items[0].latest.rounded", equalTo(true))
                        .body("items[1].latest.period", equalTo("2020"))
                        .body("items[1].latest.value", equalTo(41))
                        .body("items[1].verdict.reason", equalTo("PROTECTED"));
            }
            String csv = overview(given().accept("text/csv").header("Accept-Language", "de"), "")
                    .asString();
            assertThat(csv).contains(";2021;5;persons;ja;").contains(";2020;41;persons;nein;");
        }

        private void record(String series, String source, String period, int value) {
            Figures.record(
                            series,
                            "{\"period\": \"%s\", \"value\": %d, \"sourceId\": \"%s\"}"
                                    .formatted(period, value, source))
                    .then()
                    .statusCode(201);
        }
    }

    @Nested
    class ManySeries {

        /** One clear change, 60 against 80 percent with p = 0.0081331, and thirteen in which nothing happens. */
        private void fifteen() {
            StringBuilder file = new StringBuilder(HEADER.formatted(""));
            List<String> pairs = new ArrayList<>(List.of("10;10;100 60;60;100", "60;48;80 80;56;70"));
            for (int i = 0; i < 13; i++) {
                pairs.add("50;50;100 50;50;100");
            }
            for (int i = 0; i < pairs.size(); i++) {
                String code = indicator("Reihe " + (char) ('A' + i)).path("code");
                String[] values = pairs.get(i).split(" ");
                file.append(code + ";musterstadt;2020;" + values[0] + ";Proberegister\n");
                file.append(code + ";musterstadt;2021;" + values[1] + ";Proberegister\n");
            }
            Imports.done(Imports.csv("", file.toString()));
        }

        /** Fifteen tested: 0.75 false alarms at 5 %; 0.0081331 > 2/15 · 0.05 = 0.00667, and > 0.002. */
        @Test
        void someChangesDoNotStandAmongThem() {
            fifteen();
            JsonPath plain = exact("");
            assertThat(plain.getInt("summary.series")).isEqualTo(15);
            assertThat(plain.getInt("summary.tested")).isEqualTo(15);
            assertThat(plain.getInt("summary.improved")).isEqualTo(2);
            assertThat(plain.getInt("summary.changes")).isEqualTo(2);
            assertThat(plain.getInt("summary.noChangeDetectable")).isEqualTo(13);
            assertThat(plain.getInt("summary.heldBack")).isZero();
            assertThat(plain.getDouble("summary.falseAlarmsExpected")).isCloseTo(0.75, within(1e-12));

            for (String way : List.of("FALSE_DISCOVERY_RATE", "STRICT")) {
                JsonPath fewer = exact("&falseAlarms=" + way + "&limit=2");
                assertThat(fewer.getString("summary.falseAlarms")).isEqualTo(way);
                assertThat(fewer.getInt("summary.changes")).isEqualTo(1);
                assertThat(fewer.getInt("summary.noChangeDetectable")).isEqualTo(14);
                assertThat(fewer.getInt("summary.heldBack")).isEqualTo(1);
                assertThat(fewer.getDouble("summary.falseAlarmsExpected"))
                        .isCloseTo(way.equals("STRICT") ? 0.03 : 0.05, within(1e-12));
                assertThat(fewer.getString("items[0].verdict.result")).isEqualTo("IMPROVED");
                assertThat(fewer.getString("items[1].verdict.result")).isEqualTo("NO_CHANGE_DETECTABLE");
                assertThat(fewer.getString("items[1].verdict.reason")).isEqualTo("CHANCE_AMONG_MANY");
                assertThat(fewer.getString("items[1].verdict.byItself")).isEqualTo("IMPROVED");
                assertThat(fewer.getString("items[1].verdict.direction")).isNull();
                assertThat(fewer.getString("items[1].verdict.sentence.de")).startsWith("Nicht sicher genug: gestiegen");
            }
        }

        /** Alone with the other change the same p stands: 0.0081331 ≤ 2/2 · 0.05. */
        @Test
        void theSelectionDecidesAndNotThePage() {
            measured("Stark", "2020;10;10;100", "2021;60;60;100");
            measured("Schwächer", "2020;60;48;80", "2021;80;56;70");
            overview("&falseAlarms=FALSE_DISCOVERY_RATE&limit=1")
                    .then()
                    .body("summary.changes", equalTo(2))
                    .body("items", hasSize(1));
        }

        @Test
        void theVerdictChoosesWhatIsListedAndNotWhatIsCounted() {
            fifteen();
            overview("&result=IMPROVED&falseAlarms=STRICT")
                    .then()
                    .body("items.indicator.label", contains("Reihe A"))
                    .body("summary.series", equalTo(15))
                    .body("page.next", nullValue());
        }

        @Test
        void pagesInEveryOrder() {
            fifteen();
            for (String sort : List.of("name", "-name", "code", "age", "-verdict", "verdict,-name")) {
                List<String> whole = overview("&sort=" + sort).path("items.id");
                List<String> read = new ArrayList<>();
                String cursor = "";
                while (cursor != null) {
                    Response page =
                            overview("&sort=" + sort + "&limit=4" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
                    read.addAll(page.path("items.id"));
                    cursor = page.path("page.next");
                }
                assertThat(read).as(sort).isEqualTo(whole).hasSize(15);
            }
            List<String> byVerdict = overview("&sort=verdict,-name").path("items.indicator.label");
            assertThat(byVerdict).startsWith("Reihe B", "Reihe A", "Reihe O").endsWith("Reihe C");
            String other = overview("&limit=4").path("page.next");
            given().get("/api/v1/indicator-overview?workingGroupId=" + group + "&sort=age&limit=4&cursor=" + other)
                    .then()
                    .statusCode(400)
                    .body("type", containsString("/invalid-cursor"));
            given().get("/api/v1/indicator-overview?sort=value")
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("?sort"));
        }
    }

    @Nested
    class Filters {

        @Test
        void byThemeAndAge() {
            Response old = indicator("Alt", "SHARE", "percent", "UP", ", \"theme\": \"LANGUAGE\"");
            figures(old, "2010;10;;");
            Response young = indicator("Neu", "SHARE", "percent", "UP", ", \"theme\": \"LABOUR\"");
            figures(young, TODAY.minusDays(1) + ";10;;");
            Figures.series(indicator("Leer").path("id"), area);
            overview("&sort=age").then().body("items.indicator.label", contains("Neu", "Alt", "Leer"));
            overview("&theme=LANGUAGE").then().body("items.indicator.label", contains("Alt"));
            overview("&olderThanMonths=1").then().body("items.indicator.label", contains("Alt"));
            overview("&olderThanMonths=" + age("2010")).then().body("items", hasSize(ageIsExact() ? 0 : 1));
            overview("&olderThanMonths=" + (age("2010") + 1)).then().body("items", empty());
            given().get("/api/v1/indicator-overview?olderThanMonths=0").then().statusCode(400);
            given().get("/api/v1/indicator-overview?theme=WEATHER").then().statusCode(400);
            given().get("/api/v1/indicator-overview?falseAlarms=NONE").then().statusCode(400);
        }

        /** On the first of January a figure of a year is exactly so many months old, not more. */
        private boolean ageIsExact() {
            return Period.parse("2010").end().plusMonths(age("2010")).equals(TODAY);
        }
    }

    @Nested
    class Beside {

        @Test
        void voicesAreCounted() {
            String series = seriesOf(measured("Gehört", "2020;10;;", "2021;11;;"));
            say(MEMBER, series, "CONTRADICTS");
            say(COORDINATOR, series, "CONFIRMS");
            say(COORDINATOR, series, "QUALIFIES");
            overview("")
                    .then()
                    .body("items[0].voices.confirms", equalTo(0))
                    .body("items[0].voices.qualifies", equalTo(1))
                    .body("items[0].voices.contradicts", equalTo(1));
        }

        private void say(Principal by, String series, String stance) {
            Json.post(
                            by,
                            "/series/" + series + "/testimonies",
                            "{\"stance\": \"" + stance
                                    + "\", \"text\": \"So erleben wir es.\", \"voice\": \"NETWORK\"}")
                    .then()
                    .statusCode(201);
        }

        /** Indicator 7.2.a of the German sustainability report of 2020: sun and cloud, 30 not reached. */
        @Test
        void theTargetAndItsSymbol() {
            String series = seriesOf(measured(
                    "Auf dem Weg",
                    "2015;15,2;;",
                    "2016;15,0;;",
                    "2017;16,1;;",
                    "2018;16,9;;",
                    "2019;17,8;;",
                    "2020;19,5;;"));
            Json.create(
                    DATA_STEWARD,
                    "/series/" + series + "/targets",
                    "{\"kind\": \"BY_YEAR\", \"wanted\": \"HIGHER\", \"value\": 30, \"untilYear\": 2030, \"rationale\": {\"de\": {\"text\": \"Beschlossen\"}}}");
            overview("")
                    .then()
                    .body("items[0].target.met", equalTo(false))
                    .body("items[0].target.symbol", equalTo("SUN_AND_CLOUD"))
                    .body("items[0].target.value", equalTo(30))
                    .body("items[0].target.untilYear", equalTo(2030));
            Json.create(
                    DATA_STEWARD,
                    "/series/" + series + "/targets",
                    "{\"kind\": \"BAND\", \"value\": 19, \"upperValue\": 20, \"rationale\": {\"de\": {\"text\": \"Neu\"}}}");
            overview("")
                    .then()
                    .body("items[0].target.kind", equalTo("BAND"))
                    .body("items[0].target.met", equalTo(true));
        }

        /** 7 is shown as 5, which may be 3 to 7: whether 6 is reached stays open, 3 is reached and 8 is not. */
        @Test
        void roundingCanLeaveATargetOpen() {
            Response indicator = indicator("Offen", "COUNT", "persons", "UP", ", \"protection\": \"PERSONS_ROUND\"");
            String register = Json.create(
                    DATA_STEWARD, "/sources", "{\"title\": \"Register " + random() + "\", \"kind\": \"REGISTER\"}");
            String series = Figures.series(indicator.path("id"), area);
            Figures.record(series, "{\"period\": \"2021\", \"value\": 7, \"sourceId\": \"" + register + "\"}")
                    .then()
                    .statusCode(201);
            for (String[] wanted : new String[][] {{"6", null}, {"3", "true"}, {"8", "false"}}) {
                Json.create(
                        DATA_STEWARD,
                        "/series/" + series + "/targets",
                        "{\"kind\": \"EVERY_YEAR\", \"wanted\": \"HIGHER\", \"value\": %s, \"rationale\": {\"de\": {\"text\": \"Neu\"}}}"
                                .formatted(wanted[0]));
                assertThat(overview("").<Object>path("items[0].target.met"))
                        .isEqualTo(wanted[1] == null ? null : Boolean.valueOf(wanted[1]));
            }
        }
    }

    @Nested
    class AsAFile {

        @Test
        void inGermanWithEverythingThatIsListed() {
            measured("=Formel", "2020;60;48;80", "2021;80,5;56;70");
            measured("Zweite", "2020;10;;");
            Response file = overview(given().accept("text/csv").header("Accept-Language", "de"), "&limit=1");
            file.then().contentType("text/csv; charset=utf-8");
            assertThat(file.header("Content-Disposition")).contains("indicator-overview.csv");
            String[] lines = file.asString().split("\r?\n");
            assertThat(lines).hasSize(3);
            assertThat(lines[0]).startsWith("\uFEFFKürzel;Indikator;Thema;Gebiet;");
            assertThat(lines[1])
                    .contains(";'=Formel;Anderes;")
                    .contains(";2021;80,5;percent;nein;" + age("2021") + ";")
                    .contains(";Verbessert;")
                    .contains(";NEWCOMBE_DIFFERENCE;2;0,0081");
            assertThat(lines[2]).contains(";Zweite;").contains(";Nicht beurteilbar;");
        }

        @Test
        void inEnglish() {
            measured("Erste", "2020;60;48;80", "2021;80,5;56;70");
            String[] lines = overview(given().accept("text/csv").header("Accept-Language", "en"), "")
                    .asString()
                    .split("\r?\n");
            assertThat(lines[0]).startsWith("Code,Indicator,Theme,Area,");
            assertThat(lines[1]).contains(",2021,80.5,percent,no,").contains(",Improved,");
        }

        /** Number, since when and until when a figure is looked for, before the two columns of the target. */
        @Test
        void saysSinceWhenAGapIsOpen() {
            String series = Figures.series(indicator("Gesucht").path("id"), area);
            int number = Json.post(
                            COORDINATOR,
                            "/data-gaps",
                            "{\"seriesId\": \"%s\", \"period\": \"2021\", \"reason\": \"Fehlt\", \"due\": \"%s\"}"
                                    .formatted(series, TODAY.plusDays(30)))
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("number");
            assertThat(linesFor("de")[0])
                    .endsWith(";Gesuchter Wert Nr.;Gesucht seit;Gesucht bis;Ziel erreicht;Weg zum Ziel");
            assertThat(linesFor("de")[1]).endsWith(";%d;%s;%s;;".formatted(number, TODAY, TODAY.plusDays(30)));
            assertThat(linesFor("en")[0])
                    .endsWith(",Missing figure no.,Looked for since,Looked for until,Target met,Way to the target");
            assertThat(linesFor("en")[1]).endsWith(",%d,%s,%s,,".formatted(number, TODAY, TODAY.plusDays(30)));
        }

        private String[] linesFor(String language) {
            return overview(
                            given().auth()
                                    .oauth2(COORDINATOR.token())
                                    .accept("text/csv")
                                    .header("Accept-Language", language),
                            "")
                    .asString()
                    .split("\r?\n");
        }
    }

    @Test
    void theNextPageStandsInAHeaderToo() {
        measured("Eins", "2020;10;;");
        measured("Zwei", "2020;10;;");
        overview("&limit=1")
                .then()
                .header("Link", startsWith("</api/v1/indicator-overview?"))
                .header("Link", containsString("rel=\"next\""));
        overview("").then().header("Link", not(notNullValue()));
    }
}

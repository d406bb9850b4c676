package de.miteinander.demo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import de.miteinander.stack.Stack;
import de.miteinander.testing.DemoStack;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What ./start shows: the source document, whole, and the real figures. */
class DemoContentIT {

    private static final int FIGURES = 117;
    private static final int LEFT_OUT = 2;

    private static final Stack STACK = DemoStack.running();

    @Test
    void loadingAgainChangesNothing() throws SQLException {
        Map<String, Long> before = rows();

        STACK.loadDemoContent();

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void theBodyHasSelectedSixOfTheSixteenGuidelines() {
        assertThat(codes("/guidelines")).hasSize(16);
        assertThat(codes("/guidelines?status=SELECTED")).containsExactly("A1", "A3", "A5", "B2", "B5", "B7");
        assertThat(codes("/guidelines?status=NOT_SELECTED")).hasSize(10);
    }

    @Test
    void theProcessHasItsGoalsPrerequisitesAndNextSteps() {
        String process = read("/processes?slug=integrationskonzept").getString("items[0].id");

        assertThat(items("/processes/" + process + "/goals?kind=GOAL")).hasSize(3);
        assertThat(items("/processes/" + process + "/goals?kind=PREREQUISITE")).hasSize(2);
        assertThat(items("/processes/" + process + "/milestones")).hasSize(3);
        assertThat(items("/processes/" + process + "/phases")).hasSize(6);
    }

    @Test
    void theLanguageGroupHasItsThreeQuestionsInUse() {
        String group = read("/working-groups?q=SPR").getString("items[0].id");

        assertThat(items("/prompts?workingGroupId=" + group + "&step=MEASURE&status=ACTIVE"))
                .hasSize(3);
    }

    @Test
    void everyFigureIsThereButTheOnesToBeImportedByHand() {
        JsonPath sources = read("/sources?limit=200");

        assertThat(sources.getList("items")).hasSize(48);
        assertThat(sources.getList("items.observationCount", Integer.class).stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(FIGURES - LEFT_OUT);
    }

    @Test
    void twoSourcesForOnePeriodStandBesideEachOther() {
        assertThat(values("DEM-03", "CITIZENSHIP=PL", "c.2011")).containsExactlyInAnyOrder(562, 570);
        assertThat(values("EMM-ASY-REF", "", "2016-05")).containsExactlyInAnyOrder(477, 500);
    }

    private static List<Integer> values(String indicator, String breakdown, String period) {
        String id = read("/indicators?code=" + indicator).getString("items[0].id");
        List<Integer> values = new ArrayList<>();
        for (Map<String, Object> series : items("/indicators/" + id + "/series")) {
            if (series.get("naturalKey").toString().equals(key(indicator, breakdown))) {
                JsonPath observations = read("/series/" + series.get("id") + "/observations");
                values.addAll(
                        observations.getList("items.findAll { it.period == '" + period + "' }.value", Integer.class));
            }
        }
        return values;
    }

    private static String key(String indicator, String breakdown) {
        return indicator + ".emmerich" + (breakdown.isEmpty() ? "" : "." + breakdown);
    }

    private static List<String> codes(String path) {
        return read(path).getList("items.code", String.class);
    }

    private static List<Map<String, Object>> items(String path) {
        return read(path).getList("items");
    }

    private static JsonPath read(String path) {
        return given().auth()
                .oauth2(STACK.tokens().ofUser("koordination"))
                .get(STACK.api() + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** How many rows each table has. */
    private static Map<String, Long> rows() throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (var connection = DemoStack.database();
                var statement = connection.createStatement();
                var tables = connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                try (var count = statement.executeQuery("SELECT count(*) FROM " + table)) {
                    count.next();
                    rows.put(table, count.getLong(1));
                }
            }
        }
        return rows;
    }
}

package de.miteinander.security;

import static de.miteinander.security.Fixtures.on;
import static de.miteinander.testing.People.DATA_STEWARD;
import static org.assertj.core.api.Assertions.assertThat;

import de.miteinander.security.Ask.Thing;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Requests to indicators, their series and figures, areas, sources and imports. */
final class FigureFixtures {

    private static final String INDICATOR =
            "{'code': 'T-%s', 'name': {'de': {'text': 'Plätze'}}, 'valueKind': 'COUNT', 'unit': 'places', 'direction': 'UP', 'visibility': '%s', 'workingGroupId': '%s'%s}";

    /** Only the data steward says how figures are protected, and without it nothing is published. */
    private static final String NO_PERSONS = ", 'protection': 'NO_PERSONS'";

    private static final String CODE = "{'list': 'HOUSING', 'code': '%s', 'name': {'de': {'text': 'Wohnheim'}}}";

    private FigureFixtures() {}

    static void register() {
        on("listAreas", scene -> Ask.at());
        on(
                "createArea",
                scene -> Ask.at()
                        .body("{'code': 'ort-%s', 'name': {'de': {'text': 'Ort'}}, 'level': 'DISTRICT'}"
                                .formatted(scene.letters())));
        on("getArea", scene -> Ask.at(area(scene).id()));
        on("changeArea", scene -> Ask.at(area(scene)).body("{'name': {'de': {'text': 'Ortsteil'}}}"));
        on("listSources", scene -> Ask.at());
        on("createSource", scene -> Ask.at().body("{'title': 'Tabelle', 'kind': 'OFFICIAL'}"));
        on("getSource", scene -> Ask.at(source(scene).id()));
        on("changeSource", scene -> Ask.at(source(scene)).body("{'tableCode': '12411'}"));
        on("deleteSource", scene -> Ask.at(source(scene)));
        on("listCodeLists", scene -> Ask.at());
        on("listCodeItems", scene -> Ask.at());
        on("createCodeItem", scene -> Ask.at().body(CODE.formatted(scene.letters())));
        on("getCodeItem", scene -> Ask.at(code(scene).id()));
        on("changeCodeItem", scene -> Ask.at(code(scene)).body("{'name': {'de': {'text': 'Reihenhaus'}}}"));
        on("deleteCodeItem", scene -> Ask.at(code(scene)));
        on("listIndicators", scene -> Ask.at());
        on("listCatalogue", scene -> Ask.at());
        on(
                "createIndicator",
                scene -> Ask.at()
                        .body(INDICATOR.formatted(
                                scene.letters(), "INTERNAL", scene.sprache().id(), "")));
        on("getIndicator", scene -> Ask.at(indicator(scene).id()));
        on("changeIndicator", scene -> Ask.at(indicator(scene)).body("{'decimals': 1}"));
        on("getIndicatorBundle", scene -> Ask.at(indicator(scene).id()));
        on("listIndicatorDefinitions", scene -> Ask.at(indicator(scene).id()));
        on("retireIndicator", scene -> Ask.at(indicator(scene)).body("{'reason': 'Nicht mehr erhoben'}"));
        on("listSeries", scene -> Ask.at(indicator(scene).id()));
        on(
                "createSeries",
                scene -> Ask.at(indicator(scene).id())
                        .body("{'areaId': '%s'}".formatted(area(scene).id())));
        on("getSeries", scene -> Ask.at(series(scene).id()));
        on("getChange", scene -> Ask.at(series(scene).id()));
        on("listObservations", scene -> Ask.at(series(scene).id()));
        on("listObservationTable", scene -> Ask.at().query("indicator", "T-A"));
        on("listRawObservations", scene -> Ask.at(series(scene).id()));
        on("getAvailability", scene -> Ask.at().query("indicator", "T-A"));
        on("listObservationChanges", scene -> Ask.at());
        on("queryObservations", scene -> Ask.at().body("{'indicators': ['T-A']}"));
        on("listRevisions", scene -> Ask.at(series(scene).id()));
        on(
                "createObservation",
                scene -> Ask.at(series(scene).id())
                        .body("{'period': '2016', 'value': 12, 'sourceId': '%s'}"
                                .formatted(source(scene).id())));
        on("getObservation", scene -> Ask.at(observation(scene).id()));
        on("changeObservation", scene -> Ask.at(observation(scene)).body("{'value': 13, 'reason': 'Zahlendreher'}"));
        on("withdrawObservation", scene -> Ask.at(observation(scene)).body("{'reason': 'Falsche Stadt'}"));
        imports();
        ChangeFixtures.register();
        ChangeFixtures.registerGapsAndVoices();
    }

    private static void imports() {
        on("createObservationImport", scene -> csv(scene).query("dryRun", "true"));
        on("listObservationImports", scene -> Ask.at());
        on("getObservationImport", scene -> Ask.at(imported(scene, "wait")));
        on("undoObservationImport", scene -> Ask.at(imported(scene, "wait")));
        on("getImportMapping", scene -> Ask.at(source(scene).id()));
        on(
                "replaceImportMapping",
                scene -> Ask.at(new Thing(source(scene).id(), "\"0\""))
                        .body(
                                "{'columns': [], 'constants': [{'to': 'area', 'value': '05999001'}], 'values': [], 'measures': []}"));
        on("getImportTemplate", scene -> Ask.at(indicator(scene).id()));
        on("getJob", scene -> Ask.at(imported(scene, "respond-async")));
        on("cancelJob", scene -> Ask.at(imported(scene, "respond-async")));
    }

    private static Ask csv(Scene scene) {
        return Ask.at()
                .raw(csvFile(scene))
                .header("Content-Type", "text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static String csvFile(Scene scene) {
        String indicator = scene.letters();
        String area = scene.letters();
        scene.create(
                DATA_STEWARD,
                "/indicators",
                INDICATOR.formatted(indicator, "PUBLIC", scene.sprache().id(), NO_PERSONS));
        scene.create(
                "/areas", "{'code': 'ort-%s', 'name': {'de': {'text': 'Ort'}}, 'level': 'DISTRICT'}".formatted(area));
        return "indicator;area;period;value;source\nT-" + indicator + ";ort-" + area + ";2016;12;Tabelle\n";
    }

    private static String imported(Scene scene, String prefer) {
        var answer = DATA_STEWARD
                .asks()
                .header("Content-Type", "text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Prefer", prefer)
                .body(csvFile(scene).getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/observation-imports");
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 202);
        return answer.path("id");
    }

    static Thing area(Scene scene) {
        return scene.create(
                "/areas",
                "{'code': 'ort-%s', 'name': {'de': {'text': 'Ort'}}, 'level': 'DISTRICT'}".formatted(scene.letters()));
    }

    private static Thing code(Scene scene) {
        return scene.create("/code-items", CODE.formatted(scene.letters()));
    }

    private static Thing source(Scene scene) {
        return scene.create("/sources", "{'title': 'Tabelle', 'kind': 'OFFICIAL'}");
    }

    /** A published one that AG Sprache has proposed. */
    static Thing indicator(Scene scene) {
        return scene.create(
                DATA_STEWARD,
                "/indicators",
                INDICATOR.formatted(scene.letters(), "PUBLIC", scene.sprache().id(), NO_PERSONS));
    }

    static Thing series(Scene scene) {
        return scene.create(
                DATA_STEWARD,
                "/indicators/" + indicator(scene).id() + "/series",
                "{'areaId': '%s'}".formatted(area(scene).id()));
    }

    private static Thing observation(Scene scene) {
        return observation(scene, series(scene).id());
    }

    static Thing observation(Scene scene, String series) {
        return scene.create(
                DATA_STEWARD,
                "/series/" + series + "/observations",
                "{'period': '2016', 'value': 12, 'sourceId': '%s'}"
                        .formatted(source(scene).id()));
    }
}

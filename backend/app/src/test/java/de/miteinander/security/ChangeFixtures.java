package de.miteinander.security;

import static de.miteinander.security.Fixtures.on;
import static de.miteinander.testing.People.DATA_STEWARD;

import de.miteinander.security.Ask.Thing;

/** Requests to what judges figures: targets, breaks, gaps between groups, kept verdicts. */
final class ChangeFixtures {

    private static final String TARGET =
            "{'kind': 'EVERY_YEAR', 'wanted': 'HIGHER', 'value': 20, 'rationale': {'de': {'text': 'Mehr Plätze'}}}";
    private static final String BREAK =
            "{'period': '2022', 'kind': 'METHOD', 'explanation': {'de': {'text': 'Neu gezählt'}}}";

    private ChangeFixtures() {}

    static void register() {
        on("getDetectableChange", scene -> Ask.at(FigureFixtures.series(scene).id()));
        on(
                "estimateDetectableChange",
                scene -> Ask.at().query("kind", "SHARE").query("value", "15").query("base", "268"));
        on("listIntervals", scene -> Ask.at(FigureFixtures.series(scene).id()));
        on("getAssessment", scene -> Ask.at(FigureFixtures.series(scene).id()));
        on("listTargets", scene -> Ask.at(FigureFixtures.series(scene).id()));
        on("createTarget", scene -> Ask.at(FigureFixtures.series(scene).id()).body(TARGET));
        on("getTarget", scene -> Ask.at(target(scene).id()));
        on("changeTarget", scene -> Ask.at(target(scene)).body("{'value': 25}"));
        on("endTarget", scene -> Ask.at(target(scene)).body("{'reason': 'Neues Ziel'}"));
        on("listBreaks", scene -> Ask.at(FigureFixtures.series(scene).id()));
        on("createBreak", scene -> Ask.at(FigureFixtures.series(scene).id()).body(BREAK));
        on("getBreak", scene -> Ask.at(seriesBreak(scene).id()));
        on("changeBreak", scene -> Ask.at(seriesBreak(scene)).body("{'kind': 'TERRITORY'}"));
        on("deleteBreak", scene -> Ask.at(seriesBreak(scene)));
        on("listGroupGaps", scene -> Ask.at(FigureFixtures.indicator(scene).id()));
        on("createGroupGap", scene -> {
            Thing indicator = FigureFixtures.indicator(scene);
            return Ask.at(indicator.id()).body(gap(scene, indicator));
        });
        on("getGroupGap", scene -> Ask.at(groupGap(scene).id()));
        on("deleteGroupGap", scene -> Ask.at(groupGap(scene)));
        on("listVerdicts", scene -> Ask.at(FigureFixtures.series(scene).id()));
        on("freezeVerdict", scene -> Ask.at().body(verdict(measured(scene))));
        on(
                "getVerdict",
                scene -> Ask.at(scene.create(DATA_STEWARD, "/verdicts", verdict(measured(scene)))
                        .id()));
    }

    private static Thing target(Scene scene) {
        return scene.create(
                DATA_STEWARD, "/series/" + FigureFixtures.series(scene).id() + "/targets", TARGET);
    }

    private static Thing seriesBreak(Scene scene) {
        return scene.create(
                DATA_STEWARD, "/series/" + FigureFixtures.series(scene).id() + "/breaks", BREAK);
    }

    private static Thing groupGap(Scene scene) {
        Thing indicator = FigureFixtures.indicator(scene);
        return scene.create(DATA_STEWARD, "/indicators/" + indicator.id() + "/group-gaps", gap(scene, indicator));
    }

    private static String gap(Scene scene, Thing indicator) {
        return "{'seriesId': '%s', 'referenceId': '%s', 'name': {'de': {'text': 'Zwei Gruppen'}}}"
                .formatted(group(scene, indicator), group(scene, indicator));
    }

    private static String group(Scene scene, Thing indicator) {
        return scene.create(
                        DATA_STEWARD,
                        "/indicators/" + indicator.id() + "/series",
                        "{'areaId': '%s'}".formatted(FigureFixtures.area(scene).id()))
                .id();
    }

    private static String measured(Scene scene) {
        String series = FigureFixtures.series(scene).id();
        FigureFixtures.observation(scene, series);
        return series;
    }

    private static String verdict(String series) {
        return "{'seriesId': '%s', 'occasion': 'Bericht an den Rat'}".formatted(series);
    }
}

package de.miteinander.security;

import static de.miteinander.security.Fixtures.on;
import static de.miteinander.security.Fixtures.onOwn;
import static de.miteinander.testing.People.ADMIN;
import static de.miteinander.testing.People.DATA_STEWARD;

import de.miteinander.security.Ask.Thing;
import de.miteinander.testing.Principal;

/** Requests to what judges figures: targets, breaks, gaps between groups, kept verdicts. */
final class ChangeFixtures {

    private static final Principal OUTSIDER = Principal.person("mitglied-ohne-ag");
    private static final String OCCASION = "{'occasion': 'Bericht an den Rat'}";
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
        on("getIndicatorOverview", scene -> {
            FigureFixtures.series(scene);
            return Ask.at();
        });
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
        on("listGapVerdicts", scene -> Ask.at(measuredGap(scene)));
        on("freezeGapVerdict", scene -> Ask.at(measuredGap(scene)).body(OCCASION));
        on(
                "getGapVerdict",
                scene -> Ask.at(scene.create(DATA_STEWARD, "/group-gaps/" + measuredGap(scene) + "/verdicts", OCCASION)
                        .id()));
        on("listVerdicts", scene -> Ask.at(measured(scene)));
        on("freezeVerdict", scene -> Ask.at().body(verdict(measured(scene))));
        on(
                "getVerdict",
                scene -> Ask.at(scene.create(DATA_STEWARD, "/verdicts", verdict(measured(scene)))
                        .id()));
    }

    static void registerGapsAndVoices() {
        on("listDataGaps", scene -> Ask.at());
        on(
                "createDataGap",
                scene -> Ask.at().body(gap(FigureFixtures.series(scene).id())));
        on("getDataGap", scene -> Ask.at(dataGap(scene, DATA_STEWARD).id()));
        on("changeDataGap", scene -> Ask.at(dataGap(scene, DATA_STEWARD)).body("{'due': '2027-03-31'}"));
        on("settleDataGap", scene -> Ask.at(dataGap(scene, DATA_STEWARD)).body("{'outcome': 'OBTAINED'}"));
        onOwn("settleDataGap", (scene, caller) -> Ask.at(dataGap(scene, caller)).body("{'outcome': 'OBTAINED'}"));
        on("getStewardship", scene -> Ask.at(FigureFixtures.series(scene).id()));
        on(
                "setStewardship",
                scene -> Ask.at(FigureFixtures.series(scene).id())
                        .ifMatch("\"0\"")
                        .body("{'releaseOn': '2027-06-30', 'releaseMonths': 12}"));
        on("listTestimonies", scene -> Ask.at(FigureFixtures.series(scene).id()));
        on("createTestimony", scene -> Ask.at(measured(scene)).body(VOICE));
        on("withdrawTestimony", scene -> Ask.at(voice(scene, OUTSIDER).id()));
        onOwn(
                "withdrawTestimony",
                (scene, caller) -> caller.equals(ADMIN)
                        ? null
                        : Ask.at(voice(scene, caller).id()));
        on("hideTestimony", scene -> Ask.at(voice(scene, DATA_STEWARD).id()).body("{'reason': 'Nennt einen Namen'}"));
    }

    private static final String VOICE =
            "{'stance': 'QUALIFIES', 'text': 'Abendkurse fehlen weiter.', 'voice': 'NETWORK'}";

    private static String gap(String series) {
        return "{'seriesId': '%s', 'period': '2021', 'reason': 'Nicht erhoben', 'due': '2027-01-31'}".formatted(series);
    }

    private static Thing dataGap(Scene scene, Principal owner) {
        String body = gap(FigureFixtures.series(scene).id());
        return scene.create(
                DATA_STEWARD,
                "/data-gaps",
                body.substring(0, body.length() - 1) + ", 'ownerId': '%s'}".formatted(scene.person(owner)));
    }

    private static Thing voice(Scene scene, Principal author) {
        scene.know(author);
        return scene.create(author, "/series/" + measured(scene) + "/testimonies", VOICE);
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
        return gap(group(scene, indicator), group(scene, indicator));
    }

    private static String gap(String series, String reference) {
        return "{'seriesId': '%s', 'referenceId': '%s', 'name': {'de': {'text': 'Zwei Gruppen'}}}"
                .formatted(series, reference);
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

    private static String measuredGap(Scene scene) {
        Thing indicator = FigureFixtures.indicator(scene);
        String one = group(scene, indicator);
        String other = group(scene, indicator);
        FigureFixtures.observation(scene, one);
        FigureFixtures.observation(scene, other);
        return scene.create(DATA_STEWARD, "/indicators/" + indicator.id() + "/group-gaps", gap(one, other))
                .id();
    }

    static Thing keepVerdict(Scene scene, String series) {
        return scene.create(DATA_STEWARD, "/verdicts", verdict(series));
    }

    private static String verdict(String series) {
        return "{'seriesId': '%s', 'occasion': 'Bericht an den Rat'}".formatted(series);
    }
}

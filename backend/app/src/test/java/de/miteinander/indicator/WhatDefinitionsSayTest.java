package de.miteinander.indicator;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import de.miteinander.testing.Town;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is said of indicators, areas and sources beyond their names. */
@Town
class WhatDefinitionsSayTest extends JudgedSeries {

    private static String text(String member, String german) {
        return "\"" + member + "\": {\"de\": {\"text\": \"" + german + "\"}}";
    }

    @Test
    void saysHowAValueIsWorkedOut() {
        String path =
                "/indicators/" + Figures.indicator("SHARE", "percent", "UP").path("id");
        patch(
                        path,
                        String.join(
                                ", ",
                                text("formula", "bestanden durch angemeldet mal 100"),
                                text("numeratorText", "bestandene Prüfungen"),
                                text("denominatorText", "angemeldete Personen"),
                                text("method", "Auszählung der Träger")))
                .then()
                .statusCode(200)
                .body("formula.de.text", equalTo("bestanden durch angemeldet mal 100"))
                .body("denominatorText.de.text", equalTo("angemeldete Personen"))
                .body("definitionVersion", equalTo(1));
        given().get("/api/v1" + path + "/definitions")
                .then()
                .body("items", hasSize(1))
                .body("items[0].method.de.text", equalTo("Auszählung der Träger"));
    }

    /** What is added makes a definition clearer; what is said otherwise makes it another one. */
    @Test
    void whatIsSaidOtherwiseIsANewDefinition() {
        String indicator = Figures.indicator("SHARE", "percent", "UP").path("id");
        String series = Figures.series(indicator, Figures.area("musterstadt"));
        figure(series, 2020, "\"value\": 60, \"numerator\": 48, \"denominator\": 80");
        String path = "/indicators/" + indicator;
        patch(path, text("denominatorText", "angemeldete Personen"))
                .then()
                .statusCode(200)
                .body("definitionVersion", equalTo(1));
        patch(path, text("denominatorText", "alle Teilnehmenden")).then().statusCode(409);
        patch(path, text("denominatorText", "alle Teilnehmenden") + ", \"definitionChangedBecause\": \"Wie im Land\"")
                .then()
                .statusCode(200)
                .body("definitionVersion", equalTo(2));
        given().get("/api/v1" + path + "/definitions")
                .then()
                .body("items.denominatorText.de.text", equalTo(List.of("angemeldete Personen", "alle Teilnehmenden")))
                .body("items[1].changedBecause", equalTo("Wie im Land"));
    }

    @Test
    void whetherItSuitsIsShownCriterionByCriterion() {
        String path =
                "/indicators/" + Figures.indicator("COUNT", "persons", "UP").path("id");
        given().get("/api/v1" + path)
                .then()
                .body("fitnessCheck.items.find { it.criterion == 'CASES' }.grade", equalTo("OPEN"));
        patch(
                        path,
                        "\"fitness\": {\"source\": \"Träger\", \"frequency\": \"A\", \"casesPerPeriod\": 40, \"lagMonths\": 3, \"effort\": \"HIGH\"}")
                .then()
                .statusCode(200)
                .body("fitness.casesPerPeriod", equalTo(40))
                .body("fitnessCheck.items.find { it.criterion == 'CASES' }.grade", equalTo("WEAK"))
                .body("fitnessCheck.items.find { it.criterion == 'SOURCE' }.grade", equalTo("GOOD"))
                .body("fitnessCheck.items.find { it.criterion == 'EFFORT' }.grade", equalTo("WEAK"))
                .body("fitnessCheck.items.find { it.criterion == 'PROTECTION' }.grade", equalTo("OPEN"));
        patch(path, "\"fitness\": {\"casesPerPeriod\": -1}").then().statusCode(400);
    }

    @Test
    void anAreaExistsForATime() {
        String code = "alt-" + UUID.randomUUID().toString().substring(0, 8);
        String members = "{\"code\": \"%s\", \"name\": {\"de\": {\"text\": \"Altdorf\"}}, \"level\": \"TOWN\", %s}";
        post("/areas", members.formatted(code, "\"validFrom\": \"1975-01-01\", \"validUntil\": \"1975-01-01\""))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/validUntil"));
        post("/areas", members.formatted(code, "\"validUntil\": \"1975-01-01\""))
                .then()
                .statusCode(201)
                .body("validUntil", equalTo("1975-01-01"));
        String indicator = Figures.indicator("COUNT", "persons", "UP").path("code");
        String file = "indicator;area;period;value;source\n" + indicator + ";" + code + ";%s;5;Proberegister\n";
        Imports.csv("", file.formatted("1974"))
                .then()
                .statusCode(200)
                .body("warnings.code", not(hasItem("AREA_NOT_THERE")));
        Imports.csv("", file.formatted("1975")).then().statusCode(200).body("warnings.code", hasItem("AREA_NOT_THERE"));
    }

    @Test
    void aSourceHasAnEdition() {
        String path = "/sources/" + source;
        patch(path, "\"producerVersion\": \"Gebietsstand 31.12.2024, 2. Auflage\"")
                .then()
                .statusCode(200)
                .body("producerVersion", equalTo("Gebietsstand 31.12.2024, 2. Auflage"));
    }
}

package de.miteinander.indicator;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;

/** Figures as people fetch them. */
final class Exports {

    static final String JSON_STAT = "application/vnd.json-stat";

    /** All columns that a figure has. */
    static final String COLUMNS =
            "Indikator;Gebiet;Geschlecht;Zeitraum;Wert;Zeichen;Fehlgrund;Art;Datumsgrundlage;Zähler;Nenner;Stichprobe;Standardfehler;Quelle;Wie gedruckt;Bemerkung\n";

    private Exports() {}

    /** All figures of an indicator. */
    static Response of(String code, String accept, String language) {
        return given().header("Accept", accept)
                .header("Accept-Language", language)
                .get("/api/v1/observations?indicator=" + code);
    }
}

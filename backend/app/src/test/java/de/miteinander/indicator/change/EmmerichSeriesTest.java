package de.miteinander.indicator.change;

import static org.assertj.core.api.Assertions.assertThat;

import de.miteinander.indicator.change.ChangeVerdict.Movement;
import de.miteinander.indicator.change.ChangeVerdict.Reason;
import de.miteinander.indicator.change.ChangeVerdict.Result;
import de.miteinander.indicator.series.DateBasis;
import de.miteinander.indicator.series.Direction;
import de.miteinander.indicator.series.ObservationKind;
import de.miteinander.indicator.series.Period;
import de.miteinander.indicator.series.ValueKind;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real series of the town: few points, mixed periods, press beside committee. They come out as what they are. */
class EmmerichSeriesTest {

    private static final Map<String, List<ChangePoint>> SERIES = new TreeMap<>();
    private static final Map<String, String> UNITS = new TreeMap<>();

    @BeforeAll
    static void readAll() throws IOException {
        try (var csv = CsvReader.builder()
                .ofNamedCsvRecord(
                        EmmerichSeriesTest.class.getResourceAsStream("/demo/emmerich_series.csv"),
                        StandardCharsets.UTF_8)) {
            csv.forEach(row -> {
                String name = row.getField("series_id") + "/" + row.getField("place");
                UNITS.put(name, row.getField("unit"));
                SERIES.computeIfAbsent(name, key -> new ArrayList<>())
                        .add(new ChangePoint(
                                Period.parse(row.getField("ref_date")),
                                new BigDecimal(row.getField("value")),
                                null,
                                null,
                                kind(row.getField("certainty")),
                                row.getField("date_basis").equals("stated") ? DateBasis.STATED : DateBasis.INFERRED,
                                null,
                                row.getField("source_url"),
                                null,
                                false,
                                false,
                                1));
            });
        }
    }

    private static ObservationKind kind(String certainty) {
        return switch (certainty) {
            case "exact" -> ObservationKind.EXACT;
            case "approx" -> ObservationKind.APPROXIMATE;
            case "derived" -> ObservationKind.DERIVED;
            default -> throw new IllegalArgumentException(certainty);
        };
    }

    private static ChangeVerdict judge(String name) {
        String unit = UNITS.get(name);
        ValueKind kind = switch (unit) {
            case "percent" -> ValueKind.SHARE;
            case "EUR" -> ValueKind.AMOUNT;
            case "years" -> ValueKind.MEAN;
            default -> ValueKind.COUNT;
        };
        return ChangeLadder.judge(new ChangeQuestion(kind, Direction.NONE, false, unit, true, null), SERIES.get(name));
    }

    static Stream<String> names() {
        return SERIES.keySet().stream();
    }

    /**
     * The points that remain, and why, for named series. Days, months, years, school years and equal intervals are compared
     * with their like only; approximate, derived and "about" figures do not count.
     */
    @ParameterizedTest
    @CsvSource({
        // 2011-05-09 is derived from rounded parts; the three figures of the state office remain.
        "population/Emmerich, NO_SCATTER_INFORMATION, RISEN, 3, 2011-12-31, 29944, 2019-06-30, 30743",
        // About 2011 is no date; June 2020 is a month and 1 July 2020 a day.
        "population_register/Emmerich, NOT_COMPARABLE, , 1, 2020-07-01, 32341, 2020-07-01, 32341",
        // 2011 and January 2022 are approximate.
        "foreigners/Emmerich, NO_SCATTER_INFORMATION, RISEN, 2, 2020-07-01, 9371, 2025-05-01, 11233",
        // Census and register; nothing in the file says which producer counts how.
        "foreigners_share/Emmerich, NO_SCATTER_INFORMATION, RISEN, 2, 2011-05-09, 18.5, 2020-07-01, 28.98",
        // 562 and 570 are both "about 2011", 380 is approximate, 2006 is a year.
        "foreigners_pl/Emmerich, NO_SCATTER_INFORMATION, RISEN, 2, 2012-09-01, 1238, 2025-05-01, 3286",
        "foreigners_ro/Emmerich, NOT_COMPARABLE, , 1, 2025-05-01, 910, 2025-05-01, 910",
        // Months 46, 436, 255; the year 2014 and the day 2017-01-01 stand apart.
        "asylum_seekers/Emmerich, NO_SCATTER_INFORMATION, RISEN, 3, 2014-01, 46, 2017-05, 255",
        // 477 of the committee and "about 500" of the press for May 2016: the exact one remains.
        "refugees/Emmerich, NO_SCATTER_INFORMATION, RISEN, 4, 2015-02, 151, 2016-05, 477",
        // Two whole years and two times January to October: equally many, the later ones are used.
        "assignments/Emmerich, NO_SCATTER_INFORMATION, FALLEN, 2, 2022-01/2022-10, 201, 2023-01/2023-10, 109",
        "quota_fulfilment/Emmerich, NO_SCATTER_INFORMATION, RISEN, 2, 2017-04-11, 69.69, 2022-01-02, 100.88",
        "housed_refugees/Emmerich, NOT_COMPARABLE, , 1, 2023-11, 370, 2023-11, 370",
        "first_support_pupils/Emmerich, NO_SCATTER_INFORMATION, RISEN, 2, 2022-W34, 147, 2022-W45, 212",
        "pupils_total/Emmerich, NO_SCATTER_INFORMATION, RISEN, 2, 2021/22, 2769, 2023/24, 2969",
        // 203 is exact, "about 250" is not.
        "recognised_refugees/Emmerich, APPROXIMATE_ONLY, , 1, 2017-05, 203, 2017-05, 203",
        "sgb2_households/Emmerich, APPROXIMATE_ONLY, , 1, 2014, 1311, 2014, 1311",
        "festival_cost/Emmerich, NO_SCATTER_INFORMATION, RISEN, 2, 2013, 1998.81, 2017, 4600",
        "budget_result/Emmerich, NO_SCATTER_INFORMATION, RISEN, 3, 2021, 185504, 2025, 214294",
        "survey_feel_welcome/Emmerich, FEWER_THAN_TWO_POINTS, , 1, 2024, 71, 2024, 71",
        // 2007 is derived and a year, January 2012 a month, 2014-12-31 derived.
        "foreigners/Kreis Kleve, NO_SCATTER_INFORMATION, RISEN, 3, 2015-12-31, 41665, 2020-12-31, 55150",
        "foreigners_nl/Kreis Kleve, NO_SCATTER_INFORMATION, FALLEN, 2, 2014-12-31, 15461, 2015-12-31, 15428",
        "naturalisations/Kreis Kleve, NO_SCATTER_INFORMATION, FALLEN, 3, 2000, 829, 2018, 317",
        "lateral_entry_pupils/Kreis Kleve, NOT_COMPARABLE, , 1, 2015-12-08, 827, 2015-12-08, 827",
        // 9,291 → 9,703 → 9,302: eleven more than at the start, with a peak between.
        "sgb2_households/Kreis Kleve, NO_SCATTER_INFORMATION, RISEN, 3, 2017-01, 9291, 2018-01, 9302"
    })
    void namedSeries(
            String name,
            Reason reason,
            Movement movement,
            int n,
            String baselinePeriod,
            BigDecimal baseline,
            String latestPeriod,
            BigDecimal latest) {
        ChangeVerdict verdict = judge(name);
        assertThat(verdict.result()).isEqualTo(Result.NOT_ASSESSABLE);
        assertThat(verdict.reason()).isEqualTo(reason);
        assertThat(verdict.direction()).isEqualTo(movement);
        assertThat(verdict.n()).isEqualTo(n);
        assertThat(verdict.baseline().period()).isEqualTo(baselinePeriod);
        assertThat(verdict.baseline().value()).isEqualByComparingTo(baseline);
        assertThat(verdict.latest().period()).isEqualTo(latestPeriod);
        assertThat(verdict.latest().value()).isEqualByComparingTo(latest);
    }

    /** No series of the town has five comparable points or published parts: nothing may be claimed of any. */
    @Test
    void noRealSeriesClaimsAChange() {
        assertThat(SERIES.size()).isEqualTo(54);
        assertThat(names()).allSatisfy(name -> {
            ChangeVerdict verdict = judge(name);
            assertThat(verdict.result()).isEqualTo(Result.NOT_ASSESSABLE);
            assertThat(verdict.reason()).isNotNull();
            assertThat(verdict.sentence().de().split("\\s+")).hasSizeLessThanOrEqualTo(25);
            assertThat(verdict.sentence().en().split("\\s+")).hasSizeLessThanOrEqualTo(25);
            assertThat(verdict.sentence().de()).endsWith(".").doesNotContain("{");
            assertThat(verdict.notes())
                    .allSatisfy(note -> assertThat(note.de() + note.en()).doesNotContain("{"));
        });
    }

    @Test
    void sentenceOfAComposition() {
        ChangeVerdict verdict = judge("foreigners_share/Emmerich");
        assertThat(verdict.sentence().de())
                .isEqualTo(
                        "Gestiegen von 18,5\u00a0% (09.05.2011) auf 28,98\u00a0% (01.07.2020). Zwei Werte allein zeigen nicht, ob das mehr als Zufall ist.");
        assertThat(verdict.sentence().en())
                .isEqualTo(
                        "Risen from 18.5% (9 May 2011) to 28.98% (1 Jul 2020). Two values alone do not show whether that is more than chance.");
        assertThat(verdict.notes()).extracting("code").containsExactly("SOURCES_DIFFER", "NO_DIRECTION");
    }

    @Test
    void whatWasLeftOutIsSaid() {
        assertThat(judge("refugees/Emmerich").notes().getFirst().de())
                .isEqualTo("Eine ungefähre, geschätzte oder abgeleitete Angabe blieb außer Betracht.");
        assertThat(judge("foreigners/Kreis Kleve").notes().getFirst().de())
                .isEqualTo("2 ungefähre, geschätzte oder abgeleitete Angaben blieben außer Betracht.");
    }
}

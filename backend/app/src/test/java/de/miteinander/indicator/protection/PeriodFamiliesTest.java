package de.miteinander.indicator.protection;

import static org.assertj.core.api.Assertions.assertThat;

import de.miteinander.indicator.protection.PeriodFamilies.Dated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeriodFamiliesTest {

    @Test
    void aMonthBelongsToItsYearAndNotToTheNext() {
        assertThat(PeriodFamilies.of(List.of(
                        dated("2022", "2022-01-01", "2023-01-01"),
                        dated("2023-01", "2023-01-01", "2023-02-01"),
                        dated("2022-06", "2022-06-01", "2022-07-01"),
                        dated("2023", "2023-01-01", "2024-01-01"))))
                .containsExactlyInAnyOrder(Set.of("2022", "2022-06"), Set.of("2023", "2023-01"));
    }

    /** A school year and a calendar year overlap, and neither contains the other; a month in both joins them. */
    @Test
    void periodsThatOnlyOverlapHangTogetherThroughWhatLiesInBoth() {
        Dated year = dated("2022", "2022-01-01", "2023-01-01");
        Dated school = dated("2022/23", "2022-08-01", "2023-08-01");
        Dated month = dated("2022-09", "2022-09-01", "2022-10-01");

        assertThat(PeriodFamilies.of(List.of(year, school))).hasSize(2);
        assertThat(PeriodFamilies.of(List.of(school, month, year)))
                .containsExactly(Set.of("2022", "2022/23", "2022-09"));
    }

    @Test
    void theSameSpanUnderTwoNamesIsOneFamily() {
        assertThat(PeriodFamilies.of(List.of(
                        dated("2022-01-01", "2022-01-01", "2022-01-02"), dated("D", "2022-01-01", "2022-01-02"))))
                .hasSize(1);
    }

    /** Against the definition itself: joined again and again until nothing contains anything of another family. */
    @Test
    void findsWhatTheDefinitionFinds() {
        Random random = new Random(20261126);
        for (int round = 0; round < 200; round++) {
            List<Dated> periods = IntStream.range(0, 12)
                    .mapToObj(number -> {
                        LocalDate start = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(40));
                        return new Dated("p" + number, start, start.plusDays(1 + random.nextInt(15)));
                    })
                    .collect(Collectors.toCollection(ArrayList::new));
            Collections.shuffle(periods, random);
            assertThat(new HashSet<>(PeriodFamilies.of(periods)))
                    .as(periods.toString())
                    .isEqualTo(byDefinition(periods));
        }
    }

    @Test
    void portionsHoldEveryFamilyOnceAndNoneIsParted() {
        List<Set<String>> families = IntStream.range(0, 2500)
                .mapToObj(number -> Set.of("a" + number, "b" + number))
                .toList();
        List<List<Set<String>>> portions = PeriodFamilies.inPortions(families);
        assertThat(portions)
                .hasSize(5)
                .allSatisfy(portion -> assertThat(portion).hasSize(500));
        assertThat(portions.stream().flatMap(List::stream)).containsExactlyElementsOf(families);
    }

    private static Set<Set<String>> byDefinition(List<Dated> periods) {
        List<Set<Dated>> families = new ArrayList<>();
        for (Dated period : periods) {
            Set<Dated> joined = new HashSet<>(Set.of(period));
            families.removeIf(family ->
                    family.stream().anyMatch(other -> contains(period, other) || contains(other, period))
                            && joined.addAll(family));
            families.add(joined);
        }
        return families.stream()
                .map(family -> family.stream().map(Dated::period).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static boolean contains(Dated one, Dated other) {
        return !one.start().isAfter(other.start()) && !one.end().isBefore(other.end());
    }

    private static Dated dated(String period, String start, String end) {
        return new Dated(period, LocalDate.parse(start), LocalDate.parse(end));
    }
}

package de.miteinander.indicator.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The worked examples of protection, each beside the arithmetic it comes from. */
class SmallCountsTest {

    private static final SmallCounts BELOW_THREE = new SmallCounts(3);

    private static List<Long> shown(int base, long last) {
        Rounding rounding = new Rounding(base);
        return LongStream.rangeClosed(0, last).map(rounding::shown).boxed().toList();
    }

    @Nested
    class Rounded {

        @Test
        void toFives() {
            assertThat(shown(5, 13)).containsExactly(0L, 0L, 0L, 5L, 5L, 5L, 5L, 5L, 10L, 10L, 10L, 10L, 10L, 15L);
        }

        @Test
        void toThrees() {
            assertThat(shown(3, 8)).containsExactly(0L, 0L, 3L, 3L, 3L, 6L, 6L, 6L, 9L);
        }

        @Test
        void toTens() {
            Rounding tens = new Rounding(10);
            assertThat(LongStream.of(4, 5, 14, 15).map(tens::shown)).containsExactly(0L, 10L, 10L, 20L);
        }

        @Test
        void totalsComeFromTheCountsAndNotFromTheirRoundedForm() {
            Rounding fives = new Rounding(5);
            assertThat(List.of(fives.shown(2), fives.shown(2), fives.shown(3), fives.shown(2 + 2 + 3)))
                    .containsExactly(0L, 0L, 5L, 5L);
        }

        @Test
        void theRangeOfAShownNumberHoldsExactlyTheCountsThatAreShownSo() {
            for (int base : List.of(3, 5, 10)) {
                Rounding rounding = new Rounding(base);
                for (long count = 0; count <= 60; count++) {
                    for (long other = 0; other <= 60; other++) {
                        assertThat(rounding.counts(rounding.shown(count)).contains(other))
                                .isEqualTo(rounding.shown(count) == rounding.shown(other));
                    }
                }
                for (long balance = -60; balance <= 60; balance++) {
                    for (long other = -60; other <= 60; other++) {
                        assertThat(rounding.balances(rounding.shown(balance)).contains(other))
                                .isEqualTo(rounding.shown(balance) == rounding.shown(other));
                    }
                }
            }
        }
    }

    @Nested
    class RoundedSums {

        private final Rounding fives = new Rounding(5);

        @Test
        void twoCellsOfZeroWithATotalOfThreeTellEverythingAtBaseThree() {
            assertThat(RoundedSum.discloses(new Rounding(3), List.of(0L, 0L), 3))
                    .isTrue();
            assertThat(RoundedSum.parts(List.of(new Range(0, 1), new Range(0, 1)), new Range(2, 4)))
                    .containsExactly(new Range(1, 1), new Range(1, 1));
        }

        @Test
        void twoCellsOfZeroWithATotalOfFiveLeaveThreePossibilities() {
            assertThat(RoundedSum.discloses(fives, List.of(0L, 0L), 5)).isFalse();
        }

        @Test
        void fourCellsOfZeroWithATotalOfTenAreAllTwo() {
            assertThat(RoundedSum.discloses(fives, List.of(0L, 0L, 0L, 0L), 10)).isTrue();
            Range two = new Range(2, 2);
            assertThat(RoundedSum.parts(
                            List.of(new Range(0, 2), new Range(0, 2), new Range(0, 2), new Range(0, 2)),
                            fives.counts(10)))
                    .containsExactly(two, two, two, two);
        }

        @Test
        void threeOfZeroAndAFiveWithATotalOfFifteenAreTwoTwoTwoSeven() {
            Range zero = fives.counts(0);
            assertThat(RoundedSum.parts(List.of(zero, zero, zero, fives.counts(5)), fives.counts(15)))
                    .containsExactly(new Range(2, 2), new Range(2, 2), new Range(2, 2), new Range(7, 7));
        }

        /** Every table of so many cells from 0 to 12, grouped by what is shown of it at base five. */
        private long patternsWithOneSolution(int siblings) {
            Map<List<Long>, Integer> solutions = new HashMap<>();
            long[] cells = new long[siblings];
            count(cells, 0, solutions);
            return solutions.values().stream().filter(many -> many == 1).count();
        }

        private void count(long[] cells, int place, Map<List<Long>, Integer> solutions) {
            if (place == cells.length) {
                List<Long> pattern = new ArrayList<>(
                        LongStream.of(cells).map(fives::shown).boxed().toList());
                pattern.add(fives.shown(LongStream.of(cells).sum()));
                solutions.merge(pattern, 1, Integer::sum);
                return;
            }
            for (long count = 0; count <= 12; count++) {
                cells[place] = count;
                count(cells, place + 1, solutions);
            }
        }

        @Test
        void atBaseFiveOnlyFourSiblingsOrMoreCanBeFoundOut() {
            assertThat(patternsWithOneSolution(2)).isZero();
            assertThat(patternsWithOneSolution(3)).isZero();
            assertThat(patternsWithOneSolution(4)).isEqualTo(97);
        }

        @Test
        void theAuditFindsEveryOneOfThem() {
            for (long a = 0; a <= 12; a++) {
                for (long b = 0; b <= 12; b++) {
                    for (long c = 0; c <= 12; c++) {
                        for (long d = 0; d <= 12; d++) {
                            List<Long> parts = List.of(a, b, c, d);
                            Rounding safe = RoundedSum.safe(parts, 5, 10);
                            long possible = solutions(safe, parts);
                            assertThat(possible)
                                    .as("%s at base %d", parts, safe.base())
                                    .isGreaterThan(1);
                        }
                    }
                }
            }
        }

        /** Two neighbours at most are tried, since one more solution is enough. */
        private long solutions(Rounding rounding, List<Long> parts) {
            List<Long> shown = parts.stream().map(rounding::shown).toList();
            long total =
                    rounding.shown(parts.stream().mapToLong(Long::longValue).sum());
            long found = 0;
            for (int place = 0; place < parts.size() && found < 2; place++) {
                for (int step : new int[] {-1, 1}) {
                    List<Long> other = new ArrayList<>(parts);
                    other.set(place, other.get(place) + step);
                    boolean same = other.get(place) >= 0
                            && other.stream().map(rounding::shown).toList().equals(shown)
                            && rounding.shown(other.stream()
                                            .mapToLong(Long::longValue)
                                            .sum())
                                    == total;
                    found += same ? 1 : 0;
                }
            }
            return found + 1 + (found == 0 ? pairs(rounding, parts, shown, total) : 0);
        }

        private long pairs(Rounding rounding, List<Long> parts, List<Long> shown, long total) {
            for (int up = 0; up < parts.size(); up++) {
                for (int down = 0; down < parts.size(); down++) {
                    if (up == down || parts.get(down) == 0) {
                        continue;
                    }
                    List<Long> other = new ArrayList<>(parts);
                    other.set(up, other.get(up) + 1);
                    other.set(down, other.get(down) - 1);
                    if (other.stream().map(rounding::shown).toList().equals(shown)
                            && rounding.shown(other.stream()
                                            .mapToLong(Long::longValue)
                                            .sum())
                                    == total) {
                        return 1;
                    }
                }
            }
            return 0;
        }

        @Test
        void whatTellsTooMuchIsRoundedToTen() {
            assertThat(RoundedSum.safe(List.of(2L, 2L, 2L, 2L), 5, 10)).isEqualTo(new Rounding(10));
            assertThat(RoundedSum.safe(List.of(1L, 2L, 2L), 5, 10)).isEqualTo(new Rounding(5));
        }
    }

    @Nested
    class SingleFigures {

        @Test
        void oneAndTwoAreWithheldAndZeroIsNot() {
            assertThat(LongStream.rangeClosed(0, 4).filter(BELOW_THREE::small)).containsExactly(1L, 2L);
            assertThat(BELOW_THREE.withholdsCount(0, 30L)).isFalse();
            assertThat(BELOW_THREE.withholdsCount(0, 2L)).isTrue();
        }

        @Test
        void otherThresholds() {
            assertThat(LongStream.rangeClosed(0, 11).filter(new SmallCounts(5)::small))
                    .containsExactly(1L, 2L, 3L, 4L);
            assertThat(LongStream.rangeClosed(0, 11).filter(new SmallCounts(10)::small))
                    .hasSize(9);
        }

        @Test
        void aSmallComplementWithholdsCountAndShare() {
            assertThat(BELOW_THREE.withholdsCount(29, 30L)).isTrue();
            assertThat(BELOW_THREE.withholdsShare(29L, 30L)).isTrue();
            assertThat(BELOW_THREE.withholdsCount(27, 30L)).isFalse();
        }

        @Test
        void aShareTellsItsCount() {
            assertThat(SmallCounts.behind(new BigDecimal("6.7"), 30)).containsExactly(2L);
            assertThat(BELOW_THREE.withholdsShare(2L, 30L)).isTrue();
            assertThat(BELOW_THREE.withholdsShare(4L, 9L)).isTrue();
            assertThat(BELOW_THREE.withholdsShare(4L, 10L)).isFalse();
            assertThat(BELOW_THREE.withholdsShare(4L, null)).isTrue();
        }

        @Test
        void whatIsTrueOfEveryoneInASmallGroupIsWithheld() {
            assertThat(BELOW_THREE.withholdsCount(7, 7L)).isTrue();
            assertThat(BELOW_THREE.withholdsCount(0, 7L)).isTrue();
            assertThat(BELOW_THREE.withholdsCount(70, 70L)).isFalse();
        }

        @Test
        void theIncrementOfARunningTotalIsAFigureToo() {
            assertThat(BELOW_THREE.smallIncrements(List.of(14L, 15L))).containsExactly(1);
            assertThat(BELOW_THREE.smallIncrements(List.of(2L, 9L, 9L, 20L))).containsExactly(0);
        }

        @Test
        void aCityWithoutOneDistrictIsNotPublishedAfterTheCity() {
            PublishedGroups registry = new PublishedGroups(BELOW_THREE);
            assertThat(registry.publish(Set.of("Nord", "Mitte", "Süd"), 46)).isTrue();
            assertThat(registry.publish(Set.of("Mitte", "Süd"), 44)).isFalse();
            assertThat(registry.publish(Set.of("Nord", "Süd"), 30)).isTrue();
            assertThat(registry.publish(Set.of("Nord"), 2)).isFalse();
        }

        @Test
        void aSumThatTellsTheLargestContributionIsWithheld() {
            Dominance rule = new Dominance(8);
            assertThat(rule.withholds(List.of(50_000L, 8_000L, 1_500L, 500L))).isTrue();
            assertThat(rule.withholds(List.of(20_000L, 15_000L, 13_000L, 12_000L)))
                    .isFalse();
        }

        @Test
        void aShareOfRoundedPartsHasBounds() {
            Range share = new Rounding(5).share(100, 35, 120);
            assertThat(share.low()).isCloseTo(27.0, within(0.05));
            assertThat(share.high()).isCloseTo(31.4, within(0.05));
            assertThat(share.contains(100.0 * 35 / 120)).isTrue();
            assertThat(share.overlaps(new Rounding(5).share(100, 35, 115))).isTrue();
        }
    }
}

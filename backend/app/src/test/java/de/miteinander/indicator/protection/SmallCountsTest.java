package de.miteinander.indicator.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

        /** What someone knows who sees rounded parts and their separately rounded total; the total comes last. */
        private static Knowledge seen(Rounding rounding, List<Long> shownParts, long shownTotal) {
            Knowledge knowledge = new Knowledge();
            int[] parts = shownParts.stream()
                    .mapToInt(part -> knowledge.add(rounding.counts(part)))
                    .toArray();
            knowledge.sum(knowledge.add(rounding.counts(shownTotal)), parts);
            return knowledge;
        }

        private static List<Range> parts(Knowledge knowledge) {
            return IntStream.range(0, knowledge.size() - 1)
                    .mapToObj(knowledge::range)
                    .toList();
        }

        private static boolean tells(Rounding rounding, List<Long> shownParts, long shownTotal) {
            return parts(seen(rounding, shownParts, shownTotal)).stream().anyMatch(Range::disclosed);
        }

        @Test
        void twoCellsOfZeroWithATotalOfThreeTellEverythingAtBaseThree() {
            assertThat(parts(seen(new Rounding(3), List.of(0L, 0L), 3)))
                    .containsExactly(new Range(1, 1), new Range(1, 1));
        }

        @Test
        void twoCellsOfZeroWithATotalOfFiveLeaveThreePossibilities() {
            assertThat(parts(seen(fives, List.of(0L, 0L), 5))).containsExactly(new Range(1, 2), new Range(1, 2));
        }

        @Test
        void fourCellsOfZeroWithATotalOfTenAreAllTwo() {
            Range two = new Range(2, 2);
            assertThat(parts(seen(fives, List.of(0L, 0L, 0L, 0L), 10))).containsExactly(two, two, two, two);
        }

        @Test
        void threeOfZeroAndAFiveWithATotalOfFifteenAreTwoTwoTwoSeven() {
            Range two = new Range(2, 2);
            assertThat(parts(seen(fives, List.of(0L, 0L, 0L, 5L), 15))).containsExactly(two, two, two, new Range(7, 7));
        }

        /** What is shown at base five, the total last, of every table of so many cells from 0 to 12 that alone is shown so. */
        private List<List<Long>> patternsWithOneSolution(int siblings) {
            Map<List<Long>, Integer> solutions = new HashMap<>();
            count(new long[siblings], 0, solutions);
            return solutions.entrySet().stream()
                    .filter(pattern -> pattern.getValue() == 1)
                    .map(Map.Entry::getKey)
                    .toList();
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
            assertThat(patternsWithOneSolution(2)).isEmpty();
            assertThat(patternsWithOneSolution(3)).isEmpty();
            assertThat(patternsWithOneSolution(4)).hasSize(97);
        }

        @Test
        void theAuditFindsEveryOneOfThem() {
            assertThat(patternsWithOneSolution(4))
                    .allMatch(pattern -> tells(fives, pattern.subList(0, 4), pattern.getLast()));
        }

        /** 2, 2, 2, 2 at base ten are 0, 0, 0, 0 and 10. */
        @Test
        void theSameRoundedToTenTellsNothing() {
            assertThat(tells(new Rounding(10), List.of(0L, 0L, 0L, 0L), 10)).isFalse();
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

        /** 6.7 % of 30 is 2.01 people: the share would tell the count. */
        @Test
        void aShareTellsItsCount() {
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

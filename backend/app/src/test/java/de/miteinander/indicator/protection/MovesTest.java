package de.miteinander.indicator.protection;

import static org.assertj.core.api.Assertions.assertThat;

import de.miteinander.indicator.protection.Moves.Sum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two districts and two groups with totals in both directions; places 0 to 3 are the parts, 8 is the whole town. */
class MovesTest {

    private static final List<Sum> SUMS = List.of(
            new Sum(4, new int[] {0, 1}),
            new Sum(5, new int[] {2, 3}),
            new Sum(6, new int[] {0, 2}),
            new Sum(7, new int[] {1, 3}),
            new Sum(8, new int[] {4, 5}),
            new Sum(8, new int[] {6, 7}));

    private static final double[] TRUTH = {1, 2, 3, 4, 3, 7, 4, 6, 10};

    private static Moves moves(Range... known) {
        List<List<Integer>> sumsOf = new ArrayList<>();
        for (int number = 0; number < TRUTH.length; number++) {
            int place = number;
            sumsOf.add(IntStream.range(0, SUMS.size())
                    .filter(sum -> SUMS.get(sum).total() == place
                            || Arrays.stream(SUMS.get(sum).parts()).anyMatch(part -> part == place))
                    .boxed()
                    .toList());
        }
        return new Moves(Arrays.asList(known), SUMS, sumsOf, TRUTH);
    }

    private static Range[] totalsAsTheyAre() {
        Range[] known = new Range[TRUTH.length];
        for (int number = 0; number < known.length; number++) {
            known[number] = number < 4 ? Range.count() : Range.exactly(TRUTH[number]);
        }
        return known;
    }

    @Test
    void whereAllTotalsAreToldOnePersonMoreNeedsThreeOthersToMove() {
        assertThat(moves(totalsAsTheyAre()).canDiffer(0)).isTrue();
    }

    @Test
    void withOneOfTheFourToldNoneCanDiffer() {
        Range[] known = totalsAsTheyAre();
        known[3] = Range.exactly(4);
        for (int number = 0; number < 3; number++) {
            assertThat(moves(known).canDiffer(number)).as("number " + number).isFalse();
        }
    }

    @Test
    void withOneTotalInEachDirectionRoundedOnePersonMoreMovesThemAlone() {
        Range[] known = totalsAsTheyAre();
        known[1] = Range.exactly(2);
        known[2] = Range.exactly(3);
        known[3] = Range.exactly(4);
        known[4] = new Range(3, 7);
        known[6] = new Range(3, 7);
        known[8] = new Range(8, 12);
        assertThat(moves(known).canDiffer(0)).isTrue();
        known[8] = Range.exactly(10);
        assertThat(moves(known).canDiffer(0)).isFalse();
    }

    @Test
    void aNumberInNoSumDiffersAsFarAsItIsKnown() {
        List<List<Integer>> nothing = List.of(List.of());
        assertThat(new Moves(List.of(new Range(0, 2)), List.of(), nothing, new double[] {1}).canDiffer(0))
                .isTrue();
        assertThat(new Moves(List.of(new Range(1, 1.5)), List.of(), nothing, new double[] {1}).canDiffer(0))
                .isFalse();
    }
}

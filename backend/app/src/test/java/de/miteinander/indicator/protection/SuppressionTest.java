package de.miteinander.indicator.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.miteinander.indicator.protection.Suppression.Figure;
import de.miteinander.indicator.protection.Suppression.Table;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Withholding figures in sums and tables. */
class SuppressionTest {

    /** Nord, Mitte, Süd by Syrien, Ukraine, Türkei; the cells are numbered row by row. */
    private static final Table TOWN = Table.of(new long[][] {{12, 2, 20}, {8, 15, 1}, {7, 9, 14}});

    private static final Demand BELOW_THREE = Demand.reaching(3);

    private static final int NORD_UKRAINE = 1;
    private static final int MITTE_TUERKEI = 5;

    private static BitSet set(int... numbers) {
        BitSet set = new BitSet();
        IntStream.of(numbers).forEach(set::set);
        return set;
    }

    /** The first cells of a table, each of which may be withheld. */
    private static List<Figure> cells(Table table, int count) {
        return IntStream.range(0, count)
                .mapToObj(cell -> new Figure(new int[] {cell}, table.values()[cell]))
                .toList();
    }

    private static void assertRange(Range range, double low, double high) {
        assertThat(range.low()).isCloseTo(low, within(1e-6));
        assertThat(range.high()).isCloseTo(high, within(1e-6));
    }

    @Test
    void aSingleGapInASumTellsItself() {
        Suppression line = new Suppression(Table.line(2, 14, 30), BELOW_THREE, set(0), set());
        assertRange(line.range(0, set(0)), 2, 2);
        assertThat(line.audit(set(0))).isNegative();
    }

    @Test
    void theSmallestPartnerThatProtectsIsTaken() {
        Suppression line = new Suppression(Table.line(2, 14, 30), BELOW_THREE, set(0), set());
        BitSet withheld = line.choose(cells(line.table(), 3));
        assertThat(withheld).isEqualTo(set(0, 1));
        assertRange(line.range(0, set(0, 1)), 0, 16);
        assertRange(line.range(1, set(0, 1)), 0, 16);
    }

    @Test
    void aZeroIsNoPartner() {
        Suppression line = new Suppression(Table.line(2, 0, 30), BELOW_THREE, set(0), set());
        assertRange(line.range(0, set(0, 1)), 0, 2);
        assertThat(line.choose(cells(line.table(), 3))).isEqualTo(set(0, 2));
        assertRange(line.range(0, set(0, 2)), 0, 32);
    }

    @Test
    void timeIsADimension() {
        Suppression year = new Suppression(Table.line(9, 2, 7, 8), BELOW_THREE, set(1), set());
        assertRange(year.range(1, set(1)), 2, 2);
        assertThat(year.choose(cells(year.table(), 4))).isEqualTo(set(1, 2));
        assertRange(year.range(1, set(1, 2)), 0, 9);
    }

    @Test
    void gapsInATableTellThemselvesWithoutPartners() {
        Suppression table = new Suppression(TOWN, BELOW_THREE, set(NORD_UKRAINE, MITTE_TUERKEI), set());
        assertRange(table.range(NORD_UKRAINE, set(NORD_UKRAINE, MITTE_TUERKEI)), 2, 2);
        assertRange(table.range(MITTE_TUERKEI, set(NORD_UKRAINE, MITTE_TUERKEI)), 1, 1);
    }

    @Test
    void theTableHasOneBestChoice() {
        Suppression table = new Suppression(TOWN, BELOW_THREE, set(NORD_UKRAINE, MITTE_TUERKEI), set());
        BitSet withheld = set(NORD_UKRAINE, MITTE_TUERKEI, 2, 4);
        assertThat(table.choose(cells(TOWN, 9))).isEqualTo(withheld);
        assertRange(table.range(NORD_UKRAINE, withheld), 1, 17);
        assertRange(table.range(MITTE_TUERKEI, withheld), 0, 16);
    }

    @Test
    void noOtherPairProtects() {
        Suppression table = new Suppression(TOWN, BELOW_THREE, set(NORD_UKRAINE, MITTE_TUERKEI), set());
        for (int first = 0; first < 9; first++) {
            for (int second = 0; second < 9; second++) {
                BitSet withheld = set(NORD_UKRAINE, MITTE_TUERKEI, first, second);
                boolean thePair = first != second && withheld.equals(set(NORD_UKRAINE, MITTE_TUERKEI, 2, 4));
                assertThat(table.audit(withheld) >= 0)
                        .as("%d and %d", first, second)
                        .isEqualTo(thePair);
            }
        }
    }

    @Test
    void theSmallestNeighboursPrintMoreDotsAndProtectLess() {
        Suppression table = new Suppression(TOWN, BELOW_THREE, set(NORD_UKRAINE, MITTE_TUERKEI), set());
        BitSet greedy = set(NORD_UKRAINE, MITTE_TUERKEI, 0, 3, 7, 8);
        assertThat(List.of(TOWN.values()[0], TOWN.values()[3], TOWN.values()[7], TOWN.values()[8]))
                .containsExactly(12L, 8L, 9L, 14L);
        assertRange(table.range(NORD_UKRAINE, greedy), 0, 3);
        assertRange(table.range(MITTE_TUERKEI, greedy), 0, 3);
    }

    @Test
    void amongEquallyManyTheWidestIsTaken() {
        // A row of zeros cannot help; of the two remaining rectangles the one with the larger corners is wider.
        Suppression table =
                new Suppression(Table.of(new long[][] {{1, 4, 50}, {6, 7, 60}}), BELOW_THREE, set(0), set());
        BitSet withheld = table.choose(cells(table.table(), 6));
        assertThat(withheld).isEqualTo(set(0, 2, 3, 5));
    }

    @Test
    void aTableTooLargeToTryEverythingIsProtectedToo() {
        long[][] cells = new long[9][12];
        BitSet secret = new BitSet();
        for (int row = 0; row < 9; row++) {
            for (int column = 0; column < 12; column++) {
                cells[row][column] = 3 + (7L * row + 5L * column) % 17;
                if ((row * 12 + column) % 13 == 0) {
                    cells[row][column] = 1 + row % 2;
                    secret.set(row * 12 + column);
                }
            }
        }
        Suppression table = new Suppression(Table.of(cells), BELOW_THREE, secret, set());
        BitSet withheld = table.choose(cells(table.table(), 9 * 12));
        assertThat(withheld).isNotNull();
        assertThat(table.audit(withheld)).isGreaterThanOrEqualTo(3);
        assertThat(withheld.cardinality()).isLessThan(4 * secret.cardinality());
    }

    @Test
    void whatCannotBeProtectedIsSaid() {
        Suppression line = new Suppression(Table.line(2, 0, 0), BELOW_THREE, set(0), set());
        assertThat(line.choose(cells(line.table(), 3))).isNull();
    }
}

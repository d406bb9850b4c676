package de.miteinander.indicator.protection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which further figures must be withheld so that the withheld ones cannot be recalculated from sums. What protects a
 * withheld figure is said by a {@link Demand}: a small count may reach the threshold for all that a reader can know, and
 * is uncertain by at least as much.
 *
 * <p>Among the choices that pass this audit the one with the fewest figures is taken. In a single sum it is the smallest
 * partner; in a table the choice whose narrowest interval is the widest. Up to {@link #MOST_TRIED} choices are tried;
 * beyond that figures are added one at a time, each time the one that helps most, and taken back where they turn out not
 * to be needed.
 */
final class Suppression {

    private static final int MOST_TRIED = 60_000;
    private static final int MOST_SOLVED = 3_000;

    /** Figures with their values and the sums between them. */
    record Table(long[] values, List<int[]> sums, BitSet totals) {

        /** A single sum: the parts, then the total. */
        static Table line(long... parts) {
            long[] values = new long[parts.length + 1];
            int[] sum = new int[parts.length + 1];
            for (int place = 0; place < parts.length; place++) {
                values[place] = parts[place];
                values[parts.length] += parts[place];
                sum[place + 1] = place;
            }
            sum[0] = parts.length;
            BitSet totals = new BitSet();
            totals.set(parts.length);
            return new Table(values, List.of(sum), totals);
        }

        /** Rows and columns: the cells row by row, then the totals of the rows, of the columns, and of all. */
        static Table of(long[][] cells) {
            int rows = cells.length;
            int columns = cells[0].length;
            int inner = rows * columns;
            long[] values = new long[inner + rows + columns + 1];
            List<int[]> sums = new ArrayList<>();
            int all = values.length - 1;
            int[][] across = new int[rows][columns + 1];
            int[][] down = new int[columns][rows + 1];
            int[] rowTotals = new int[rows + 1];
            int[] columnTotals = new int[columns + 1];
            for (int row = 0; row < rows; row++) {
                across[row][0] = inner + row;
                for (int column = 0; column < columns; column++) {
                    int place = row * columns + column;
                    values[place] = cells[row][column];
                    values[inner + row] += cells[row][column];
                    values[inner + rows + column] += cells[row][column];
                    values[all] += cells[row][column];
                    across[row][column + 1] = place;
                    down[column][row + 1] = place;
                    down[column][0] = inner + rows + column;
                    columnTotals[column + 1] = inner + rows + column;
                }
                rowTotals[row + 1] = inner + row;
            }
            rowTotals[0] = all;
            columnTotals[0] = all;
            sums.addAll(List.of(across));
            sums.addAll(List.of(down));
            sums.add(rowTotals);
            sums.add(columnTotals);
            BitSet totals = new BitSet();
            totals.set(inner, values.length);
            return new Table(values, sums, totals);
        }
    }

    /**
     * Something that may be withheld, with all its numbers.
     *
     * @param numbers the count, or the parts of a share
     * @param lost how much is no longer shown
     */
    record Figure(int[] numbers, long lost) {}

    private record Choice(BitSet withheld, double narrowest) {}

    private final Table table;
    private final Demand demand;
    private final BitSet secret;
    private final BitSet withheldBefore;
    private final boolean single;
    private int solved;

    /**
     * @param demand how uncertain what is secret must stay
     * @param secret what must not be recalculated
     * @param withheldBefore what is withheld anyway and was never shown
     */
    Suppression(Table table, Demand demand, BitSet secret, BitSet withheldBefore) {
        this.table = table;
        this.demand = demand;
        this.secret = secret;
        this.withheldBefore = withheldBefore;
        this.single = table.sums().size() == 1;
    }

    Table table() {
        return table;
    }

    /** What a reader can find out about a figure when these are withheld and all others shown. */
    Range range(int number, BitSet withheld) {
        return knowledge(withheld).range(number);
    }

    private Knowledge knowledge(BitSet withheld) {
        Knowledge knowledge = Knowledge.of(table.values());
        for (int number = 0; number < table.values().length; number++) {
            knowledge.add(withheld.get(number) ? Range.count() : Range.exactly(table.values()[number]));
        }
        table.sums().forEach(sum -> knowledge.sum(sum[0], Arrays.copyOfRange(sum, 1, sum.length)));
        return knowledge;
    }

    /** The narrowest interval of a secret figure, or -1 if one of them is not protected. */
    double audit(BitSet withheld) {
        Knowledge knowledge = knowledge(withheld);
        double narrowest = Double.POSITIVE_INFINITY;
        for (int number = secret.nextSetBit(0); number >= 0; number = secret.nextSetBit(number + 1)) {
            Range range = knowledge.range(number);
            if (!demand.isMet(number, range)) {
                return -1;
            }
            narrowest = Math.min(narrowest, range.width());
        }
        return narrowest;
    }

    /**
     * All that is to be withheld, or null if no choice of the candidates protects everything.
     *
     * @param candidates figures that may be withheld beside the secret ones
     */
    @Nullable BitSet choose(Collection<Figure> candidates) {
        BitSet start = (BitSet) secret.clone();
        start.or(withheldBefore);
        List<Figure> order = candidates.stream()
                .filter(candidate -> !start.get(candidate.numbers()[0]))
                .sorted(Comparator.comparingLong(Figure::lost))
                .toList();
        if (audit(start) >= 0) {
            return start;
        }
        int tried = 1;
        for (int size = 1; size <= order.size(); size++) {
            tried += choices(order.size(), size);
            if (tried > MOST_TRIED || tried < 0) {
                break;
            }
            Choice best = best(start, order, size);
            if (best != null) {
                return best.withheld();
            }
            if (solved > MOST_SOLVED) {
                break;
            }
        }
        return greedy(start, order);
    }

    private static int choices(int of, int size) {
        double count = 1;
        for (int step = 1; step <= size; step++) {
            count = count * (of - size + step) / step;
        }
        return count > MOST_TRIED ? MOST_TRIED + 1 : (int) Math.round(count);
    }

    private @Nullable Choice best(BitSet start, List<Figure> order, int size) {
        Choice best = null;
        int[] chosen = new int[size];
        for (int place = 0; place < size; place++) {
            chosen[place] = place;
        }
        do {
            BitSet added = new BitSet();
            for (int place : chosen) {
                set(added, order.get(place));
            }
            BitSet withheld = (BitSet) start.clone();
            withheld.or(added);
            if (!isTold(withheld, added)) {
                solved++;
                double narrowest = audit(withheld);
                if (narrowest >= 0 && (best == null || narrowest > best.narrowest() + 1e-6)) {
                    best = new Choice(withheld, narrowest);
                    if (single) {
                        return best;
                    }
                }
            }
        } while (solved <= MOST_SOLVED && next(chosen, order.size()));
        return best;
    }

    private static boolean next(int[] chosen, int of) {
        int size = chosen.length;
        for (int place = size - 1; place >= 0; place--) {
            if (chosen[place] < of - size + place) {
                chosen[place]++;
                for (int after = place + 1; after < size; after++) {
                    chosen[after] = chosen[after - 1] + 1;
                }
                return true;
            }
        }
        return false;
    }

    /** Whether single gaps in sums tell a secret, or something chosen, step by step. */
    private boolean isTold(BitSet withheld, BitSet chosen) {
        BitSet unknown = (BitSet) withheld.clone();
        boolean found = true;
        while (found) {
            found = false;
            for (int[] sum : table.sums()) {
                int last = -1;
                int many = 0;
                for (int number : sum) {
                    if (unknown.get(number)) {
                        last = number;
                        many++;
                    }
                }
                if (many == 1) {
                    if (secret.get(last) || chosen.get(last)) {
                        return true;
                    }
                    unknown.clear(last);
                    found = true;
                }
            }
        }
        return false;
    }

    private static void set(BitSet withheld, Figure figure) {
        for (int number : figure.numbers()) {
            withheld.set(number);
        }
    }

    private @Nullable BitSet greedy(BitSet start, List<Figure> order) {
        List<Figure> chosen = new ArrayList<>();
        List<Figure> left = new ArrayList<>(order);
        BitSet withheld = with(start, chosen);
        while (audit(withheld) < 0) {
            Figure next = mostHelpful(withheld, left);
            if (next == null) {
                return null;
            }
            chosen.add(next);
            left.remove(next);
            withheld = with(start, chosen);
        }
        for (Figure figure : List.copyOf(chosen)) {
            List<Figure> without = new ArrayList<>(chosen);
            without.remove(figure);
            if (audit(with(start, without)) >= 0) {
                chosen = without;
            }
        }
        return with(start, chosen);
    }

    private static BitSet with(BitSet start, List<Figure> chosen) {
        BitSet withheld = (BitSet) start.clone();
        chosen.forEach(figure -> set(withheld, figure));
        return withheld;
    }

    /** The largest figure of a sum in which a withheld one stands alone; else the largest of any sum with one. */
    private @Nullable Figure mostHelpful(BitSet withheld, List<Figure> left) {
        Map<Integer, Figure> open = new HashMap<>();
        for (Figure figure : left) {
            for (int number : figure.numbers()) {
                open.put(number, figure);
            }
        }
        Figure best = null;
        boolean bestIsAlone = false;
        for (int[] sum : table.sums()) {
            long unknown = Arrays.stream(sum).filter(withheld::get).count();
            if (unknown == 0) {
                continue;
            }
            boolean alone = unknown == 1;
            for (int number : sum) {
                Figure figure = open.get(number);
                if (figure != null
                        && (best == null
                                || alone && !bestIsAlone
                                || alone == bestIsAlone && figure.lost() > best.lost())) {
                    best = figure;
                    bestIsAlone = alone;
                }
            }
        }
        return best;
    }
}

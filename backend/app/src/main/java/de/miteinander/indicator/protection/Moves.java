package de.miteinander.indicator.protection;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Other numbers that look the same from outside, found without calculating: one more in a part and in every total above
 * it, alone or with one less in a neighbour, or in three neighbours that leave the totals of both directions as they are.
 * What such a move changes by one is not certain. Finding none says nothing.
 */
final class Moves {

    /** The total is the sum of the parts. */
    record Sum(int total, int[] parts) {}

    /** How many moves are tried: more the more numbers hang together, for so much longer takes the linear programme. */
    private static final int FEWEST_ATTEMPTS = 200;

    private static final int MOST_ATTEMPTS = 2_000;

    /** How often sums that a rise has left wrong are put right. */
    private static final int MOST_REPAIRS = 12;

    /** How far down a total is followed to a part at most. */
    private static final int DEEPEST = 20;

    /** In so many ways a rise is worked out where it can go more than one. */
    private static final int WAYS = 8;

    /** One more of a number; absorbed: at its own place by what completes a sum, where there is such a number. */
    private record Rise(int number, boolean absorbed, int way) {}

    private final List<Range> known;
    private final List<Sum> sums;
    private final List<List<Integer>> sumsOf;
    private final double[] truth;
    private final Map<Rise, Map<Integer, Integer>> worked = new HashMap<>();

    /**
     * @param sumsOf by number the places of the sums it stands in
     * @param truth the numbers as they are
     */
    Moves(List<Range> known, List<Sum> sums, List<List<Integer>> sumsOf, double[] truth) {
        this.known = known;
        this.sums = sums;
        this.sumsOf = sumsOf;
        this.truth = truth;
    }

    /** Whether the number can be one more or one less while all else stays within what is known. */
    boolean canDiffer(int number) {
        // The same question is answered in the same way each time.
        Random chance = new Random(number);
        int attempts = Math.clamp(known.size(), FEWEST_ATTEMPTS, MOST_ATTEMPTS);
        for (int attempt = 0; attempt < attempts; attempt++) {
            Map<Integer, Integer> move = move(number, chance);
            if (move.getOrDefault(number, 0) != 0 && (fits(move, 1) || fits(move, -1))) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(Map<Integer, Integer> move, int sign) {
        return move.entrySet().stream()
                .allMatch(moved -> known.get(moved.getKey()).contains(truth[moved.getKey()] + sign * moved.getValue()));
    }

    private Map<Integer, Integer> move(int number, Random chance) {
        int part = partOf(number, chance);
        boolean absorbed = chance.nextBoolean();
        Map<Integer, Integer> move = new HashMap<>(rise(part, absorbed, chance));
        int kind = chance.nextInt(4);
        Integer first = kind == 0 ? null : neighbour(part, chance);
        if (first == null) {
            return move;
        }
        add(move, rise(first, absorbed, chance), -1);
        Integer second = kind == 1 ? null : neighbour(part, chance);
        Integer across = second == null ? null : across(part, first, second);
        if (second != null && across != null) {
            add(move, rise(second, absorbed, chance), -1);
            add(move, rise(across, absorbed, chance), 1);
        }
        return move;
    }

    private static void add(Map<Integer, Integer> move, Map<Integer, Integer> rise, int sign) {
        rise.forEach((number, more) -> move.merge(number, sign * more, Integer::sum));
    }

    /** The number itself, or at random one of the parts it consists of, that can rise by itself. */
    private int partOf(int number, Random chance) {
        int part = completes(number) ? sums.get(sumsOf.get(number).getFirst()).total() : number;
        for (int depth = 0; depth < DEEPEST && !rises(part); depth++) {
            int whole = part;
            List<Sum> divided = sumsOf.get(whole).stream()
                    .map(sums::get)
                    .filter(sum -> sum.total() == whole && sum.parts().length > 0 && completing(sum) < 0)
                    .toList();
            if (divided.isEmpty()) {
                return part;
            }
            int[] parts = divided.get(chance.nextInt(divided.size())).parts();
            part = parts[chance.nextInt(parts.length)];
        }
        return part;
    }

    /** Another part of a sum that the number is a part of. */
    private @Nullable Integer neighbour(int number, Random chance) {
        List<Sum> wholes = sumsOf.get(number).stream()
                .map(sums::get)
                .filter(sum -> sum.total() != number)
                .toList();
        if (wholes.isEmpty()) {
            return null;
        }
        int[] parts = wholes.get(chance.nextInt(wholes.size())).parts();
        int other = parts[chance.nextInt(parts.length)];
        return other == number || completes(other) ? null : other;
    }

    /** The fourth corner: a part beside the first neighbour as the second is beside the number. */
    private @Nullable Integer across(int number, int first, int second) {
        for (int beside : sumsOf.get(first)) {
            for (int other : sumsOf.get(second)) {
                if (beside == other) {
                    continue;
                }
                for (int corner : sums.get(beside).parts()) {
                    if (corner != number && corner != first && corner != second && isPart(other, corner)) {
                        return completes(corner) ? null : corner;
                    }
                }
            }
        }
        return null;
    }

    private boolean isPart(int place, int number) {
        for (int part : sums.get(place).parts()) {
            if (part == number) {
                return true;
            }
        }
        return false;
    }

    /** Stands in one sum only, as a part of it: whatever is left over there. */
    private boolean completes(int number) {
        return sumsOf.get(number).size() == 1
                && sums.get(sumsOf.get(number).getFirst()).total() != number;
    }

    /** The part that completes the sum, or -1. */
    private int completing(Sum sum) {
        for (int part : sum.parts()) {
            if (completes(part)) {
                return part;
            }
        }
        return -1;
    }

    /** One more of the number with all that this changes so that every sum holds; empty where it does not work out. */
    private Map<Integer, Integer> rise(int number, boolean absorbed, Random chance) {
        return worked.computeIfAbsent(new Rise(number, absorbed, chance.nextInt(WAYS)), this::worked);
    }

    private boolean rises(int number) {
        for (int way = 0; way < WAYS; way++) {
            if (!worked.computeIfAbsent(new Rise(number, true, way), this::worked)
                    .isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Map<Integer, Integer> worked(Rise rise) {
        Random chance = new Random(31L * rise.number() + rise.way());
        Map<Integer, Integer> moved = new LinkedHashMap<>();
        Set<Sum> touched = new LinkedHashSet<>();
        moved.put(rise.number(), 1);
        spread(rise, rise.number(), moved, touched);
        for (int round = 0; round < MOST_REPAIRS; round++) {
            Sum broken = null;
            for (Sum sum : touched) {
                int off = off(sum, moved);
                int rest = off == 0 ? -1 : completing(sum);
                if (rest >= 0 && !moved.containsKey(rest)) {
                    moved.put(rest, off);
                } else if (off != 0) {
                    broken = sum;
                }
            }
            if (broken == null) {
                return moved;
            }
            int part = risingAlone(broken, moved, chance);
            if (part < 0) {
                return Map.of();
            }
            moved.put(part, off(broken, moved));
            spread(rise, part, moved, touched);
        }
        return Map.of();
    }

    /** Moves every total above the number, and notes the sums that were touched. */
    private void spread(Rise rise, int number, Map<Integer, Integer> moved, Set<Sum> touched) {
        Deque<Integer> open = new ArrayDeque<>(List.of(number));
        while (!open.isEmpty()) {
            int next = open.remove();
            for (int place : sumsOf.get(next)) {
                Sum sum = sums.get(place);
                touched.add(sum);
                boolean upwards = sum.total() != next && !(rise.absorbed() && completing(sum) >= 0);
                if (upwards && !moved.containsKey(sum.total())) {
                    moved.put(sum.total(), moved.getOrDefault(next, 0));
                    open.add(sum.total());
                }
            }
        }
    }

    /** A part that is not divided further, as where one of its own parts is not recorded, else any; or -1. */
    private int risingAlone(Sum sum, Map<Integer, Integer> moved, Random chance) {
        int[] still = Arrays.stream(sum.parts())
                .filter(part -> !moved.containsKey(part))
                .toArray();
        int[] whole = Arrays.stream(still).filter(part -> !isDivided(part)).toArray();
        int[] choice = whole.length > 0 ? whole : still;
        return choice.length == 0 ? -1 : choice[chance.nextInt(choice.length)];
    }

    private boolean isDivided(int number) {
        return sumsOf.get(number).stream().map(sums::get).anyMatch(sum -> sum.total() == number && completing(sum) < 0);
    }

    private static int off(Sum sum, Map<Integer, Integer> moved) {
        int off = moved.getOrDefault(sum.total(), 0);
        for (int part : sum.parts()) {
            off -= moved.getOrDefault(part, 0);
        }
        return off;
    }
}

package de.miteinander.indicator.protection;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * What a reader of everything published can know: numbers between bounds, and sums that hold between them. Linear
 * programming gives the bounds that follow from all of it together, which is what someone could recalculate.
 */
final class Knowledge {

    private static final int TRIALS = 12;

    /** Far above any count of a municipality. */
    private static final double FAR_ABOVE_COUNTS = 1e7;

    /** Beyond this many numbers that hang together nothing is calculated: what is not shown to be safe counts as told. */
    private static final int MOST_NUMBERS = 4_000;

    /** So many numbers around one are calculated first, with all others as they are: far quicker, and enough to see it differ. */
    private static final int NEAREST = 400;

    /** Stands for "without limit" in a programme. */
    private final double far;

    private final List<Range> known = new ArrayList<>();
    private final List<Moves.Sum> sums = new ArrayList<>();
    private final List<List<Integer>> sumsOf = new ArrayList<>();

    /** About counts of people. */
    Knowledge() {
        this(FAR_ABOVE_COUNTS);
    }

    private Knowledge(double far) {
        this.far = far;
    }

    /** About numbers of this size, such as amounts of money. */
    static Knowledge of(long... values) {
        double largest = 0;
        for (long value : values) {
            largest = Math.max(largest, Math.abs((double) value));
        }
        return new Knowledge(Math.max(FAR_ABOVE_COUNTS, 100 * largest));
    }

    /** Adds a number and gives its place. */
    int add(Range range) {
        known.add(range);
        sumsOf.add(new ArrayList<>(4));
        return known.size() - 1;
    }

    /** The total is the sum of the parts. */
    void sum(int total, int... parts) {
        int place = sums.size();
        sums.add(new Moves.Sum(total, parts));
        sumsOf.get(total).add(place);
        for (int part : parts) {
            sumsOf.get(part).add(place);
        }
    }

    int size() {
        return known.size();
    }

    Range known(int number) {
        return known.get(number);
    }

    void know(int number, Range range) {
        known.set(number, range);
    }

    /** The bounds of a number that follow from everything. */
    Range range(int number) {
        if (isFixed(number)) {
            return known.get(number);
        }
        return new Solver(around(number)).range(number);
    }

    /**
     * Those of the numbers of which only one value is left.
     *
     * @param truth the numbers as they are, one solution of the system; or null for someone who does not have them
     */
    Set<Integer> disclosed(Collection<Integer> numbers, double... truth) {
        Set<Integer> disclosed = new HashSet<>();
        BitSet open = new BitSet(known.size());
        Moves moves = new Moves(known, sums, sumsOf, truth);
        for (int number : numbers) {
            if (isFixed(number)) {
                disclosed.add(number);
            } else if (truth.length == 0 || !moves.canDiffer(number) && !differsNearby(number, truth)) {
                open.set(number);
            }
        }
        while (!open.isEmpty()) {
            BitSet component = around(open.nextSetBit(0));
            BitSet asked = (BitSet) open.clone();
            asked.and(component);
            open.andNot(component);
            if (component.cardinality() > MOST_NUMBERS) {
                asked.stream().forEach(disclosed::add);
            } else {
                disclosed.addAll(new Solver(component).disclosed(asked));
            }
        }
        return disclosed;
    }

    /** Whether the number can differ while everything but the numbers nearest to it stays as it is. */
    private boolean differsNearby(int number, double[] truth) {
        BitSet nearest = around(number, NEAREST);
        return nearest.cardinality() >= NEAREST
                && !new Solver(nearest, truth).range(number).disclosed();
    }

    private boolean isFixed(int number) {
        return known.get(number).disclosed();
    }

    /** Everything that hangs together with a number through sums of numbers that are not known exactly. */
    private BitSet around(int number) {
        return around(number, Integer.MAX_VALUE);
    }

    private BitSet around(int number, int most) {
        BitSet found = new BitSet(known.size());
        Deque<Integer> open = new ArrayDeque<>();
        found.set(number);
        open.add(number);
        while (!open.isEmpty() && found.cardinality() < most) {
            for (int place : sumsOf.get(open.remove())) {
                Moves.Sum sum = sums.get(place);
                reach(sum.total(), found, open);
                for (int part : sum.parts()) {
                    reach(part, found, open);
                }
            }
        }
        return found;
    }

    private void reach(int number, BitSet found, Deque<Integer> open) {
        if (!found.get(number) && !isFixed(number)) {
            found.set(number);
            open.add(number);
        }
    }

    /** The linear programme of numbers that hang together. */
    private final class Solver {

        private final ExpressionsBasedModel model = new ExpressionsBasedModel();
        private final Map<Integer, Variable> variables = new HashMap<>();
        private final BitSet numbers;
        private final double[] truth;
        private final double[] lowest;
        private final double[] highest;

        /** No solution was found: what cannot be audited counts as told. */
        private boolean failed;

        Solver(BitSet numbers) {
            this(numbers, new double[0]);
        }

        /** @param truth what the other numbers are taken for; when empty, all others are known exactly */
        Solver(BitSet numbers, double[] truth) {
            this.truth = truth;
            this.numbers = numbers;
            this.lowest = new double[known.size()];
            this.highest = new double[known.size()];
            BitSet places = new BitSet();
            numbers.stream().forEach(number -> {
                Range range = known.get(number);
                Variable variable = model.addVariable("v" + number);
                variable.lower(Math.max(range.low(), -far)).upper(Math.min(range.high(), far));
                variables.put(number, variable);
                sumsOf.get(number).forEach(places::set);
                lowest[number] = Double.POSITIVE_INFINITY;
                highest[number] = Double.NEGATIVE_INFINITY;
            });
            places.stream().forEach(this::addSum);
        }

        private void addSum(int place) {
            Moves.Sum sum = sums.get(place);
            Expression expression = model.addExpression("s" + place);
            double level = add(expression, sum.total(), 1);
            for (int part : sum.parts()) {
                level += add(expression, part, -1);
            }
            expression.level(-level);
        }

        /** Adds the number to the sum; a known one goes to the other side. */
        private double add(Expression expression, int number, int sign) {
            Variable variable = variables.get(number);
            if (variable == null) {
                return sign * (truth.length == 0 ? known.get(number).low() : truth[number]);
            }
            expression.set(variable, sign);
            return 0;
        }

        Range range(int number) {
            solve(Map.of(number, 1.0), false);
            solve(Map.of(number, 1.0), true);
            return failed ? Range.exactly(0) : new Range(lowest[number], highest[number]);
        }

        /** Solutions for chance objectives show of most numbers that they can differ; the others are asked one by one. */
        Set<Integer> disclosed(BitSet asked) {
            Random random = new Random(20_160_913);
            BitSet left = (BitSet) asked.clone();
            for (int trial = 0; trial < TRIALS && left.cardinality() > 2; trial++) {
                Map<Integer, Double> weights = new HashMap<>();
                left.stream().forEach(number -> weights.put(number, random.nextDouble() - 0.5));
                solve(weights, trial % 2 == 0);
                left.stream().filter(this::differs).forEach(left::clear);
            }
            Set<Integer> disclosed = new HashSet<>();
            for (int number = left.nextSetBit(0); number >= 0; number = left.nextSetBit(number + 1)) {
                if (!differs(number) && range(number).disclosed()) {
                    disclosed.add(number);
                }
            }
            if (failed) {
                asked.stream().forEach(disclosed::add);
            }
            return disclosed;
        }

        private boolean differs(int number) {
            return highest[number] >= lowest[number] && !new Range(lowest[number], highest[number]).disclosed();
        }

        private void solve(Map<Integer, Double> weights, boolean maximise) {
            variables.values().forEach(variable -> variable.weight(null));
            weights.forEach((number, weight) -> variable(number).weight(BigDecimal.valueOf(weight)));
            Optimisation.Result result = maximise ? model.maximise() : model.minimise();
            if (!result.getState().isOptimal()) {
                failed = true;
                return;
            }
            numbers.stream().forEach(number -> {
                double value = result.doubleValue(model.indexOf(variable(number)));
                lowest[number] = Math.min(lowest[number], value);
                highest[number] = Math.max(highest[number], value);
            });
        }

        private Variable variable(int number) {
            Variable variable = variables.get(number);
            if (variable == null) {
                throw new IllegalStateException("not in this programme: " + number);
            }
            return variable;
        }
    }
}

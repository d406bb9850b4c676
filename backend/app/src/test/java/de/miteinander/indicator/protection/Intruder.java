package de.miteinander.indicator.protection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Someone who collects everything that is public about one indicator, writes down what must add up, and calculates what
 * the numbers behind it can still be. Knows the rules of the protection and which areas, groups and periods are parts of
 * which, but nothing that is not published. Shares no code with the protection.
 */
final class Intruder {

    /** How one thing divides into parts: {@code town -> north, south}. */
    record Division(String whole, List<String> parts) {}

    record Cell(String area, String group, String period) {}

    /** A number of a figure between two entries of its history. */
    private record Unknown(Cell cell, String measure, int place, double low, double high) {}

    private static final int TRIALS = 15;
    private static final double FAR = 1e6;

    /** What a sum may miss by in the calculation; far below the 1 that matters. */
    private static final double SLACK = 1e-4;

    private final List<Division> areas;
    private final List<Division> groups;
    private final List<Division> periods;
    private final List<Unknown> unknowns = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Integer, Double> supposed = new HashMap<>();
    private final TreeMap<String, Map<Cell, Map<String, Integer>>> moments = new TreeMap<>();

    Intruder(List<Division> areas, List<Division> groups, List<Division> periods) {
        this.areas = areas;
        this.groups = groups;
        this.periods = periods;
    }

    /**
     * Notes a number as it was public at a moment.
     *
     * @param entry tells one entry of the history of a figure from all others
     * @param low smallest number that is shown so
     * @param high largest number that is shown so; infinite for a withheld one
     */
    void see(
            String moment,
            String entry,
            String area,
            String group,
            String period,
            String measure,
            double low,
            double high) {
        Cell cell = new Cell(area, group, period);
        String key = entry + "/" + measure;
        Integer place = places.get(key);
        if (place == null) {
            place = unknowns.size();
            places.put(key, place);
            unknowns.add(new Unknown(cell, measure, place, low, Math.min(high, FAR)));
        } else {
            Unknown before = unknowns.get(place);
            unknowns.set(
                    place,
                    new Unknown(cell, measure, place, Math.max(low, before.low()), Math.min(high, before.high())));
        }
        moments.computeIfAbsent(moment, nothing -> new LinkedHashMap<>())
                .computeIfAbsent(cell, nothing -> new HashMap<>())
                .put(measure, place);
    }

    /**
     * Notes what a number is in one town that looks like that, which makes the search quicker: only what is the same in all
     * such towns is certain, so that the real numbers may be given.
     */
    void suppose(String entry, String measure, double number) {
        Integer place = places.get(entry + "/" + measure);
        if (place != null) {
            supposed.put(place, number);
        }
    }

    private Set<List<Integer>> sums() {
        Set<List<Integer>> sums = new HashSet<>();
        moments.values()
                .forEach(state -> state.forEach((cell, numbers) -> numbers.forEach((measure, whole) -> {
                    add(
                            sums,
                            state,
                            whole,
                            measure,
                            areas,
                            cell.area(),
                            part -> new Cell(part, cell.group(), cell.period()));
                    add(
                            sums,
                            state,
                            whole,
                            measure,
                            groups,
                            cell.group(),
                            part -> new Cell(cell.area(), part, cell.period()));
                    add(
                            sums,
                            state,
                            whole,
                            measure,
                            periods,
                            cell.period(),
                            part -> new Cell(cell.area(), cell.group(), part));
                })));
        moments.values()
                .forEach(state -> state.values().forEach(numbers -> {
                    Integer all = numbers.get("denominator");
                    Integer part = numbers.get("numerator");
                    Integer others = numbers.get("others");
                    if (all != null && part != null && others != null) {
                        sums.add(List.of(all, part, others));
                    }
                }));
        return sums;
    }

    private static void add(
            Set<List<Integer>> sums,
            Map<Cell, Map<String, Integer>> state,
            int whole,
            String measure,
            List<Division> divisions,
            String divided,
            Function<String, Cell> part) {
        for (Division division : divisions) {
            if (!division.whole().equals(divided)) {
                continue;
            }
            List<Integer> sum = new ArrayList<>(List.of(whole));
            for (String name : division.parts()) {
                Integer number = state.getOrDefault(part.apply(name), Map.of()).get(measure);
                if (number == null) {
                    return;
                }
                sum.add(number);
            }
            sums.add(sum);
        }
    }

    int numbers() {
        return unknowns.size();
    }

    /** The numbers 1 and 2 of persons that are certain, each with its place. */
    Set<String> findings() {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Variable[] variables = new Variable[unknowns.size()];
        for (Unknown unknown : unknowns) {
            variables[unknown.place()] = model.addVariable("n" + unknown.place())
                    .lower(unknown.low())
                    .upper(unknown.high());
        }
        int count = 0;
        for (List<Integer> sum : sums()) {
            Expression expression =
                    model.addExpression("s" + count++).lower(-SLACK).upper(SLACK);
            expression.set(variables[sum.getFirst()], 1);
            sum.stream().skip(1).forEach(part -> expression.set(variables[part], -1));
        }
        double[] lowest = new double[unknowns.size()];
        double[] highest = new double[unknowns.size()];
        Arrays.fill(lowest, Double.POSITIVE_INFINITY);
        Arrays.fill(highest, Double.NEGATIVE_INFINITY);
        look(sums(), lowest, highest);
        if (open(lowest, highest).findAny().isEmpty()) {
            return Set.of();
        }
        Random random = new Random(7);
        // One solution moves many numbers at once: as long as that settles some, chance asks for all that are open.
        for (int trial = 0; trial < TRIALS && open(lowest, highest).findAny().isPresent(); trial++) {
            Arrays.stream(variables).forEach(variable -> variable.weight(0));
            open(lowest, highest).forEach(unknown -> variables[unknown.place()].weight(random.nextInt(3) - 1));
            solve(model, variables, true, lowest, highest);
            solve(model, variables, false, lowest, highest);
        }
        Set<String> found = new TreeSet<>();
        for (Unknown unknown : open(lowest, highest).toList()) {
            int place = unknown.place();
            Arrays.stream(variables).forEach(variable -> variable.weight(0));
            variables[place].weight(1);
            solve(model, variables, true, lowest, highest);
            solve(model, variables, false, lowest, highest);
            double width = highest[place] - lowest[place];
            if (width < 1 - 1e-2 && lowest[place] > 0.5 && highest[place] < 2.5) {
                found.add(unknown.cell() + " " + unknown.measure() + " = " + Math.round(lowest[place]));
            }
        }
        return found;
    }

    /** Starts from the town that is supposed, where one is, and asks what is otherwise in towns a few moves away. */
    private void look(Set<List<Integer>> sums, double[] lowest, double[] highest) {
        if (supposed.isEmpty()) {
            return;
        }
        refuseContradiction(sums);
        IntruderMoves moves = new IntruderMoves(areas, groups, periods);
        unknowns.forEach(unknown -> moves.see(
                unknown.cell(),
                unknown.measure(),
                new IntruderMoves.Entry(unknown.low(), unknown.high(), supposed.get(unknown.place()))));
        for (Unknown unknown : unknowns) {
            double number = supposed.get(unknown.place());
            boolean harmless = number > 2 || number < 1;
            boolean differs = !harmless && moves.canDiffer(unknown.cell(), unknown.measure());
            lowest[unknown.place()] = number;
            highest[unknown.place()] = differs ? number + 1 : number;
        }
    }

    private void refuseContradiction(Set<List<Integer>> sums) {
        for (Unknown unknown : unknowns) {
            double number = supposed.get(unknown.place());
            if (number < unknown.low() || number > unknown.high()) {
                throw new IllegalStateException(unknown + " cannot be " + number);
            }
        }
        for (List<Integer> sum : sums) {
            double parts = sum.stream().skip(1).mapToDouble(supposed::get).sum();
            if (parts != supposed.get(sum.getFirst())) {
                throw new IllegalStateException("the parts of " + unknowns.get(sum.getFirst()) + " are " + parts);
            }
        }
    }

    /** What no solution so far shows as movable, as above 2 or as nobody, may be a certain 1 or 2. */
    private Stream<Unknown> open(double[] lowest, double[] highest) {
        return unknowns.stream().filter(unknown -> {
            double low = lowest[unknown.place()];
            double high = highest[unknown.place()];
            return high - low <= 1 - 1e-2 && low <= 2.5 && high >= 0.5 || high < low;
        });
    }

    private static void solve(
            ExpressionsBasedModel model, Variable[] variables, boolean maximise, double[] lowest, double[] highest) {
        Optimisation.Result result = maximise ? model.maximise() : model.minimise();
        if (!result.getState().isOptimal()) {
            throw new IllegalStateException("what is public contradicts itself: " + result.getState());
        }
        for (int place = 0; place < variables.length; place++) {
            double value = result.doubleValue(place);
            lowest[place] = Math.min(lowest[place], value);
            highest[place] = Math.max(highest[place], value);
        }
    }
}

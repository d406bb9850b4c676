package de.miteinander.indicator.protection;

import de.miteinander.indicator.protection.FigureBlock.Version;
import de.miteinander.indicator.protection.Shown.How;
import de.miteinander.indicator.protection.Shown.Known;
import de.miteinander.indicator.protection.Suppression.Figure;
import de.miteinander.indicator.protection.Suppression.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides what the public may see of the figures of a block that nobody has decided about yet. What was shown before
 * stays known for ever: only new figures can still be shown more coarsely, or withheld, and they are until no small count
 * of the block, past ones included, can be calculated.
 */
final class Protector {

    private static final int COARSE = 10;
    private static final int SMALLEST_SHOWN = 3;
    private static final int FINE = 5;
    private static final int MOST_DIMENSIONS_OF_GAPS = 2;
    private static final int MOST_FIGURES_OF_GAPS = 600;

    private final FigureBlock block;
    private final FigureRules rules;
    private final Knowledge knowledge = new Knowledge();
    private final double[] truth;
    private final Map<Version, Shown> decided = new LinkedHashMap<>();
    private final Set<Version> open = new HashSet<>();
    private boolean forgetting;

    Protector(FigureBlock block, FigureRules rules) {
        this.block = block;
        this.rules = rules;
        this.truth = new double[block.size()];
        for (int number = 0; number < truth.length; number++) {
            truth[number] = block.truth(number);
            Version owner = block.owner(number);
            knowledge.add(
                    owner != null && owner.open()
                            ? Range.exactly(truth[number])
                            : owner != null && rules.mayBeNegative() ? Range.anything() : Range.count());
        }
        block.sums().forEach(sum -> knowledge.sum(sum[0], Arrays.copyOfRange(sum, 1, sum.length)));
    }

    /** What is to be noted in the registry: each figure that is new there, or decided anew. */
    Map<Version, Shown> decide() {
        for (Version version : block.versions()) {
            if (version.open()) {
                continue;
            }
            Shown before = version.decidedBefore();
            if (before != null) {
                learn(version, before.known());
            }
            if (before != null && before.rule().equals(rule(version))) {
                if (version.entries().stream().anyMatch(entry -> entry.decided() == null)) {
                    decided.put(version, before);
                }
            } else if (version.confidential()) {
                show(version, rules.withheld(version.figure().step(), rule(version)));
            } else {
                open.add(version);
            }
        }
        if (open.isEmpty()) {
            return decided;
        }
        boolean gaps = open.stream().allMatch(version -> version.figure().rule().equals("PERSONS_SUPPRESS"));
        if (!gaps || !leaveGaps()) {
            round();
        }
        return decided;
    }

    /**
     * The same after areas or codes were put under others, when sums hold that nobody asked about before: figures that
     * tell a small count by them are shown more coarsely from now on, or withheld. What was seen until now cannot be called
     * back; of a figure that is decided anew only its new form counts here, or nothing would ever be coarse enough.
     */
    Map<Version, Shown> decideAnew() {
        decide();
        Map<Version, Integer> bases = new LinkedHashMap<>();
        for (Version version : block.versions()) {
            Shown shown = version.open() ? null : decided.getOrDefault(version, version.decidedBefore());
            if (shown != null && shown.how() != How.SUPPRESSED) {
                bases.put(version, shown.how() == How.ROUNDED ? shown.step() : COARSE);
            }
        }
        Set<Integer> small = small(threshold(bases.keySet()));
        small.removeIf(number -> knowledge.known(number).disclosed());
        forgetting = true;
        coarsen(bases, small);
        return decided;
    }

    private static String rule(Version version) {
        return version.figure().rule() + "/" + version.figure().step();
    }

    private void learn(Version version, Known known) {
        version.numbersByMeasure()
                .forEach((measure, number) ->
                        knowledge.know(number, knowledge.known(number).and(known.of(measure))));
    }

    private void show(Version version, Shown shown) {
        Shown before = version.decidedBefore();
        Shown kept = before == null ? shown : shown.knowing(before.known());
        Known told = forgetting ? shown.known() : kept.known();
        decided.put(version, kept);
        version.numbersByMeasure()
                .forEach((measure, number) -> knowledge.know(
                        number, (rules.mayBeNegative() ? Range.anything() : Range.count()).and(told.of(measure))));
    }

    /** All small counts of figures about persons, those that are not recorded but could be calculated, and what is confidential. */
    private Set<Integer> small(int threshold) {
        SmallCounts rule = new SmallCounts(threshold);
        Set<Integer> small = new HashSet<>();
        for (int number = 0; number < truth.length; number++) {
            Version owner = block.owner(number);
            boolean secret = owner != null && owner.confidential();
            if (secret || rule.small(block.truth(number)) && (owner == null || !owner.open())) {
                small.add(number);
            }
        }
        return small;
    }

    /** Smallest count that may be told. */
    private static int threshold(Collection<Version> versions) {
        return versions.stream()
                .filter(version -> version.figure().rule().equals("PERSONS_SUPPRESS"))
                .mapToInt(version -> version.figure().step())
                .max()
                .orElse(SMALLEST_SHOWN);
    }

    // Rounding

    private void round() {
        Map<Version, Integer> bases = new LinkedHashMap<>();
        for (Version version : open) {
            Recorded figure = version.figure();
            int base = figure.rule().equals("PERSONS_ROUND") ? figure.step() : figure.step() > FINE ? COARSE : FINE;
            bases.put(version, base);
            show(version, rules.rounded(figure, new Rounding(base), rule(version)));
        }
        coarsen(bases, small(threshold(open)));
    }

    /** Shows figures more coarsely, or withholds them, until nothing small is told or nothing more can be withheld. */
    private void coarsen(Map<Version, Integer> bases, Set<Integer> small) {
        Set<Integer> told = knowledge.disclosed(small, truth);
        while (!told.isEmpty()) {
            Set<Version> near = near(told, bases.keySet());
            if (near.isEmpty()) {
                near = new HashSet<>(bases.keySet());
            }
            if (near.isEmpty()) {
                return;
            }
            for (Version version : near) {
                if (coarser(version, bases.getOrDefault(version, COARSE))) {
                    bases.put(version, COARSE);
                } else {
                    bases.remove(version);
                }
            }
            told = knowledge.disclosed(small, truth);
        }
    }

    /** Rounds to ten what was finer, and withholds what was rounded to ten; false when it is withheld now. */
    private boolean coarser(Version version, int base) {
        if (base < COARSE) {
            show(version, rules.rounded(version.figure(), new Rounding(COARSE), rule(version)));
            return true;
        }
        show(version, rules.withheld(COARSE, rule(version)));
        return false;
    }

    /** The figures that can still be made coarser and stand in one sum with a number that is told. */
    private Set<Version> near(Set<Integer> told, Set<Version> coarsenable) {
        Set<Version> near = new HashSet<>();
        for (int[] sum : block.sums()) {
            boolean touched = false;
            for (int number : sum) {
                touched |= told.contains(number);
            }
            if (!touched) {
                continue;
            }
            for (int number : sum) {
                Version owner = block.owner(number);
                if (owner != null && coarsenable.contains(owner)) {
                    near.add(owner);
                }
            }
        }
        told.forEach(number -> {
            Version owner = block.owner(number);
            if (owner != null && coarsenable.contains(owner)) {
                near.add(owner);
            }
        });
        return near;
    }

    // Withholding

    /** Withholds small counts and what would tell them; false where that does not protect or is too large to audit. */
    private boolean leaveGaps() {
        if (block.dimensions() > MOST_DIMENSIONS_OF_GAPS || block.versions().size() > MOST_FIGURES_OF_GAPS) {
            return false;
        }
        int threshold = threshold(open);
        SmallCounts rule = new SmallCounts(threshold);
        BitSet secret = new BitSet();
        BitSet unknown = new BitSet();
        List<Figure> parts = new ArrayList<>();
        List<Figure> all = new ArrayList<>();
        Set<Version> withheld = new HashSet<>();
        for (int number = 0; number < truth.length; number++) {
            Version owner = block.owner(number);
            boolean free = owner == null || open.contains(owner);
            if (owner == null) {
                unknown.set(number);
            }
            if (!free && !knowledge.known(number).disclosed()) {
                unknown.set(number);
            }
            boolean confidential = owner != null && owner.confidential();
            if ((owner == null || unknown.get(number)) && (confidential || rule.small(block.truth(number)))) {
                secret.set(number);
            }
        }
        for (Version version : open) {
            if (rules.mustBeWithheld(version.figure(), rule)) {
                withheld.add(version);
                version.numbers().forEach(number -> {
                    unknown.set(number);
                    if (rule.small(block.truth(number))) {
                        secret.set(number);
                    }
                });
            } else if (!version.numbers().isEmpty()) {
                Figure figure = figure(version);
                all.add(figure);
                if (!block.isTotal(version)) {
                    parts.add(figure);
                }
            }
        }
        long[] values = new long[truth.length];
        for (int number = 0; number < truth.length; number++) {
            values[number] = block.truth(number);
        }
        Table table = new Table(values, block.sums(), new BitSet());
        Suppression suppression = new Suppression(table, Demand.reaching(threshold), secret, unknown);
        BitSet chosen = suppression.choose(parts);
        if (chosen == null) {
            chosen = suppression.choose(all);
        }
        if (chosen == null) {
            return false;
        }
        for (Version version : open) {
            boolean hidden =
                    withheld.contains(version) || version.numbers().stream().anyMatch(chosen::get);
            show(
                    version,
                    hidden
                            ? rules.withheld(threshold, rule(version))
                            : rules.plain(version.figure(), threshold, rule(version)));
        }
        if (knowledge.disclosed(small(threshold), truth).isEmpty()) {
            return true;
        }
        open.forEach(version -> {
            decided.remove(version);
            version.numbers()
                    .forEach(
                            number -> knowledge.know(number, rules.mayBeNegative() ? Range.anything() : Range.count()));
            Shown before = version.decidedBefore();
            if (before != null) {
                learn(version, before.known());
            }
        });
        return false;
    }

    private Figure figure(Version version) {
        return new Figure(
                version.numbers().stream().mapToInt(Integer::intValue).toArray(),
                version.numbers().stream().mapToLong(block::truth).max().orElse(0));
    }
}

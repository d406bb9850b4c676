package de.miteinander.indicator.protection;

import de.miteinander.indicator.protection.FigureBlock.Version;
import de.miteinander.indicator.protection.Shown.Measure;
import de.miteinander.indicator.protection.Suppression.Figure;
import de.miteinander.indicator.protection.Suppression.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Decides what the public may see of amounts to which organisations contribute. What a single one contributes is never
 * shown. A sum is shown when the second largest contributor cannot tell the largest from it, see {@link Dominance}; a sum
 * of which nobody knows who contributed is not. Further sums are withheld where the difference of two would tell one.
 *
 * <p>Contributions come after their sum when figures are entered by hand. Therefore sums that stand now are judged anew
 * with every change; past ones stay as they were decided. A sum that was shown once is known for ever.
 */
final class OrganisationSums {

    private static final String RULE = "ORGANISATION_SUMS";
    private static final int MOST_FIGURES = 600;

    private final FigureRules rules;
    private final FigureBlock block;
    private final Contributions contributions;
    private final Map<UUID, Version> current = new HashMap<>();
    private final List<int[]> sums;

    /** How uncertain a number has to stay that must not be told. */
    private final Map<Integer, Double> margins = new TreeMap<>();

    /** @param partOf the organisation that an organisation is part of */
    OrganisationSums(FigureRules rules, FigureBlock block, Map<String, String> partOf, List<Recorded> history) {
        this.rules = rules;
        this.block = block;
        this.contributions = new Contributions(rules, partOf, history);
        block.versions().forEach(version -> current.put(version.figure().observation(), version));
        sums = block.sums().stream().filter(this::isOfSumsOnly).toList();
    }

    private boolean isOfSumsOnly(int[] sum) {
        for (int number : sum) {
            Version owner = block.owner(number);
            if (owner != null && Contributions.isOne(owner.figure())) {
                return false;
            }
        }
        return true;
    }

    /** What is to be noted in the registry: each figure that is new there, or decided anew. */
    Map<Version, Shown> decide() {
        Map<Version, Shown> decided = new LinkedHashMap<>();
        BitSet unknown = new BitSet();
        List<Version> showable = new ArrayList<>();
        for (Version version : block.versions()) {
            if (version.open()) {
                continue;
            }
            if (isShowable(version)) {
                showable.add(version);
            } else {
                Shown past = isLive(version) ? null : version.decidedBefore();
                note(decided, version, past == null ? rules.withheld(step(version), rule(version)) : past);
                hide(version, unknown);
            }
        }
        judgeRests(unknown);
        BitSet withheld = withheld(showable, unknown);
        for (Version version : showable) {
            boolean hidden = !wasShown(version) && version.numbers().stream().anyMatch(withheld::get);
            note(
                    decided,
                    version,
                    hidden
                            ? rules.withheld(step(version), rule(version))
                            : rules.plain(version.figure(), step(version), rule(version)));
        }
        return decided;
    }

    private static int step(Version version) {
        return version.figure().step();
    }

    private static String rule(Version version) {
        return version.figure().rule() + "/" + version.figure().step();
    }

    private static void note(Map<Version, Shown> decided, Version version, Shown shown) {
        Shown before = version.decidedBefore();
        if (before == null) {
            decided.put(version, shown);
        } else if (before.how() != shown.how()
                || version.entries().stream().anyMatch(entry -> entry.decided() == null)) {
            decided.put(version, shown.knowing(before.known()));
        }
    }

    /** Whether it stands now, and was neither replaced nor withdrawn. */
    private boolean isLive(Version version) {
        return version.equals(current.get(version.figure().observation()))
                && !version.entries().getLast().withdrawn();
    }

    /** Whether the sum may be shown before anything is said about differences; notes how uncertain it must stay if not. */
    private boolean isShowable(Version version) {
        Recorded figure = version.figure();
        if (Contributions.isOne(figure) || version.confidential() || !isLive(version)) {
            return false;
        }
        if (figure.value() == null) {
            return figure.numerator() == null;
        }
        return missing(version) <= 0;
    }

    private double missing(Version version) {
        Recorded figure = version.figure();
        Dominance dominance = dominance(version);
        Long amount = rules.wholeValue(figure.value());
        if (amount == null || amount < 0) {
            return Double.POSITIVE_INFINITY;
        }
        Map<String, Long> parts = contributions.to(figure, amount);
        return parts == null ? dominance.share(amount) : dominance.missing(parts.values());
    }

    private static Dominance dominance(Version version) {
        return new Dominance(version.figure().rule().equals(RULE) ? step(version) : Dominance.USUAL_PERCENT);
    }

    private static boolean wasShown(Version version) {
        Shown before = version.decidedBefore();
        return before != null && before.known().value().disclosed();
    }

    /** A figure that is not shown: unless it was before, its numbers stay unknown and as uncertain as they must be. */
    private void hide(Version version, BitSet unknown) {
        if (Contributions.isOne(version.figure()) || wasShown(version)) {
            return;
        }
        version.numbersByMeasure().forEach((measure, number) -> {
            unknown.set(number);
            double usual = dominance(version).share(block.truth(number));
            double missing = measure == Measure.VALUE && isLive(version) ? missing(version) : 0;
            margins.put(number, missing > 0 && Double.isFinite(missing) ? missing : usual);
        });
    }

    /** What a sum has beyond its recorded parts is a number too, to which organisations contributed. */
    private void judgeRests(BitSet unknown) {
        for (int[] sum : sums) {
            Version whole = block.owner(sum[0]);
            int last = sum[sum.length - 1];
            if (whole == null || block.owner(last) != null) {
                continue;
            }
            unknown.set(last);
            Integer value = whole.numbersByMeasure().get(Measure.VALUE);
            if (value != null && value == sum[0]) {
                Map<String, Long> rest = contributionsToRest(whole, sum);
                double missing = rest == null
                        ? dominance(whole).share(block.truth(last))
                        : dominance(whole).missing(rest.values());
                if (missing > 0) {
                    margins.put(last, missing);
                }
            }
        }
    }

    private @Nullable Map<String, Long> contributionsToRest(Version whole, int[] sum) {
        Map<String, Long> all = contributions.to(whole.figure(), block.truth(sum[0]));
        if (all == null) {
            return null;
        }
        Map<String, Long> rest = new TreeMap<>(all);
        for (int place = 1; place < sum.length - 1; place++) {
            Version part = block.owner(sum[place]);
            Map<String, Long> parts = part == null ? null : contributions.to(part.figure(), block.truth(sum[place]));
            if (parts == null) {
                return null;
            }
            parts.forEach((organisation, amount) -> rest.merge(organisation, -amount, Long::sum));
        }
        rest.values().removeIf(amount -> amount <= 0);
        return rest;
    }

    /** All that stays unknown, with as few further sums as protect; all of them if no choice does. */
    private BitSet withheld(List<Version> showable, BitSet unknown) {
        List<Figure> candidates = showable.stream()
                .filter(version -> !version.numbers().isEmpty() && !wasShown(version))
                .map(version -> new Figure(
                        version.numbers().stream().mapToInt(Integer::intValue).toArray(),
                        version.numbers().stream().mapToLong(block::truth).max().orElse(0)))
                .toList();
        BitSet chosen = block.versions().size() > MOST_FIGURES
                ? null
                : new Suppression(table(), this::isProtected, secret(), unknown).choose(candidates);
        if (chosen == null) {
            chosen = (BitSet) unknown.clone();
            for (Figure candidate : candidates) {
                for (int number : candidate.numbers()) {
                    chosen.set(number);
                }
            }
        }
        return chosen;
    }

    private Table table() {
        long[] values = new long[block.size()];
        for (int number = 0; number < values.length; number++) {
            values[number] = block.truth(number);
        }
        return new Table(values, sums, new BitSet());
    }

    private BitSet secret() {
        BitSet secret = new BitSet();
        margins.keySet().forEach(secret::set);
        return secret;
    }

    private boolean isProtected(int number, Range range) {
        double truth = block.truth(number);
        double margin = margins.getOrDefault(number, 0.0);
        double tolerance = Demand.TOLERANCE * Math.max(1, Math.abs(truth));
        return range.high() >= truth + margin - tolerance && range.low() <= Math.max(0, truth - margin) + tolerance;
    }
}

package de.miteinander.indicator.targets;

import org.jspecify.annotations.Nullable;

/**
 * Is a series on the way to its target, by its compound annual growth rate? The family of methods that Statistics Canada
 * and Open SDG, Eurostat and ISTAT publish. They see two values only, and relative growth of a percentage calls 2 → 4 % a
 * rise of 100 %.
 *
 * <p>Observed rate: (y_t / y_0)^(1/(t − t_0)) − 1. Needed rate: (target / y_0)^(1/(τ − t_0)) − 1. Ratio R = direction ·
 * observed / |needed|. With a target: reached is checked first; R ≥ 0.95 on track, ≥ 0.60 moderate, ≥ 0 limited, else
 * deterioration. Without a target the observed rate is compared with 1.5 % and 0.5 % (Statistics Canada), 1 % (Eurostat)
 * or 1 % and 5 % (ISTAT). Where a natural limit such as 100 % exists, the thresholds without target are multiplied by 1 −
 * (y_0/limit)^4.44. Sources: Open SDG, "Progress measurement methodology"; Eurostat, "Sustainable development in the
 * European Union", annex; ISTAT, "Rapporto SDGs".
 *
 * <p>Worked example: 50 (2015) → 58 (2022) with 70 in 2030 gives 2.1429 % observed, 2.2685 % needed, R = 0.9446, moderate,
 * score 2.462.
 *
 * @param observed growth per year, 0.02 = 2 %
 * @param needed growth per year from the base to the target, or null without target
 * @param ratio of both in the wanted direction, or null without target
 * @param openSdg answer of Statistics Canada and Open SDG
 * @param score of Open SDG, −5 to 5
 * @param eurostat answer of Eurostat
 * @param istat answer of ISTAT; null with a target, where it has no rule of its own
 */
public record Growth(
        double observed,
        @Nullable Double needed,
        @Nullable Double ratio,
        Progress openSdg,
        double score,
        EurostatProgress eurostat,
        @Nullable IstatProgress istat) {

    /** Classes of Statistics Canada and Open SDG. */
    public enum Progress {
        ACHIEVED,
        SUBSTANTIAL,
        MODERATE,
        LIMITED,
        DETERIORATION
    }

    /** Classes of Eurostat. */
    public enum EurostatProgress {
        ACHIEVED,
        SIGNIFICANT_PROGRESS,
        MODERATE_PROGRESS,
        INSUFFICIENT_PROGRESS,
        MODERATE_MOVEMENT_AWAY,
        SIGNIFICANT_MOVEMENT_AWAY
    }

    /** Classes of ISTAT. */
    public enum IstatProgress {
        STRONG_IMPROVEMENT,
        IMPROVEMENT,
        STABLE,
        DETERIORATION,
        STRONG_DETERIORATION
    }

    private static final double ON_TRACK = 0.95;
    private static final double HALFWAY = 0.60;
    private static final double SUBSTANTIAL = 0.015;
    private static final double MODERATE = 0.005;
    private static final double EUROSTAT = 0.01;
    private static final double ISTAT_STRONG = 0.05;
    private static final double LIMIT_POWER = 4.44;
    private static final double BEST = 5;

    /** Base and latest value with their years. */
    public record Span(double baseYear, double base, double year, double value) {

        /** Whether a growth rate exists: both values above zero, at least a year apart. */
        public boolean hasRate() {
            return base > 0 && value > 0 && year - baseYear >= 1;
        }

        private double rateTo(double target, double targetYear) {
            return Math.pow(target / base, 1 / (targetYear - baseYear)) - 1;
        }
    }

    /** Whether all methods give the same answers. */
    boolean saysTheSameAs(@Nullable Growth other) {
        return other != null && openSdg == other.openSdg && eurostat == other.eurostat && istat == other.istat;
    }

    /** Whether a rate towards the target exists. */
    public static boolean reachable(Span span, double target, double targetYear) {
        return span.hasRate() && target > 0 && target != span.base() && targetYear > span.baseYear();
    }

    /** The way to a value by a year. The span must have a rate and the target be reachable. */
    public static Growth towards(Span span, double target, Wanted wanted, int targetYear) {
        double observed = span.rateTo(span.value(), span.year());
        double needed = span.rateTo(target, targetYear);
        double ratio = wanted.sign() * observed / Math.abs(needed);
        boolean achieved = wanted.reached(span.value(), target);
        return new Growth(
                observed,
                needed,
                ratio,
                achieved ? Progress.ACHIEVED : openSdg(ratio, ON_TRACK, HALFWAY),
                achieved ? BEST : scoreWithTarget(ratio),
                achieved ? EurostatProgress.ACHIEVED : eurostatWithTarget(ratio),
                null);
    }

    /** Only a direction. The span must have a rate; {@code limit} is the natural bound of the values, or null. */
    public static Growth towards(Span span, Wanted wanted, @Nullable Double limit) {
        double observed = span.rateTo(span.value(), span.year());
        double rate = wanted.sign() * observed;
        double factor = limit == null ? 1 : nearness(span.base(), limit);
        return new Growth(
                observed,
                null,
                null,
                openSdg(rate, SUBSTANTIAL * factor, MODERATE * factor),
                scoreWithoutTarget(rate, factor),
                eurostat(rate),
                istat(rate));
    }

    /** How far the thresholds shrink near a natural limit: 1 far away, 0 at the limit. */
    static double nearness(double base, double limit) {
        if (base >= 2 * limit) {
            return 1;
        }
        double part = base <= limit ? base / limit : (2 * limit - base) / limit;
        return 1 - Math.pow(part, LIMIT_POWER);
    }

    private static Progress openSdg(double rate, double high, double middle) {
        if (rate >= high) {
            return Progress.SUBSTANTIAL;
        }
        if (rate >= middle) {
            return Progress.MODERATE;
        }
        return rate >= 0 ? Progress.LIMITED : Progress.DETERIORATION;
    }

    private static double scoreWithTarget(double ratio) {
        double score = ratio >= HALFWAY ? 7.1429 * ratio - 4.2857 : 4.1667 * ratio - 2.5;
        return Math.clamp(score, -BEST, BEST);
    }

    private static double scoreWithoutTarget(double rate, double factor) {
        if (rate < 0) {
            return Math.max(125 * rate - 2.5, -BEST);
        }
        if (factor == 0) {
            return BEST;
        }
        double scaled = rate / factor;
        if (scaled >= SUBSTANTIAL) {
            return Math.min(500 * scaled - 5, BEST);
        }
        return scaled >= MODERATE ? 250 * scaled - 1.25 : 500 * scaled - 2.5;
    }

    private static EurostatProgress eurostatWithTarget(double ratio) {
        if (ratio >= ON_TRACK) {
            return EurostatProgress.SIGNIFICANT_PROGRESS;
        }
        if (ratio >= HALFWAY) {
            return EurostatProgress.MODERATE_PROGRESS;
        }
        return ratio >= 0 ? EurostatProgress.INSUFFICIENT_PROGRESS : EurostatProgress.SIGNIFICANT_MOVEMENT_AWAY;
    }

    private static EurostatProgress eurostat(double rate) {
        if (rate >= EUROSTAT) {
            return EurostatProgress.SIGNIFICANT_PROGRESS;
        }
        if (rate >= 0) {
            return EurostatProgress.MODERATE_PROGRESS;
        }
        return rate > -EUROSTAT ? EurostatProgress.MODERATE_MOVEMENT_AWAY : EurostatProgress.SIGNIFICANT_MOVEMENT_AWAY;
    }

    private static IstatProgress istat(double rate) {
        if (rate > ISTAT_STRONG) {
            return IstatProgress.STRONG_IMPROVEMENT;
        }
        if (rate > EUROSTAT) {
            return IstatProgress.IMPROVEMENT;
        }
        if (rate >= -EUROSTAT) {
            return IstatProgress.STABLE;
        }
        return rate >= -ISTAT_STRONG ? IstatProgress.DETERIORATION : IstatProgress.STRONG_DETERIORATION;
    }
}

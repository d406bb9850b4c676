package de.miteinander.indicator.change;

/**
 * Did the gap between two groups change? Interval of the difference of two independent differences that each have an
 * interval of their own, not necessarily symmetric.
 *
 * <p>With d₁ in (l₁,u₁) and d₂ in (l₂,u₂): d₂ − d₁ lies between d₂ − d₁ − √((d₂−l₂)² + (u₁−d₁)²) and d₂ − d₁ + √((u₂−d₂)² +
 * (d₁−l₁)²); the same squaring and adding that leads from Wilson to {@link Newcombe}. Source: G. Y. Zou, A. Donner, Stat.
 * Med. 27 (2008) 1693.
 *
 * <p>Worked example: 0.20 (0.05 to 0.33), then 0.10 (−0.02 to 0.21): −0.10, √(0.12² + 0.13²) = 0.1769, √(0.11² + 0.15²) =
 * 0.1860, so −0.2769 to 0.0860.
 */
public final class DifferenceOfDifferences {

    private DifferenceOfDifferences() {}

    public static Interval interval(double first, Interval ofFirst, double second, Interval ofSecond) {
        double change = second - first;
        double below = Math.hypot(second - ofSecond.low(), ofFirst.high() - first);
        double above = Math.hypot(ofSecond.high() - second, first - ofFirst.low());
        return new Interval(change - below, change + above);
    }
}

package de.miteinander.indicator.change;

/**
 * Interval of the difference of two independent shares, hybrid score method (method 10).
 *
 * <p>With the Wilson intervals (l₁,u₁) of p₁ and (l₂,u₂) of p₂: δ = √((p₁−l₁)² + (u₂−p₂)²), ε = √((u₁−p₁)² + (p₂−l₂)²),
 * interval (p₁−p₂−δ, p₁−p₂+ε). Source: R. G. Newcombe, Stat. Med. 17 (1998) 873.
 *
 * <p>Worked example: 56 of 70 against 48 of 80 gives 0.2000 with 0.0524 to 0.3339.
 */
public final class Newcombe {

    private Newcombe() {}

    /** The interval of x1/n1 − x2/n2. */
    public static Interval difference(long x1, long n1, long x2, long n2, double level) {
        Interval first = Wilson.interval(x1, n1, level);
        Interval second = Wilson.interval(x2, n2, level);
        double p1 = (double) x1 / n1;
        double p2 = (double) x2 / n2;
        double delta = Math.hypot(p1 - first.low(), second.high() - p2);
        double epsilon = Math.hypot(first.high() - p1, p2 - second.low());
        return new Interval(p1 - p2 - delta, p1 - p2 + epsilon);
    }
}

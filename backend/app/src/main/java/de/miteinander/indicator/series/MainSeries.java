package de.miteinander.indicator.series;

/** Which series stands for an indicator where there is room for one. */
public final class MainSeries {

    /**
     * Without breakdown before with, the town before other areas, then the one with most figures. Needs the columns dim_key
     * and natural_key of s, level of a, and how many figures it has as filled.figures.
     */
    public static final String FIRST = "s.dim_key <> '', a.level <> 'TOWN', filled.figures DESC, s.natural_key";

    private MainSeries() {}
}

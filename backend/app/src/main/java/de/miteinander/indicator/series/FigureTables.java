package de.miteinander.indicator.series;

/**
 * The one place that names what outputs read figures from. Whoever shows, exports or counts figures takes the name from
 * here, so that what must not leave can be held back here for all of them.
 */
public final class FigureTables {

    /** Figures as they stand. */
    public static final String NOW = "observation";

    /** Every step of every figure, in the order of {@code seq}. */
    public static final String HISTORY = "observation_revision";

    private FigureTables() {}

    /**
     * Figures as they stood at {@code :asOf}: the last step until then of each, unless it was a withdrawal.
     *
     * @param condition which series, on the columns of {@code v}
     */
    public static String then(String condition) {
        return """
                (SELECT * FROM (
                    SELECT DISTINCT ON (observation_id) observation_id AS id, v.* FROM %s v
                    WHERE %s AND v.recorded_at <= :asOf
                    ORDER BY observation_id, revision DESC) last
                 WHERE action <> 'D')""".formatted(HISTORY, condition);
    }
}

package de.miteinander.indicator.series;

/**
 * The one place that names what outputs read figures from: the views, where small counts are protected. Whoever shows,
 * exports or counts figures takes the name from here.
 */
public final class FigureTables {

    /** Figures as they stand. */
    public static final String NOW = "published_observation";

    /** Every step of every figure, in the order of {@code seq}. */
    public static final String HISTORY = "published_revision";

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

    /** The same for plain JDBC: the moment is the next place behind those of the condition. */
    static String thenByPlace(String condition) {
        return then(condition).replace(":asOf", "?");
    }
}

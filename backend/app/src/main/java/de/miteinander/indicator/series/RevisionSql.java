package de.miteinander.indicator.series;

/** How a row of {@code observation} becomes a revision; shared by hand entries and imports. */
public final class RevisionSql {

    /** What tells one figure from another. */
    public static final String KEY = "series_id, period, period_start, period_end, period_precision, source_id";

    /** What may change about a figure. */
    public static final String CHANGEABLE = """
            value, missing_reason, sign, kind, date_basis, as_printed, numerator, denominator, sample_size,
            standard_error, note, preferred, definition_version, confidentiality""";

    private static final String FIGURE = KEY + ", " + CHANGEABLE;

    private static final String SHARED = "revision, " + FIGURE + ", import_id, recorded_at";

    /** Needs :action, :actor, :reason and a FROM clause whose rows have the columns of {@code observation}. */
    public static final String COPY = "INSERT INTO observation_revision (observation_id, action, actor, reason, "
            + SHARED + ") SELECT id, :action, :actor, :reason, " + SHARED;

    /** Needs :actor and a FROM clause whose rows have the columns of {@code observation} and {@code action}. */
    public static final String COPY_WRITTEN = "INSERT INTO observation_revision (observation_id, action, actor, "
            + SHARED + ") SELECT id, action, :actor, " + SHARED;

    /**
     * The end of figures that an import takes back. Needs :actor, :reason, :import, :now and a FROM clause whose rows have
     * the columns of {@code observation} as they were.
     */
    public static final String COPY_WITHDRAWN =
            "INSERT INTO observation_revision (observation_id, action, actor, reason, " + SHARED
                    + ") SELECT id, 'D', :actor, :reason, revision + 1, " + FIGURE + ", CAST(:import AS uuid), :now";

    /**
     * Raises the version of series whose figures changed. Whether the parts of a breakdown add up is said at their total, so
     * that of a total goes on with each of its parts. Needs :now.
     *
     * @param changed yields the identifiers of the series
     */
    public static String raiseVersions(String changed) {
        return """
                UPDATE series s SET version = s.version + 1, updated_at = CASE WHEN t.own THEN :now ELSE s.updated_at END
                FROM (SELECT id, bool_or(own) AS own FROM (
                          SELECT id, true AS own FROM series WHERE id IN (<changed>)
                          UNION ALL
                          SELECT total.id, false FROM series part
                          JOIN series total ON (total.indicator_id, total.area_id) = (part.indicator_id, part.area_id)
                               AND total.dim_key = ''
                          WHERE part.id IN (<changed>) AND part.dim_key <> '' AND position('|' IN part.dim_key) = 0) shown
                      GROUP BY id) t
                WHERE s.id = t.id""".replace("<changed>", changed);
    }

    private RevisionSql() {}
}

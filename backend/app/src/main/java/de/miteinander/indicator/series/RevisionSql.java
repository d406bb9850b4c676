package de.miteinander.indicator.series;

/** How a row of {@code observation} becomes a revision; shared by hand entries and imports. */
public final class RevisionSql {

    /** What tells one figure from another. */
    public static final String KEY = "series_id, period, period_start, period_end, period_precision, source_id";

    /** What may change about a figure. */
    public static final String CHANGEABLE = """
            value, missing_reason, sign, kind, date_basis, as_printed, numerator, denominator, sample_size,
            standard_error, note, preferred, definition_version""";

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

    private RevisionSql() {}
}

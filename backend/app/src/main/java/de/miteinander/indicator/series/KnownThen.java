package de.miteinander.indicator.series;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The one place that says what held at a moment of what changes beside the figures: tables for a FROM clause that need the
 * value {@code :known}. Figures themselves: {@link FigureTables#then}.
 */
public final class KnownThen {

    /** Targets as they stood, ended ones included. */
    public static final String TARGETS = """
            (SELECT h.* FROM target_history h WHERE h.updated_at <= :known AND NOT EXISTS (
                 SELECT FROM target_history n WHERE n.id = h.id AND n.version > h.version AND n.updated_at <= :known))""";

    /** Breaks that were entered, those moved or removed since included. */
    public static final String BREAKS = """
            (SELECT * FROM series_break WHERE placed_at <= :known AND (removed_at IS NULL OR removed_at > :known))""";

    private static final Instant ALWAYS = Instant.parse("9999-12-31T00:00:00Z");

    private KnownThen() {}

    /** The moment to bind as {@code :known}; what holds now also holds at the end of time. */
    public static Instant moment(@Nullable Instant asOf) {
        return asOf == null ? ALWAYS : asOf;
    }

    /** How an indicator was read: the row that held, or the first if it was not there yet. */
    public static String reading(String indicatorId) {
        return first("indicator_reading", "since", "since", indicatorId);
    }

    /** The definition that held, or the first if there was none yet. */
    public static String definition(String indicatorId) {
        return first("indicator_definition", "valid_from", "number", indicatorId);
    }

    private static String first(String table, String since, String order, String indicatorId) {
        return """
                (SELECT * FROM %1$s WHERE indicator_id = %4$s
                 ORDER BY %2$s > :known, CASE WHEN %2$s <= :known THEN %3$s END DESC, %3$s LIMIT 1)""".formatted(table, since, order, indicatorId);
    }
}

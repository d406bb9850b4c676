package de.miteinander.indicator.series;

import de.miteinander.platform.access.Caller;
import de.miteinander.platform.access.Permission;
import de.miteinander.platform.language.Reader;
import de.miteinander.platform.problem.CommonProblem;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.sql.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Reads the history of figures from a place onwards, without a gap: a step is handed over only when no transaction that is
 * still running can bring one before it. Three statements in this order, each with a view of its own, see to that: the last
 * number drawn; the numbers behind which running transactions write; the steps up to the smallest of both. A transaction
 * that announces itself after the second statement draws its numbers after the first.
 */
@ApplicationScoped
public class ObservationFeeds {

    private static final Pattern PLACE = Pattern.compile("feed-1:(\\d{1,18})");

    private static final String DRAWN =
            "SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM observation_revision_seq_seq";

    private static final String ANNOUNCED = """
            SELECT min(((classid::bigint & 65535) << 32) | objid::bigint)
            FROM pg_locks
            WHERE locktype = 'advisory' AND objsubid = 1 AND classid::bigint >> 16 = 1934
              AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
            """;

    private static final String FIGURE = """
            v.observation_id, v.revision, v.series_id, s.natural_key, i.code AS indicator, a.code AS area, s.dim_key,
            v.period, v.source_id, v.value, v.missing_reason, v.sign, v.numerator, v.denominator, v.protection,
            v.protection_step, v.value_low, v.value_high
            """;

    private static final String THINGS = """
            JOIN series s ON s.id = v.series_id
            JOIN indicator i ON i.id = s.indicator_id
            JOIN area a ON a.id = s.area_id
            """;

    private static final String CHOSEN = """
            (:all OR (i.visibility = 'PUBLIC' AND i.active)) AND (:everything OR i.code = ANY (:indicators))
            """;

    private final Jdbi database;
    private final Caller caller;
    private final Reader reader;

    ObservationFeeds(Jdbi database, Caller caller, Reader reader) {
        this.database = database;
        this.caller = caller;
        this.reader = reader;
    }

    /**
     * @param after a place from an earlier answer, or null for the beginning
     * @param indicators only of these indicators; of all when empty
     */
    @Transactional
    public ObservationFeed read(@Nullable String after, List<String> indicators, int limit) {
        long from = after == null ? 0 : place(after);
        return database.withHandle(handle -> {
            long end = Math.min(drawn(handle), announced(handle));
            List<ObservationFeed.Entry> entries = new ArrayList<>();
            long[] last = {from};
            boolean more = false;
            for (Step step : steps(handle, from, end, indicators, limit)) {
                if (entries.size() == limit) {
                    more = true;
                    break;
                }
                entries.add(step.entry());
                last[0] = step.seq();
            }
            // Behind what was looked through and did not fit, there is nothing to be asked for again.
            long next = more ? last[0] : Math.max(from, end);
            return new ObservationFeed(entries, text(next), more);
        });
    }

    private static long drawn(Handle handle) {
        return handle.createQuery(DRAWN).mapTo(Long.class).one();
    }

    private static long announced(Handle handle) {
        return handle.createQuery(ANNOUNCED)
                .map((row, context) -> {
                    long least = row.getLong(1);
                    return row.wasNull() ? Long.MAX_VALUE : least;
                })
                .one();
    }

    private record Step(long seq, ObservationFeed.Entry entry) {}

    private List<Step> steps(Handle handle, long from, long end, List<String> indicators, int limit) {
        String sql = """
                SELECT * FROM (
                    (SELECT v.seq, v.action, v.recorded_at AS happened_at, <figure>
                     FROM <history> v <things>
                     WHERE v.seq > :from AND v.seq <= :end AND <chosen>
                     ORDER BY v.seq LIMIT :limit)
                    UNION ALL
                    (SELECT p.seq, 'S', p.decided_at, <figure>
                     FROM published_step p
                     JOIN <history> v ON v.observation_id = p.observation_id AND v.revision = p.revision <things>
                     WHERE p.seq > :from AND p.seq <= :end AND <chosen>
                     ORDER BY p.seq LIMIT :limit)) steps
                ORDER BY seq LIMIT :limit
                """.replace("<figure>", FIGURE)
                .replace("<things>", THINGS)
                .replace("<chosen>", CHOSEN)
                .replace("<history>", FigureTables.HISTORY);
        return handle.createQuery(sql)
                .bind("from", from)
                .bind("end", end)
                .bind("all", caller.has(Permission.READ_OBSERVATIONS))
                .bind("everything", indicators.isEmpty())
                .bindArray("indicators", String.class, indicators)
                .bind("limit", limit + 1)
                .map((row, context) -> new Step(row.getLong("seq"), entry(row, reader.language())))
                .list();
    }

    private static ObservationFeed.Entry entry(ResultSet row, Locale language) throws SQLException {
        boolean gone = row.getString("action").equals("D");
        Sign sign = gone ? null : Columns.constant(row, "sign", Sign.class);
        MissingReason missing = gone ? null : Columns.constant(row, "missing_reason", MissingReason.class);
        return new ObservationFeed.Entry(
                switch (row.getString("action")) {
                    case "I" -> ObservationFeed.Action.RECORDED;
                    case "U" -> ObservationFeed.Action.CORRECTED;
                    case "S" -> ObservationFeed.Action.SHOWN_ANEW;
                    default -> ObservationFeed.Action.WITHDRAWN;
                },
                row.getObject("observation_id", UUID.class),
                row.getInt("revision"),
                row.getObject("series_id", UUID.class),
                row.getString("natural_key"),
                row.getString("indicator"),
                row.getString("area"),
                SeriesKey.breakdown(row.getString("dim_key")),
                row.getString("period"),
                row.getObject("source_id", UUID.class),
                gone ? null : row.getBigDecimal("value"),
                missing,
                sign == null ? null : sign.printed(),
                gone ? null : Observations.status(sign, missing),
                gone ? null : Columns.whole(row, "numerator"),
                gone ? null : Columns.whole(row, "denominator"),
                row.getTimestamp("happened_at").toInstant(),
                gone ? null : FigureProtection.of(row, language));
    }

    private static String text(long place) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("feed-1:" + place).getBytes(StandardCharsets.UTF_8));
    }

    private static long place(String text) {
        try {
            Matcher place = PLACE.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
            if (place.matches()) {
                return Long.parseLong(place.group(1));
            }
        } catch (IllegalArgumentException unreadable) {
            throw unusable();
        }
        throw unusable();
    }

    private static ProblemException unusable() {
        return new ProblemException(
                CommonProblem.INVALID_CURSOR,
                Message.of(
                        "Beginnen Sie von vorn, ohne after, oder nehmen Sie next aus einer früheren Antwort.",
                        "Start from the beginning, without after, or take next from an earlier answer."));
    }
}

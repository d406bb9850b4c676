package de.miteinander.indicator.series;

import de.miteinander.indicator.series.ObservationDetail.ObservationSource;
import de.miteinander.indicator.series.ObservationDetail.Warning;
import de.miteinander.indicator.series.ObservationRevisions.Revision;
import de.miteinander.platform.language.Reader;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** The figures of a series in plain SQL: as they are, and as they were at a given moment. */
@ApplicationScoped
public class Observations {

    private static final int MOST_REVISIONS = 1_000;

    private static final String COLUMNS = """
            o.id, o.revision, o.period, o.period_start, o.period_end, o.period_precision, o.value, o.missing_reason, o.sign,
            o.kind, o.date_basis, o.as_printed, o.numerator, o.denominator, o.sample_size, o.standard_error,
            o.source_id, s.title AS source_title, s.producer AS source_producer, s.url AS source_url, o.note,
            o.definition_version, o.recorded_at,
            o.id = first_value(o.id) OVER (PARTITION BY o.period
                ORDER BY o.preferred DESC, o.recorded_at DESC, o.id) AS preferred,
            i.value_kind, i.unit
            """;

    private static final String JOINS = """
            JOIN source s ON s.id = o.source_id
            JOIN series r ON r.id = o.series_id
            JOIN indicator i ON i.id = r.indicator_id
            """;

    private final Jdbi database;
    private final Reader reader;

    Observations(Jdbi database, Reader reader) {
        this.database = database;
        this.reader = reader;
    }

    /** In the order of time; several for one period where sources compete. */
    public List<ObservationDetail> of(UUID series, @Nullable Period from, @Nullable Period to, @Nullable Instant asOf) {
        String sql = "SELECT " + COLUMNS + " FROM "
                + (asOf == null ? FigureTables.NOW : FigureTables.then("v.series_id = :series")) + " o " + JOINS + """
                WHERE o.series_id = :series
                  AND o.period_start >= coalesce(CAST(:from AS date), '-infinity')
                  AND o.period_end <= coalesce(CAST(:to AS date), 'infinity')
                ORDER BY o.period_start, o.period_end, o.period, preferred DESC, s.title, o.id
                """;
        return database.withHandle(handle -> {
            var query = handle.createQuery(sql)
                    .bind("series", series)
                    .bind("from", from == null ? null : from.start())
                    .bind("to", to == null ? null : to.end());
            if (asOf != null) {
                query.bind("asOf", asOf);
            }
            return query.map(detail(reader.language(), PartSums.of(handle, series, asOf)))
                    .list();
        });
    }

    ObservationDetail detail(UUID id) {
        UUID series = seriesOf(id).orElseThrow(ProblemException::notFound);
        return of(series, null, null, null).stream()
                .filter(observation -> observation.id().equals(id))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    Optional<UUID> seriesOf(UUID id) {
        return database.withHandle(
                handle -> handle.createQuery("SELECT series_id FROM " + FigureTables.NOW + " WHERE id = :id")
                        .bind("id", id)
                        .mapTo(UUID.class)
                        .findOne());
    }

    List<Revision> revisions(UUID series, @Nullable String period) {
        String sql = """
                SELECT * FROM (
                    SELECT v.seq, v.observation_id, v.revision, v.period, v.value, v.missing_reason, v.sign, v.kind,
                           CASE v.action WHEN 'I' THEN 'RECORDED' WHEN 'U' THEN 'CORRECTED' ELSE 'WITHDRAWN' END AS action,
                           s.title AS source, v.reason, v.import_id, v.recorded_at AS valid_from,
                           lead(v.recorded_at) OVER (PARTITION BY v.observation_id ORDER BY v.revision) AS valid_to
                    FROM <history> v JOIN source s ON s.id = v.source_id
                    WHERE v.series_id = :series AND v.period = coalesce(:period, v.period)) history
                ORDER BY seq DESC LIMIT :most
                """.replace("<history>", FigureTables.HISTORY);
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("series", series)
                .bind("period", period)
                .bind("most", MOST_REVISIONS)
                .map((row, context) -> new Revision(
                        row.getObject("observation_id", UUID.class),
                        row.getInt("revision"),
                        ObservationRevisions.Action.valueOf(row.getString("action")),
                        row.getString("period"),
                        row.getBigDecimal("value"),
                        constant(row, "missing_reason", MissingReason.class),
                        printed(row),
                        ObservationKind.valueOf(row.getString("kind")),
                        row.getString("source"),
                        row.getString("reason"),
                        row.getObject("import_id", UUID.class),
                        row.getTimestamp("valid_from").toInstant(),
                        instant(row, "valid_to")))
                .list());
    }

    private static RowMapper<ObservationDetail> detail(
            Locale language, Map<PartSums.At, List<PartSums.Miss>> misses) {
        Map<String, String> labels = new TreeMap<>();
        return (row, context) -> {
            String period = row.getString("period");
            Sign sign = constant(row, "sign", Sign.class);
            BigDecimal value = row.getBigDecimal("value");
            MissingReason missing = constant(row, "missing_reason", MissingReason.class);
            Figure figure = new Figure(
                    value,
                    missing,
                    sign,
                    whole(row, "numerator"),
                    whole(row, "denominator"),
                    whole(row, "sample_size"),
                    row.getBigDecimal("standard_error"));
            return new ObservationDetail(
                    row.getObject("id", UUID.class),
                    row.getInt("revision"),
                    period,
                    row.getObject("period_start", LocalDate.class),
                    row.getObject("period_end", LocalDate.class),
                    Precision.valueOf(row.getString("period_precision")),
                    labels.computeIfAbsent(period, text -> Period.parse(text).label(language)),
                    value,
                    missing,
                    sign == null ? null : sign.printed(),
                    status(sign, missing),
                    ObservationKind.valueOf(row.getString("kind")),
                    DateBasis.valueOf(row.getString("date_basis")),
                    row.getString("as_printed"),
                    figure.numerator(),
                    figure.denominator(),
                    figure.sampleSize(),
                    figure.standardError(),
                    new ObservationSource(
                            row.getObject("source_id", UUID.class),
                            row.getString("source_title"),
                            row.getString("source_producer"),
                            row.getString("source_url")),
                    row.getString("note"),
                    row.getBoolean("preferred"),
                    row.getInt("definition_version"),
                    warnings(figure, row, language, misses),
                    row.getTimestamp("recorded_at").toInstant());
        };
    }

    private static List<Warning> warnings(
            Figure figure, ResultSet row, Locale language, Map<PartSums.At, List<PartSums.Miss>> misses)
            throws SQLException {
        ValueKind kind = ValueKind.valueOf(row.getString("value_kind"));
        List<Warning> warnings = new ArrayList<>();
        figure.check(kind, Figure.per(row.getString("unit"))).stream()
                .filter(finding -> !finding.refused())
                .map(finding -> new Warning(finding.name(), finding.message().in(language)))
                .forEach(warnings::add);
        PartSums.At at = new PartSums.At(row.getString("period"), row.getObject("source_id", UUID.class));
        for (PartSums.Miss miss : misses.getOrDefault(at, List.of())) {
            warnings.add(new Warning("PARTS_MISS_TOTAL", missed(miss).in(language)));
        }
        return warnings;
    }

    private static Message missed(PartSums.Miss miss) {
        String parts = miss.parts().toPlainString();
        return Message.of(
                "Die Werte nach " + miss.dimension() + " ergeben zusammen " + parts.replace('.', ',')
                        + ", nicht diesen Gesamtwert. Alle stehen hier, wie sie veröffentlicht sind.",
                "The figures by " + miss.dimension() + " add up to " + parts
                        + ", not to this total. All stand here as published.");
    }

    /** OBS_STATUS of SDMX; a missing value without a sign is O, one that would not be meaningful M. */
    static String status(@Nullable Sign sign, @Nullable MissingReason missing) {
        if (sign != null) {
            return String.valueOf(sign.observationStatus());
        }
        if (missing == null) {
            return "A";
        }
        return switch (missing) {
            case NOT_MEANINGFUL -> "M";
            case TOO_UNRELIABLE -> "U";
            case UNKNOWN, SECRET, LATER, NOT_COLLECTED -> "O";
        };
    }

    private static @Nullable String printed(ResultSet row) throws SQLException {
        Sign sign = constant(row, "sign", Sign.class);
        return sign == null ? null : sign.printed();
    }

    static <E extends Enum<E>> @Nullable E constant(ResultSet row, String column, Class<E> type) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    static @Nullable Long whole(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}

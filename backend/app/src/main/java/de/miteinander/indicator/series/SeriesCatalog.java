package de.miteinander.indicator.series;

import de.miteinander.indicator.codelist.CodeNames;
import de.miteinander.platform.access.Caller;
import de.miteinander.platform.access.Permission;
import de.miteinander.platform.audit.Audit;
import de.miteinander.platform.language.Reader;
import de.miteinander.platform.page.ListQuery;
import de.miteinander.platform.page.Page;
import de.miteinander.platform.page.PageRequest;
import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.sql.Rows;
import de.miteinander.platform.text.Ref;
import de.miteinander.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Which series there are. The public sees those of published indicators that are switched on. */
@ApplicationScoped
public class SeriesCatalog {

    private static final String NAME = """
            coalesce(%1$s.name -> 'entries' -> :language ->> 'text',
                     %1$s.name -> 'entries' -> (%1$s.name ->> 'sourceLanguage') ->> 'text')""";

    private static final String THEN = FigureTables.then("v.series_id = s.id");

    private static final String COLUMNS = columns(FigureTables.NOW);

    private static String columns(String figures) {
        return """
            s.id, s.version, s.natural_key, s.indicator_id, i.code AS indicator_code, %1$s AS indicator_name,
            s.area_id, a.code AS area_code, %2$s AS area_name, s.frequency, s.dim_key, i.unit,
            (SELECT count(*) FROM %3$s o WHERE o.series_id = s.id) AS observation_count,
            (SELECT o.period FROM %3$s o WHERE o.series_id = s.id
              ORDER BY o.period_start, o.period_end LIMIT 1) AS first,
            (SELECT o.period FROM %3$s o WHERE o.series_id = s.id
              ORDER BY o.period_end DESC, o.period_start DESC LIMIT 1) AS last,
            s.created_at, s.updated_at""".formatted(NAME.formatted("i"), NAME.formatted("a"), figures);
    }

    private static final String TABLES =
            "series s JOIN indicator i ON i.id = s.indicator_id JOIN area a ON a.id = s.area_id";

    private static final String PUBLISHED = "(i.visibility = 'PUBLIC' AND i.active)";

    private record Row(
            UUID id,
            long version,
            String naturalKey,
            UUID indicatorId,
            String indicatorCode,
            String indicatorName,
            UUID areaId,
            String areaCode,
            String areaName,
            Frequency frequency,
            String dimKey,
            String unit,
            long observationCount,
            @Nullable String first,
            @Nullable String last,
            Instant createdAt,
            Instant updatedAt) {

        Map<String, String> breakdown() {
            return SeriesKey.breakdown(dimKey);
        }

        SeriesDetail detail(Map<String, String> labels) {
            return new SeriesDetail(
                    id,
                    version,
                    naturalKey,
                    new Ref(indicatorId, indicatorCode, indicatorName),
                    new Ref(areaId, areaCode, areaName),
                    frequency,
                    breakdown(),
                    labels,
                    unit,
                    observationCount,
                    first,
                    last,
                    createdAt,
                    updatedAt);
        }
    }

    private final Jdbi database;
    private final Reader reader;
    private final CodeNames codes;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    SeriesCatalog(Jdbi database, Reader reader, CodeNames codes, Caller caller, Audit audit, Clock clock) {
        this.database = database;
        this.reader = reader;
        this.codes = codes;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    private boolean seesAll() {
        return caller.has(Permission.READ_OBSERVATIONS);
    }

    /** The series, if the caller may read it. */
    public SeriesDetail detail(UUID id) {
        String sql = "SELECT " + COLUMNS + " FROM " + TABLES + " WHERE s.id = :id AND (:all OR " + PUBLISHED + ")";
        Row row = database.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .bind("all", seesAll())
                .bind("language", reader.language().getLanguage())
                .map(Rows.of(Row.class))
                .findOne()
                .orElseThrow(ProblemException::notFound));
        return row.detail(codes.of(List.of(row.breakdown()), reader.language()).getFirst());
    }

    /** The version of a series that the caller may read; it changes with everything that is shown of the series. */
    public long version(UUID id) {
        String sql =
                "SELECT s.version FROM series s JOIN indicator i ON i.id = s.indicator_id WHERE s.id = :id AND (:all OR "
                        + PUBLISHED + ")";
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .bind("all", seesAll())
                .mapTo(Long.class)
                .findOne()
                .orElseThrow(ProblemException::notFound));
    }

    /** @param asOf the moment whose figures are counted; now when null */
    Page<SeriesDetail> ofIndicator(UUID indicator, @Nullable UUID area, @Nullable Instant asOf, PageRequest request) {
        refuseUnknownIndicator(indicator);
        ListQuery query = new ListQuery(asOf == null ? COLUMNS : columns(THEN), TABLES)
                .idColumn("s.id")
                .bind("language", reader.language().getLanguage())
                .where("s.indicator_id = :indicator", "indicator", indicator)
                .where("s.area_id = :area", "area", area)
                .where("s.created_at <= :asOf", "asOf", asOf)
                .sortable("naturalKey", "s.natural_key", ListQuery.Kind.TEXT)
                .sortable("updatedAt", "s.updated_at", ListQuery.Kind.INSTANT)
                .defaultSort("naturalKey");
        Page<Row> page = query.page(database, request, Rows.of(Row.class));
        Iterator<Map<String, String>> labels = codes.of(
                        page.items().stream().map(Row::breakdown).toList(), reader.language())
                .iterator();
        return page.map(row -> row.detail(labels.next()));
    }

    /** @throws ProblemException 404 for an indicator that the caller may not know of */
    public void refuseUnknownIndicator(UUID indicator) {
        String sql = "SELECT EXISTS (SELECT FROM indicator i WHERE i.id = :id AND (:all OR " + PUBLISHED + "))";
        boolean known = database.withHandle(handle -> handle.createQuery(sql)
                .bind("id", indicator)
                .bind("all", seesAll())
                .mapTo(Boolean.class)
                .one());
        if (!known) {
            throw ProblemException.notFound();
        }
    }

    @Transactional
    SeriesDetail setUp(UUID indicator, NewSeries series) {
        String indicatorCode = code("SELECT code FROM indicator WHERE id = :id", indicator);
        if (indicatorCode == null) {
            throw ProblemException.notFound();
        }
        String areaCode = code("SELECT code FROM area WHERE id = :id", series.areaId());
        if (areaCode == null) {
            throw ProblemException.invalid(new Fault(
                    "/areaId", "UNKNOWN", Message.of("Dieses Gebiet gibt es nicht.", "There is no such area.")));
        }
        String dimensions = SeriesKey.dimensions(Objects.requireNonNullElse(series.dimensions(), Map.of()));
        String naturalKey = SeriesKey.natural(indicatorCode, areaCode, dimensions);
        UUID id = UUID.randomUUID();
        String sql = """
                INSERT INTO series (id, version, indicator_id, area_id, frequency, dim_key, natural_key, created_at, updated_at)
                VALUES (:id, 0, :indicator, :area, :frequency, :dimensions, :key, :now, :now)
                ON CONFLICT (indicator_id, area_id, dim_key) DO NOTHING
                """;
        int inserted = database.withHandle(handle -> handle.createUpdate(sql)
                .bind("id", id)
                .bind("indicator", indicator)
                .bind("area", series.areaId())
                .bind("frequency", Objects.requireNonNullElse(series.frequency(), Frequency.A))
                .bind("dimensions", dimensions)
                .bind("key", naturalKey)
                .bind("now", Time.now(clock))
                .execute());
        if (inserted == 0) {
            throw ProblemException.duplicate(
                    "/areaId",
                    "Diese Reihe gibt es schon: " + naturalKey,
                    "There is this series already: " + naturalKey);
        }
        audit.record("CREATE", "Series", id);
        return detail(id);
    }

    private @Nullable String code(String sql, UUID id) {
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .orElse(null));
    }
}

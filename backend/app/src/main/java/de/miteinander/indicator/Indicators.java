package de.miteinander.indicator;

import de.miteinander.indicator.series.FigureTables;
import de.miteinander.indicator.series.KnownThen;
import de.miteinander.platform.access.Caller;
import de.miteinander.platform.access.Permission;
import de.miteinander.platform.language.Reader;
import de.miteinander.platform.page.ListQuery;
import de.miteinander.platform.page.Page;
import de.miteinander.platform.page.PageRequest;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.sql.Rows;
import de.miteinander.platform.text.Ref;
import de.miteinander.platform.time.Moment;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;

/** All indicators. The public sees what is published and switched on. */
@ApplicationScoped
class Indicators {

    private static final class Table implements PanacheRepositoryBase<Indicator, UUID> {}

    private static final String READ_NOW = """
            i.direction, i.read_as_gap, i.official_full_count, i.relevance_threshold, i.definition, i.formula,
            i.numerator_text, i.denominator_text, i.method, i.definition_version""";

    private static final String READ_THEN = """
            r.direction, r.read_as_gap, r.official_full_count, r.relevance_threshold, d.text AS definition, d.formula,
            d.numerator_text, d.denominator_text, d.method, d.number AS definition_version""";

    /** What held at {@code :known}; of an indicator that was set up later, what held first. */
    private static final String TABLES_THEN =
            """
            indicator i
            CROSS JOIN LATERAL <reading> r
            CROSS JOIN LATERAL <definition> d""".replace("<reading>", KnownThen.reading("i.id")).replace("<definition>", KnownThen.definition("i.id"));

    private static final String COLUMNS = """
            , i.id, i.version, i.code, i.name, i.question, i.theme, i.origin, i.value_kind, i.unit, i.decimals, i.fitness,
            i.visibility, i.active, i.protection, i.protection_step, i.protection_method, i.status, i.retired_reason,
            i.successor_id, i.working_group_id, i.source_response_id,
            (SELECT count(*) FROM series s WHERE s.indicator_id = i.id) AS series_count, i.created_at, i.updated_at""";

    private static final String FIGURES_NOW = "(SELECT o.* FROM series s JOIN " + FigureTables.NOW
            + " o ON o.series_id = s.id WHERE s.indicator_id = i.id)";

    private static final String FIGURES_THEN =
            FigureTables.then("v.series_id IN (SELECT s.id FROM series s WHERE s.indicator_id = i.id)");

    private final Table table = new Table();
    private final Jdbi database;
    private final Caller caller;
    private final Headlines headlines;
    private final Reader reader;

    Indicators(Jdbi database, Caller caller, Headlines headlines, Reader reader) {
        this.reader = reader;
        this.database = database;
        this.caller = caller;
        this.headlines = headlines;
    }

    void add(Indicator indicator) {
        table.persist(indicator);
        table.flush();
    }

    Indicator get(UUID id) {
        return table.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    void flush() {
        table.flush();
    }

    boolean exists(UUID id) {
        return table.findByIdOptional(id).isPresent();
    }

    boolean codeIsTaken(String code) {
        return table.count("code", code) > 0;
    }

    /** The next free code that starts with the prefix: {@code SPR-I-01}. */
    String nextCode(String prefix) {
        String sql = """
                SELECT coalesce(max(substring(code FROM length(:prefix) + 1)::int), 0) + 1 FROM indicator
                WHERE starts_with(code, :prefix) AND substring(code FROM length(:prefix) + 1) ~ '^[0-9]{1,6}$'
                """;
        int next = database.withHandle(handle -> handle.createQuery(sql)
                .bind("prefix", prefix)
                .mapTo(Integer.class)
                .one());
        return prefix + (next < 10 ? "0" : "") + next;
    }

    Optional<String> groupCode(UUID workingGroup) {
        return database.withHandle(handle -> handle.createQuery("SELECT code FROM working_group WHERE id = :id")
                .bind("id", workingGroup)
                .mapTo(String.class)
                .findOne());
    }

    /** The group an indicator belongs to. Safe to call from a permission check. */
    Optional<UUID> groupOf(UUID indicator) {
        return database.withHandle(handle -> handle.createQuery("SELECT working_group_id FROM indicator WHERE id = :id")
                .bind("id", indicator)
                .mapTo(UUID.class)
                .findOne());
    }

    boolean isMeasured(UUID id) {
        return database.withHandle(
                handle -> handle.createQuery("SELECT EXISTS " + FIGURES_NOW + " FROM indicator i WHERE i.id = :id")
                        .bind("id", id)
                        .mapTo(Boolean.class)
                        .one());
    }

    /** Keeps what the indicator's present version says; as long as nothing is measured, a version is still written. */
    void keepDefinition(Indicator indicator, @Nullable String because, Instant now) {
        table.flush();
        String sql = """
                INSERT INTO indicator_definition (indicator_id, number, text, formula, numerator_text, denominator_text,
                                                  method, changed_because, valid_from)
                SELECT id, definition_version, definition, formula, numerator_text, denominator_text, method, :because, :now
                FROM indicator WHERE id = :id
                ON CONFLICT (indicator_id, number) DO UPDATE SET
                    text = excluded.text, formula = excluded.formula, numerator_text = excluded.numerator_text,
                    denominator_text = excluded.denominator_text, method = excluded.method
                """;
        database.useHandle(handle -> handle.createUpdate(sql)
                .bind("id", indicator.id())
                .bind("because", because)
                .bind("now", now)
                .execute());
    }

    List<IndicatorDefinitions.Definition> definitions(UUID id) {
        String sql = """
                SELECT number, text, formula, numerator_text, denominator_text, method, changed_because, valid_from FROM indicator_definition
                WHERE indicator_id = :id ORDER BY number
                """;
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .map(Rows.of(IndicatorDefinitions.Definition.class))
                .list());
    }

    IndicatorDetail detail(UUID id) {
        return detail(id, null);
    }

    /** @param asOf the moment whose figures, definition and reading are meant; now when null */
    IndicatorDetail detail(UUID id, @Nullable Instant asOf) {
        String sql = "SELECT " + columns(asOf) + " FROM " + tables(asOf) + " WHERE i.id = :id AND (:all OR " + PUBLISHED
                + ")";
        IndicatorRow row = database.withHandle(handle -> handle.createQuery(sql)
                .configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
                .bind("known", asOf)
                .bind("id", id)
                .bind("all", seesAll())
                .map(Rows.of(IndicatorRow.class))
                .findOne()
                .orElseThrow(ProblemException::notFound));
        return headlines.complete(List.of(row), asOf).getFirst();
    }

    private static String columns(@Nullable Instant asOf) {
        return (asOf == null ? READ_NOW : READ_THEN) + COLUMNS;
    }

    private static String tables(@Nullable Instant asOf) {
        return asOf == null ? "indicator i" : TABLES_THEN;
    }

    /** Those of the indicators that the caller may see, by what they are called in the reader's language. */
    Map<UUID, Ref> named(Set<UUID> ids) {
        String sql = "SELECT i.id, i.code, in_language(i.name, :language) AS label FROM indicator i"
                + " WHERE i.id = ANY(:ids) AND (:all OR " + PUBLISHED + ")";
        return database.withHandle(handle -> handle
                .createQuery(sql)
                .bindArray("ids", UUID.class, List.copyOf(ids))
                .bind("language", reader.language().getLanguage())
                .bind("all", seesAll())
                .map(Rows.of(Ref.class))
                .stream()
                .collect(Collectors.toMap(Ref::id, Function.identity())));
    }

    private static final String PUBLISHED = "(i.visibility = 'PUBLIC' AND i.active)";

    private boolean seesAll() {
        return caller.has(Permission.READ_INDICATORS);
    }

    /** The catalogue, by code. What it offers is no secret; entries made internal are for those who may read them. */
    List<CatalogueEntry> catalogue() {
        String sql = """
                SELECT i.id, i.version, i.code, i.name, i.question, i.theme, i.direction, i.read_as_gap, i.value_kind, i.unit,
                       i.definition, i.active, i.status
                FROM indicator i WHERE i.origin = 'CATALOGUE' AND (:all OR i.visibility = 'PUBLIC') ORDER BY i.code
                """;
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("all", seesAll())
                .map(Rows.of(CatalogueEntry.class))
                .list());
    }

    Page<IndicatorDetail> list(IndicatorFilter filter, PageRequest request) {
        Instant asOf = Moment.of("?asOf", filter.asOf);
        String figures = asOf == null ? FIGURES_NOW : FIGURES_THEN;
        ListQuery query = new ListQuery(columns(asOf), tables(asOf))
                .idColumn("i.id")
                .where("i.theme = :theme", "theme", filter.theme == null ? null : filter.theme.name())
                .where("i.status = :status", "status", filter.status == null ? null : filter.status.name())
                .where("i.origin = :origin", "origin", filter.origin == null ? null : filter.origin.name())
                .where("i.active = :active", "active", filter.active)
                .where("EXISTS " + figures + " = :measured", "measured", filter.measured)
                .where("i.working_group_id = :group", "group", filter.workingGroup)
                .where("i.code = :code", "code", filter.code)
                .where("i.created_at <= :known", "known", asOf)
                .where("i.source_response_id = :response", "response", filter.sourceResponse)
                .where("EXISTS (SELECT FROM " + figures + " o WHERE o.source_id = :source)", "source", filter.source)
                .search(
                        filter.words,
                        "i.code",
                        "i.name::text",
                        "i.question::text",
                        asOf == null ? "i.definition::text" : "d.text::text")
                .sortable("code", "i.code", ListQuery.Kind.TEXT)
                .sortable("theme", "i.theme", ListQuery.Kind.TEXT)
                .sortable("updatedAt", "i.updated_at", ListQuery.Kind.INSTANT)
                .defaultSort("code");
        if (asOf != null) {
            query.bind("asOf", asOf);
        }
        if (!seesAll()) {
            query.where(PUBLISHED);
        }
        Page<IndicatorRow> page = query.page(database, request, Rows.of(IndicatorRow.class));
        return new Page<>(headlines.complete(page.items(), asOf), page.page());
    }
}

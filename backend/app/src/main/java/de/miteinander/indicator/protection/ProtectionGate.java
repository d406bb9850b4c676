package de.miteinander.indicator.protection;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import de.miteinander.indicator.protection.FigureBlock.Version;
import de.miteinander.platform.access.Caller;
import de.miteinander.platform.access.Permission;
import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.sql.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The one gate between figures and everyone who reads them: decides in the transaction of a change what the public may
 * see, and notes it in the registry {@code published_cell}, which the views {@code published_observation} and
 * {@code published_revision} read. Where the gate has noted nothing the views show nothing.
 */
@ApplicationScoped
public class ProtectionGate {

    private record Kind(String valueKind, String unit, int decimals, boolean amounts) {

        FigureRules rules() {
            return new FigureRules(valueKind, per(unit), decimals, amounts);
        }
    }

    private final Jdbi database;
    private final Registry registry;
    private final Caller caller;

    ProtectionGate(Jdbi database, Registry registry, Caller caller) {
        this.database = database;
        this.registry = registry;
        this.caller = caller;
    }

    /** Whoever keeps the figures decides how they are protected. */
    public void refuseUnlessSteward() {
        if (!caller.has(Permission.WRITE_OBSERVATIONS)) {
            throw ProblemException.invalid(new Fault(
                    "/protection",
                    "MAY_NOT_DECIDE",
                    Message.of(
                            "Über den Schutz kleiner Zahlen entscheidet die Datenpflege.",
                            "The data steward decides about the protection of small counts.")));
        }
    }

    /** A figure of the series was recorded, corrected or withdrawn. */
    public void figureChanged(UUID series, String period) {
        String sql = """
                SELECT DISTINCT r.indicator_id FROM observation_revision v
                JOIN series r ON r.id = v.series_id
                JOIN indicator i ON i.id = r.indicator_id
                JOIN source s ON s.id = v.source_id
                LEFT JOIN published_cell c ON c.observation_id = v.observation_id AND c.revision = v.revision
                WHERE v.series_id = :series AND v.period = :period AND c.observation_id IS NULL
                  AND (v.confidentiality <> 'FREE'
                       OR protection_of(s.protection, i.protection, i.value_kind) <> 'OPEN')
                """;
        database.useHandle(handle -> handle.createQuery(sql)
                .bind("series", series)
                .bind("period", period)
                .mapTo(UUID.class)
                .forEach(indicator -> protect(handle, indicator, Set.of(period))));
    }

    /** An import wrote or withdrew figures, or was undone. */
    public void imported(UUID importId) {
        String sql = """
                SELECT DISTINCT r.indicator_id, v.period FROM observation_revision v
                JOIN series r ON r.id = v.series_id
                JOIN indicator i ON i.id = r.indicator_id
                JOIN source s ON s.id = v.source_id
                WHERE v.import_id = :import AND (v.confidentiality <> 'FREE'
                      OR protection_of(s.protection, i.protection, i.value_kind) <> 'OPEN')
                ORDER BY r.indicator_id
                """;
        Map<UUID, Set<String>> changed = new LinkedHashMap<>();
        database.useHandle(handle -> {
            handle.createQuery(sql)
                    .bind("import", importId)
                    .map((row, context) -> {
                        changed.computeIfAbsent(row.getObject("indicator_id", UUID.class), nothing -> new TreeSet<>())
                                .add(row.getString("period"));
                        return true;
                    })
                    .list();
            changed.forEach((indicator, periods) -> protect(handle, indicator, periods));
        });
    }

    /** It was decided anew how the figures of an indicator are protected. */
    public void indicatorChanged(UUID indicator) {
        database.useHandle(handle -> protect(handle, indicator, null));
    }

    /**
     * It was decided anew how the figures of a source are protected. What is shown of other sources' figures of the same
     * indicators may change with it.
     */
    public void sourceChanged(UUID source) {
        String sql = """
                SELECT DISTINCT r.indicator_id FROM observation_revision v JOIN series r ON r.id = v.series_id
                WHERE v.source_id = :source ORDER BY 1
                """;
        database.useHandle(handle -> {
            List<UUID> indicators = handle.createQuery(sql)
                    .bind("source", source)
                    .mapTo(UUID.class)
                    .list();
            raiseVersions(handle, indicators);
            indicators.forEach(indicator -> protect(handle, indicator, null));
        });
    }

    /** Areas or codes were put under others: sums of these indicators hold that nobody asked about before. */
    public void arrangedAnew(Collection<UUID> indicators) {
        database.useHandle(handle -> {
            raiseVersions(handle, indicators);
            indicators.forEach(indicator -> protect(handle, indicator, null, Protector::decideAnew));
        });
    }

    private static void raiseVersions(Handle handle, Collection<UUID> indicators) {
        handle.createUpdate("UPDATE series SET version = version + 1 WHERE indicator_id = ANY (:indicators)")
                .bindArray("indicators", UUID.class, indicators)
                .execute();
    }

    private void protect(Handle handle, UUID indicator, @Nullable Set<String> changed) {
        protect(handle, indicator, changed, Protector::decide);
    }

    /** One transaction at a time decides about an indicator; the next one sees what it decided. */
    private void protect(
            Handle handle,
            UUID indicator,
            @Nullable Set<String> changed,
            Function<Protector, Map<Version, Shown>> decision) {
        handle.createQuery("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .bind("key", "protection:" + indicator)
                .mapToMap()
                .list();
        FigureRules rules = handle.createQuery("""
                        SELECT value_kind, unit, decimals, protection IS NOT DISTINCT FROM 'ORGANISATION_SUMS' AS amounts
                        FROM indicator WHERE id = :id
                        """)
                .bind("id", indicator)
                .map(Rows.of(Kind.class))
                .one()
                .rules();
        Map<UUID, UUID> parents = new HashMap<>();
        handle.createQuery("SELECT id, parent_id FROM area WHERE parent_id IS NOT NULL")
                .map((row, context) ->
                        parents.put(row.getObject("id", UUID.class), row.getObject("parent_id", UUID.class)))
                .list();
        Map<String, Map<String, String>> codes = new HashMap<>();
        handle.createQuery(
                        "SELECT c.list_code, c.code, p.code AS above FROM code_item c JOIN code_item p ON p.id = c.parent_id")
                .map((row, context) -> codes.computeIfAbsent(row.getString("list_code"), list -> new HashMap<>())
                        .put(row.getString("code"), row.getString("above")))
                .list();
        List<Set<String>> families = PeriodFamilies.of(periods(handle, indicator)).stream()
                .filter(family -> changed == null || family.stream().anyMatch(changed::contains))
                .toList();
        for (List<Set<String>> some : PeriodFamilies.inPortions(families)) {
            Map<Version, Shown> decided = new LinkedHashMap<>();
            for (List<Recorded> history : histories(handle, indicator, some)) {
                FigureBlock block = new FigureBlock(rules, parents, codes, history);
                decided.putAll(
                        rules.amounts()
                                ? new OrganisationSums(
                                                rules,
                                                block,
                                                codes.getOrDefault(Contributions.DIMENSION, Map.of()),
                                                history)
                                        .decide()
                                : decision.apply(new Protector(block, rules)));
            }
            registry.note(handle, decided);
        }
        if (rules.amounts()) {
            raiseVersions(handle, List.of(indicator));
        }
    }

    /** The histories of several families with one question to the database. */
    private Collection<List<Recorded>> histories(Handle handle, UUID indicator, List<Set<String>> families) {
        Map<String, Integer> familyOf = new HashMap<>();
        for (int family = 0; family < families.size(); family++) {
            for (String period : families.get(family)) {
                familyOf.put(period, family);
            }
        }
        return registry.history(handle, indicator, familyOf.keySet()).stream()
                .collect(groupingBy(entry -> familyOf.get(entry.period()), TreeMap::new, toList()))
                .values();
    }

    private static List<PeriodFamilies.Dated> periods(Handle handle, UUID indicator) {
        String sql = """
                SELECT DISTINCT v.period, v.period_start AS start, v.period_end AS "end"
                FROM series r JOIN observation_revision v ON v.series_id = r.id
                WHERE r.indicator_id = :indicator
                """;
        return handle.createQuery(sql)
                .bind("indicator", indicator)
                .map(Rows.of(PeriodFamilies.Dated.class))
                .list();
    }

    private static int per(String unit) {
        return switch (unit) {
            case "percent" -> 100;
            case "permille" -> 1_000;
            default -> 1;
        };
    }
}

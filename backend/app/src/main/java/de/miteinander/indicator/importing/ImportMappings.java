package de.miteinander.indicator.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.miteinander.platform.audit.Audit;
import de.miteinander.platform.precondition.Version;
import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.text.StoredJson;
import de.miteinander.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** How the files of each source are read; a source that nobody has described yet has an empty mapping of version 0. */
@ApplicationScoped
class ImportMappings {

    /** A mapping with the version it has. */
    record Stored(ImportMapping mapping, long version) {}

    /** Columns that may hold for a whole file. */
    private static final Set<ImportColumn> CONSTANT = Set.of(
            ImportColumn.INDICATOR,
            ImportColumn.AREA,
            ImportColumn.PERIOD,
            ImportColumn.KIND,
            ImportColumn.DATE_BASIS,
            ImportColumn.SOURCE,
            ImportColumn.NOTE,
            ImportColumn.CONFIDENTIALITY);

    private final Jdbi database;
    private final ObjectMapper json;
    private final Validator validator;
    private final Audit audit;
    private final Clock clock;

    ImportMappings(Jdbi database, ObjectMapper json, Validator validator, Audit audit, Clock clock) {
        this.database = database;
        this.json = json;
        this.validator = validator;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ProblemException when there is no such source */
    Stored of(UUID source) {
        String sql = """
                SELECT coalesce(m.version, 0) AS version, m.mapping
                FROM source s LEFT JOIN import_mapping m ON m.source_id = s.id WHERE s.id = :source
                """;
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("source", source)
                .map((row, context) -> new Stored(stored(row.getString("mapping")), row.getLong("version")))
                .findOne()
                .orElseThrow(ProblemException::notFound));
    }

    private static ImportMapping stored(@org.jspecify.annotations.Nullable String text) {
        try {
            return text == null ? ImportMapping.NONE : StoredJson.MAPPER.readValue(text, ImportMapping.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("stored mapping is not readable", broken);
        }
    }

    @Transactional
    Stored keep(UUID source, ImportMapping mapping, Version expected) {
        database.useHandle(handle -> handle.createQuery("SELECT id FROM source WHERE id = :id FOR UPDATE")
                .bind("id", source)
                .mapTo(UUID.class)
                .findOne());
        expected.mustBe(of(source).version());
        refuseFaulty(mapping, "");
        database.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO import_mapping (source_id, version, mapping, updated_at)
                        VALUES (:source, 1, CAST(:mapping AS jsonb), :now)
                        ON CONFLICT (source_id) DO UPDATE SET version = import_mapping.version + 1,
                            mapping = excluded.mapping, updated_at = excluded.updated_at
                        """)
                .bind("source", source)
                .bind("mapping", StoredJson.MAPPER.valueToTree(mapping).toString())
                .bind("now", Time.now(clock))
                .execute());
        audit.record("CHANGE", "ImportMapping", source);
        return of(source);
    }

    /** A mapping that comes with a request as text. */
    ImportMapping parse(String text) {
        ImportMapping mapping;
        try {
            mapping = json.readValue(text, ImportMapping.class);
        } catch (JsonProcessingException broken) {
            throw ProblemException.invalid(new Fault(
                    "?mapping",
                    "WRONG_FORM",
                    Message.of(
                            "Die Zuordnung der Spalten lässt sich nicht lesen.",
                            "The mapping of the columns cannot be read.")));
        }
        Set<ConstraintViolation<ImportMapping>> violations = validator.validate(mapping);
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations.stream()
                    .map(violation -> new Fault(
                            "?mapping",
                            "INVALID",
                            Message.of(
                                    violation.getPropertyPath() + ": " + violation.getMessage(),
                                    violation.getPropertyPath() + ": " + violation.getMessage())))
                    .toList());
        }
        refuseFaulty(mapping, "?mapping");
        return mapping;
    }

    private static void refuseFaulty(ImportMapping mapping, String at) {
        List<Fault> faults = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < mapping.columns().size(); i++) {
            ImportMapping.Column column = mapping.columns().get(i);
            if (!column.to().equals(ImportMapping.LEFT_OUT) && !isTarget(column.to())) {
                faults.add(unknown(pointer(at, "/columns/" + i + "/to")));
            }
            if (!named.add(column.column())) {
                faults.add(twice(pointer(at, "/columns/" + i + "/column")));
            }
        }
        for (int i = 0; i < mapping.measures().size(); i++) {
            if (!named.add(mapping.measures().get(i).column())) {
                faults.add(twice(pointer(at, "/measures/" + i + "/column")));
            }
        }
        Set<String> constants = new HashSet<>();
        for (int i = 0; i < mapping.constants().size(); i++) {
            String to = mapping.constants().get(i).to();
            ImportColumn column = ImportColumn.ofHeader(to);
            if (column == null ? !isTarget(to) : !CONSTANT.contains(column)) {
                faults.add(unknown(pointer(at, "/constants/" + i + "/to")));
            }
            if (!constants.add(to)) {
                faults.add(twice(pointer(at, "/constants/" + i + "/to")));
            }
        }
        for (int i = 0; i < mapping.values().size(); i++) {
            if (!isTarget(mapping.values().get(i).to())) {
                faults.add(unknown(pointer(at, "/values/" + i + "/to")));
            }
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    private static String pointer(String at, String place) {
        return at.isEmpty() ? place : at;
    }

    private static boolean isTarget(String name) {
        return ImportColumn.ofHeader(name) != null || ReadOptions.USUAL_DIMENSIONS.contains(name);
    }

    private static Fault unknown(String pointer) {
        Set<String> targets = new TreeSet<>(ReadOptions.USUAL_DIMENSIONS);
        for (ImportColumn column : ImportColumn.values()) {
            targets.add(column.canonical());
        }
        String names = String.join(", ", targets);
        return new Fault(
                pointer, "UNKNOWN_COLUMN", Message.of("Möglich sind hier: " + names, "Possible here are: " + names));
    }

    private static Fault twice(String pointer) {
        return new Fault(pointer, "NAMED_TWICE", Message.of("Das steht schon einmal da.", "This stands here already."));
    }
}

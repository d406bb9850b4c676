package de.miteinander.search;

import de.miteinander.platform.access.Caller;
import de.miteinander.platform.access.Permission;
import de.miteinander.platform.language.Reader;
import de.miteinander.platform.sql.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Everything that can be found, each thing only by those who may read it where it stands: the conditions here repeat
 * those of the features on purpose, and the tests hold both together.
 */
@ApplicationScoped
class Library {

    private static final String EVERYTHING = """
            WITH library AS (
                SELECT 'PROCESS' AS kind, id, NULL AS code, title AS name, coalesce(purpose::text, '') AS more,
                       in_language(purpose, :language) AS snippet, NULL::uuid AS working_group_id, NULL AS step, slug
                FROM process WHERE status <> 'DRAFT' OR :network
              UNION ALL
                SELECT 'GUIDELINE', g.id, g.code, v.text, coalesce(v.rationale::text, ''),
                       in_language(v.rationale, :language), NULL, NULL, NULL
                FROM guideline g
                JOIN guideline_version v ON v.guideline_id = g.id AND v.number = g.current_version
                JOIN process p ON p.id = g.process_id AND (p.status <> 'DRAFT' OR :network)
              UNION ALL
                SELECT 'PROMPT', q.id, q.code, q.question, coalesce(q.derivation::text, ''),
                       in_language(q.derivation, :language), q.working_group_id, q.step, NULL
                FROM prompt q WHERE q.status = 'ACTIVE'
              UNION ALL
                SELECT 'RESPONSE', r.id, q.code,
                       jsonb_build_object('sourceLanguage', r.language, 'entries',
                           jsonb_build_object(r.language, jsonb_build_object('text', r.text))), '',
                       in_language(q.question, :language), r.working_group_id, q.step, NULL
                FROM response r JOIN prompt q ON q.id = r.prompt_id
                WHERE r.status <> 'REJECTED' AND (r.visibility = 'PUBLIC' OR :readsAnswers OR r.working_group_id IN (
                    SELECT working_group_id FROM membership WHERE person_id = :person::uuid AND status = 'ACTIVE'))
              UNION ALL
                SELECT 'GOAL', l.id, l.code, l.text, '', NULL, l.working_group_id, NULL, NULL
                FROM goal l JOIN process p ON p.id = l.process_id AND (p.status <> 'DRAFT' OR :network)
              UNION ALL
                SELECT 'MEASURE', m.id, m.code, m.title, coalesce(m.description::text, ''),
                       coalesce(in_language(m.teaser, :language), in_language(m.description, :language)),
                       m.working_group_id, NULL, NULL
                FROM measure m
                WHERE m.visibility = 'PUBLIC' OR (m.visibility = 'INTERNAL' AND :readsMeasures) OR :keepsMeasures
                   OR m.working_group_id IN (
                        SELECT working_group_id FROM membership WHERE person_id = :person::uuid AND status = 'ACTIVE')
              UNION ALL
                SELECT 'INDICATOR', i.id, i.code, i.name, coalesce(i.question::text, ''),
                       in_language(i.question, :language), i.working_group_id, NULL, NULL
                FROM indicator i
                WHERE (i.active AND i.visibility = 'PUBLIC') OR :readsIndicators
              UNION ALL
                SELECT 'ORGANISATION', o.id, NULL, o.name, coalesce(o.description::text, ''),
                       in_language(o.description, :language), NULL, NULL, NULL
                FROM organisation o
              UNION ALL
                SELECT 'WORKING_GROUP', w.id, w.code, w.name, coalesce(w.remit::text, ''),
                       in_language(w.remit, :language), w.id, NULL, NULL
                FROM working_group w
              UNION ALL
                SELECT 'DECISION', d.id, NULL, d.text, '', d.decided_on::text, NULL, NULL, NULL
                FROM decision d
                LEFT JOIN process p ON p.id = d.process_id
                WHERE p.id IS NULL OR p.status <> 'DRAFT' OR :network
              UNION ALL
                SELECT 'PAGE', c.id, NULL, c.title, c.body::text, NULL, NULL, NULL, c.slug
                FROM page c
            )
            SELECT kind, id, code, in_language(name, :language) AS label, left(snippet, 300) AS snippet,
                   working_group_id, step, slug
            FROM library
            WHERE kind = ANY (:kinds)
              AND (name::text ILIKE :pattern OR more ILIKE :pattern OR code ILIKE :pattern)
            ORDER BY lower(coalesce(code, '')) = lower(:words) DESC,
                     in_language(name, :language) ILIKE :pattern DESC,
                     word_similarity(:words, in_language(name, :language)) DESC, kind, id
            LIMIT :limit
            """;

    private static final UUID NOBODY = new UUID(0, 0);

    private final Jdbi database;
    private final Caller caller;
    private final Reader reader;

    Library(Jdbi database, Caller caller, Reader reader) {
        this.database = database;
        this.caller = caller;
        this.reader = reader;
    }

    /** The best hits, at most {@code limit}; {@code %} and {@code _} are ordinary characters. */
    List<Hit> find(String words, Set<Hit.Kind> kinds, int limit) {
        UUID person = caller.personId();
        String escaped = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return database.withHandle(handle -> handle.createQuery(EVERYTHING)
                .bind("language", reader.language().getLanguage())
                .bind("words", words)
                .bind("pattern", "%" + escaped + "%")
                .bindArray("kinds", String.class, kinds.stream().map(Enum::name).toList())
                .bind("limit", limit)
                .bind("person", person == null ? NOBODY : person)
                .bind("network", caller.readsNetwork())
                .bind("readsAnswers", caller.has(Permission.READ_RESPONSES))
                .bind("readsMeasures", caller.has(Permission.READ_MEASURES))
                .bind("keepsMeasures", caller.has(Permission.WRITE_MEASURES))
                .bind("readsIndicators", caller.has(Permission.READ_INDICATORS))
                .map(Rows.of(Hit.class))
                .list());
    }
}

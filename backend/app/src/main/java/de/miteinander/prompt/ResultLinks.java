package de.miteinander.prompt;

import de.miteinander.platform.access.Caller;
import de.miteinander.platform.audit.Audit;
import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.sql.Rows;
import de.miteinander.platform.text.Ref;
import de.miteinander.platform.time.Time;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/**
 * What was made of which answer. The features that make something of an answer say so here, within the transaction in
 * which they make it; both sides read the link from here.
 */
@ApplicationScoped
public class ResultLinks {

    private record Link(UUID responseId, ResultKind targetKind, UUID targetId) {}

    private final Jdbi database;
    private final Responses responses;
    private final List<ResultLabels> labels;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    ResultLinks(
            Jdbi database,
            Responses responses,
            @All List<ResultLabels> labels,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.responses = responses;
        this.labels = labels;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Says that something was made of an answer: the answer is CONVERTED from now on. Joins the running transaction; the
     * pointer of a fault is {@code /sourceResponseId}.
     *
     * @throws ProblemException 400 when the caller may not see the answer, 409 when it was rejected
     */
    public void link(UUID responseId, ResultKind kind, UUID targetId) {
        if (!responses.isVisible(responseId)) {
            throw ProblemException.invalid(new Fault(
                    "/sourceResponseId",
                    "UNKNOWN",
                    Message.of(
                            "Diese Antwort gibt es nicht, oder Sie dürfen sie nicht sehen.",
                            "This answer does not exist, or you may not see it.")));
        }
        responses.get(responseId).convert(Time.now(clock));
        responses.flush();
        String sql = """
                INSERT INTO result_link (response_id, target_kind, target_id, created_by, created_at)
                VALUES (:response, :kind, :target, :by, :now)
                ON CONFLICT DO NOTHING
                """;
        database.useHandle(handle -> handle.createUpdate(sql)
                .bind("response", responseId)
                .bind("kind", kind.name())
                .bind("target", targetId)
                .bind("by", caller.pseudonym())
                .bind("now", Time.now(clock))
                .execute());
        audit.record("CONVERTED", "Response", responseId, "status", "links");
    }

    /** Takes back what was said about a thing that is gone; answers of which nothing else was made are RAW again. */
    public void unlink(ResultKind kind, UUID targetId) {
        String sql = """
                WITH gone AS (
                    DELETE FROM result_link WHERE target_kind = :kind AND target_id = :target RETURNING response_id)
                UPDATE response SET status = 'RAW', version = version + 1, updated_at = :now
                WHERE id IN (SELECT response_id FROM gone) AND NOT EXISTS (
                    SELECT 1 FROM result_link l WHERE l.response_id = response.id
                       AND NOT (l.target_kind = :kind AND l.target_id = :target))
                """;
        database.useHandle(handle -> handle.createUpdate(sql)
                .bind("kind", kind.name())
                .bind("target", targetId)
                .bind("now", Time.now(clock))
                .execute());
    }

    /** What was made of an answer, as far as the caller may see it. */
    public List<ResultLink> ofResponse(UUID responseId) {
        return ofResponses(List.of(responseId)).getOrDefault(responseId, List.of());
    }

    /** The same for many answers at once. */
    Map<UUID, List<ResultLink>> ofResponses(List<UUID> responseIds) {
        if (responseIds.isEmpty()) {
            return Map.of();
        }
        String sql = """
                SELECT response_id, target_kind, target_id FROM result_link
                WHERE response_id = ANY(:responses) ORDER BY created_at, target_id
                """;
        List<Link> links = database.withHandle(handle -> handle.createQuery(sql)
                .bind("responses", responseIds.toArray(UUID[]::new))
                .map(Rows.of(Link.class))
                .list());
        Map<ResultKind, Map<UUID, Ref>> named = named(links);
        Map<UUID, List<ResultLink>> found = new HashMap<>();
        for (Link link : links) {
            Ref ref = named.getOrDefault(link.targetKind(), Map.of()).get(link.targetId());
            if (ref != null) {
                found.computeIfAbsent(link.responseId(), it -> new ArrayList<>())
                        .add(new ResultLink(link.targetKind(), ref.id(), ref.code(), ref.label()));
            }
        }
        return found;
    }

    private Map<ResultKind, Map<UUID, Ref>> named(List<Link> links) {
        Map<ResultKind, Map<UUID, Ref>> named = new EnumMap<>(ResultKind.class);
        for (ResultLabels feature : labels) {
            Set<UUID> ids = links.stream()
                    .filter(link -> link.targetKind() == feature.kind())
                    .map(Link::targetId)
                    .collect(Collectors.toSet());
            if (!ids.isEmpty()) {
                named.put(feature.kind(), feature.labels(ids));
            }
        }
        return named;
    }
}

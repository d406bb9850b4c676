package de.miteinander.prompt;

import com.fasterxml.jackson.databind.JsonNode;
import de.miteinander.guideline.Guidelines;
import de.miteinander.platform.access.Caller;
import de.miteinander.platform.audit.Audit;
import de.miteinander.platform.language.Reader;
import de.miteinander.platform.page.Page;
import de.miteinander.platform.page.PageRequest;
import de.miteinander.platform.precondition.MergePatch;
import de.miteinander.platform.precondition.Version;
import de.miteinander.platform.problem.CommonProblem;
import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.time.Time;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Takes answers, lets their authors correct them, and sorts them. */
@ApplicationScoped
class ResponseDesk {

    private final Responses responses;
    private final Prompts prompts;
    private final ResultLinks links;
    private final Guidelines guidelines;
    private final PromptAccess access;
    private final SecurityIdentity identity;
    private final Caller caller;
    private final Reader reader;
    private final MergePatch patches;
    private final Audit audit;
    private final Clock clock;

    ResponseDesk(
            Responses responses,
            Prompts prompts,
            ResultLinks links,
            Guidelines guidelines,
            PromptAccess access,
            SecurityIdentity identity,
            Caller caller,
            Reader reader,
            MergePatch patches,
            Audit audit,
            Clock clock) {
        this.responses = responses;
        this.prompts = prompts;
        this.links = links;
        this.guidelines = guidelines;
        this.access = access;
        this.identity = identity;
        this.caller = caller;
        this.reader = reader;
        this.patches = patches;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Page<ResponseDetail> list(ResponseFilter filter, PageRequest request) {
        Page<Responses.Row> page = responses.list(filter, request);
        Map<UUID, List<ResultLink>> made =
                links.ofResponses(page.items().stream().map(Responses.Row::id).toList());
        return page.map(row -> row.detail(made.getOrDefault(row.id(), List.of())));
    }

    @Transactional
    Page<ResponseDetail> ofPrompt(UUID prompt, PageRequest request) {
        prompts.detail(prompt);
        ResponseFilter filter = new ResponseFilter();
        filter.promptId = prompt;
        return list(filter, request);
    }

    @Transactional
    ResponseDetail read(UUID id) {
        return responses.row(id).detail(links.ofResponse(id));
    }

    @Transactional
    ResponseDetail answer(UUID promptId, NewResponse response) {
        Prompt prompt = prompts.get(promptId);
        UUID group = groupOf(prompt, response);
        if (prompt.status() != PromptStatus.ACTIVE) {
            throw ProblemException.conflict(
                    "Diese Frage ist gerade nicht in Gebrauch; Antworten nimmt sie nicht an.",
                    "This question is not in use now; it takes no answers.");
        }
        refuseInClosedGroup(group);
        Response created = new Response(
                promptId,
                group,
                caller.personId(),
                response.withDefaults(prompt.step(), reader.language()),
                Time.now(clock));
        responses.add(created);
        guidelines.refer(prompt.guidelineId(), prompt.guidelineVersion());
        audit.record("CREATE", "Response", created.id());
        return read(created.id());
    }

    @Transactional
    ResponseDetail change(UUID id, JsonNode patch, Version expected) {
        Response response = responses.get(id);
        expected.mustBe(response.version());
        response.change(patches.apply(response.asChange(), patch, ResponseChange.class), Time.now(clock));
        audit.record("CHANGE", "Response", id);
        responses.flush();
        return read(id);
    }

    @Transactional
    ResponseDetail changeStatus(UUID id, ResponseStatusChange change, Version expected) {
        Response response = responses.get(id);
        expected.mustBe(response.version());
        response.moveTo(change.status(), change.reason(), Time.now(clock));
        audit.recordBecause(change.reason(), change.status().name(), "Response", id, "status");
        responses.flush();
        return read(id);
    }

    @Transactional
    void remove(UUID id, Version expected) {
        Response response = responses.get(id);
        expected.mustBe(response.version());
        response.refuseUnlessRaw();
        responses.remove(response);
        audit.record("REMOVE", "Response", id);
    }

    private UUID groupOf(Prompt prompt, NewResponse response) {
        UUID asked = prompt.workingGroupId();
        UUID named = response.workingGroupId();
        if (asked == null && named == null) {
            throw faultyGroup("REQUIRED", "Sagen Sie, in welcher AG Sie antworten.", "Say in which group you answer.");
        }
        if (asked != null && named != null && !asked.equals(named)) {
            throw faultyGroup("WRONG", "Diese Frage ist für eine andere AG.", "This question is for another group.");
        }
        UUID group = Objects.requireNonNull(asked == null ? named : asked);
        if (prompts.group(group)
                .filter(it -> it.processId().equals(prompt.processId()))
                .isEmpty()) {
            throw faultyGroup(
                    "UNKNOWN", "Diese AG gibt es in diesem Prozess nicht.", "This process has no such group.");
        }
        if (!access.contributes(identity, group)) {
            throw new ProblemException(
                    CommonProblem.FORBIDDEN,
                    Message.of("Antworten geben die Mitglieder der AG.", "The group's members give answers."));
        }
        return group;
    }

    private void refuseInClosedGroup(UUID group) {
        if (prompts.group(group).filter(Prompts.Group::open).isEmpty()) {
            throw ProblemException.conflict("Die AG ist geschlossen.", "The group is closed.");
        }
    }

    private static ProblemException faultyGroup(String code, String de, String en) {
        return ProblemException.invalid(new Fault("/workingGroupId", code, Message.of(de, en)));
    }
}

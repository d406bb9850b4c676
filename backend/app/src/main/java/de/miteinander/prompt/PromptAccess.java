package de.miteinander.prompt;

import de.miteinander.platform.access.Caller;
import de.miteinander.platform.access.Permission;
import de.miteinander.workinggroup.MembershipRole;
import de.miteinander.workinggroup.Memberships;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Rights on prompts and answers: they come from memberships, and from keeping all groups' questions. */
@ApplicationScoped
class PromptAccess {

    /** Writes questions of some group; which one, is looked at with the request's content. */
    static final String DRAFT = "prompt-draft";

    /** Writes the questions of this prompt's group. */
    static final String WRITE = "prompt-write";

    /** Answers this prompt. */
    static final String ANSWER = "prompt-answer";

    /** Gave this answer, or is the person it was given for. */
    static final String OWN = "response-own";

    /** Sorts the answers of this answer's group. */
    static final String SORT = "response-sort";

    private final Prompts prompts;
    private final Responses responses;
    private final Memberships memberships;

    PromptAccess(Prompts prompts, Responses responses, Memberships memberships) {
        this.prompts = prompts;
        this.responses = responses;
        this.memberships = memberships;
    }

    @PermissionChecker(DRAFT)
    @Blocking
    boolean mayDraft(SecurityIdentity identity) {
        return keepsAll(identity) || hasRole(identity, MembershipRole::moderates);
    }

    @PermissionChecker(WRITE)
    @Blocking
    boolean mayWrite(SecurityIdentity identity, UUID promptId) {
        return keepsAll(identity)
                || prompts.groupOf(promptId)
                        .map(group -> moderates(identity, group))
                        .orElse(false);
    }

    @PermissionChecker(ANSWER)
    @Blocking
    boolean mayAnswer(SecurityIdentity identity, UUID promptId) {
        return keepsAll(identity)
                || prompts.groupOf(promptId)
                        .map(group -> contributes(identity, group))
                        .orElseGet(() ->
                                prompts.isForAllGroups(promptId) && hasRole(identity, MembershipRole::contributes));
    }

    @PermissionChecker(OWN)
    @Blocking
    boolean mayKeepOwn(SecurityIdentity identity, UUID responseId) {
        UUID person = Caller.personId(identity);
        return person != null && responses.isOf(responseId, person);
    }

    @PermissionChecker(SORT)
    @Blocking
    boolean maySort(SecurityIdentity identity, UUID responseId) {
        return keepsAll(identity)
                || responses
                        .groupOf(responseId)
                        .map(group -> moderates(identity, group))
                        .orElse(false);
    }

    boolean moderates(SecurityIdentity identity, @Nullable UUID group) {
        return keepsAll(identity)
                || (group != null
                        && memberships.roles(Caller.personId(identity), group).stream()
                                .anyMatch(MembershipRole::moderates));
    }

    boolean contributes(SecurityIdentity identity, UUID group) {
        return keepsAll(identity)
                || memberships.roles(Caller.personId(identity), group).stream().anyMatch(MembershipRole::contributes);
    }

    private boolean hasRole(SecurityIdentity identity, Predicate<MembershipRole> wanted) {
        UUID person = Caller.personId(identity);
        return person != null && memberships.current(person).stream().anyMatch(it -> wanted.test(it.role()));
    }

    private static boolean keepsAll(SecurityIdentity identity) {
        return Caller.has(identity, Permission.WRITE_PROMPTS);
    }
}

package de.miteinander.goal;

import de.miteinander.platform.text.NewText;
import de.miteinander.platform.text.TranslatedText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something a concept is to reach, or needs so that it can. */
@Entity
@SuppressWarnings("NullAway.Init")
class Goal {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "process_id")
    private UUID processId;

    private String code;

    @Enumerated(EnumType.STRING)
    private GoalKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private TranslatedText text;

    private @Nullable LocalDate horizon;

    private int position;

    @Column(name = "working_group_id")
    private @Nullable UUID workingGroupId;

    @ElementCollection
    @CollectionTable(name = "goal_guideline", joinColumns = @JoinColumn(name = "goal_id"))
    @Column(name = "guideline_id")
    private Set<UUID> guidelineIds = new HashSet<>();

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Goal() {}

    Goal(UUID processId, GoalChange goal, Instant now) {
        this.id = UUID.randomUUID();
        this.processId = processId;
        this.text = TranslatedText.of(goal.text());
        this.createdAt = now;
        change(goal, now);
    }

    final void change(GoalChange change, Instant now) {
        code = change.code();
        kind = change.kind();
        text = text.changedTo(change.text());
        horizon = change.horizon();
        position = change.order();
        workingGroupId = change.workingGroupId();
        guidelineIds.clear();
        guidelineIds.addAll(change.guidelineIds());
        updatedAt = now;
    }

    GoalChange asChange() {
        return new GoalChange(
                code, kind, NewText.of(text), horizon, position, workingGroupId, Set.copyOf(guidelineIds));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID processId() {
        return processId;
    }

    String code() {
        return code;
    }

    int position() {
        return position;
    }

    @Nullable UUID workingGroupId() {
        return workingGroupId;
    }
}

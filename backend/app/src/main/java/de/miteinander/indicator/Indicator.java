package de.miteinander.indicator;

import de.miteinander.indicator.protection.Protection;
import de.miteinander.indicator.protection.ProtectionPolicy;
import de.miteinander.indicator.series.Direction;
import de.miteinander.indicator.series.ValueKind;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.text.TranslatedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something that is measured over time. */
@Entity
@SuppressWarnings("NullAway.Init")
class Indicator {

    @Id
    private UUID id;

    @Version
    private long version;

    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    private TranslatedText name;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable TranslatedText question;

    @Enumerated(EnumType.STRING)
    private Theme theme;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Column(name = "read_as_gap")
    private boolean readAsGap;

    @Enumerated(EnumType.STRING)
    @Column(name = "value_kind")
    private ValueKind valueKind;

    private String unit;

    private int decimals;

    @JdbcTypeCode(SqlTypes.JSON)
    private TranslatedText definition;

    @Embedded
    private @Nullable DefinitionParts parts;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Fitness fitness;

    @Column(name = "definition_version")
    private int definitionVersion;

    @Column(name = "official_full_count")
    private boolean officialFullCount;

    @Column(name = "relevance_threshold")
    private @Nullable BigDecimal relevanceThreshold;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    private boolean active;

    @Enumerated(EnumType.STRING)
    private @Nullable Protection protection;

    @Column(name = "protection_step")
    private @Nullable Integer protectionStep;

    @Column(name = "protection_method")
    private @Nullable String protectionMethod;

    @Enumerated(EnumType.STRING)
    private IndicatorStatus status;

    @Column(name = "retired_reason")
    private @Nullable String retiredReason;

    @Column(name = "successor_id")
    private @Nullable UUID successorId;

    @Column(name = "working_group_id")
    private @Nullable UUID workingGroupId;

    @Column(name = "source_response_id")
    private @Nullable UUID sourceResponseId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Indicator() {}

    Indicator(NewIndicator indicator, String code, Instant now) {
        this.id = UUID.randomUUID();
        this.code = code;
        this.name = TranslatedText.of(indicator.name());
        this.question = TranslatedText.ofNullable(indicator.question());
        this.theme = Objects.requireNonNullElse(indicator.theme(), Theme.OTHER);
        this.origin = Origin.OWN;
        this.direction = Objects.requireNonNullElse(indicator.direction(), Direction.NONE);
        this.readAsGap = Boolean.TRUE.equals(indicator.readAsGap());
        this.valueKind = indicator.valueKind();
        this.unit = indicator.unit();
        this.decimals = Objects.requireNonNullElse(indicator.decimals(), 0);
        this.definition = TranslatedText.of(Objects.requireNonNullElse(indicator.definition(), indicator.name()));
        this.parts = DefinitionParts.of(
                indicator.formula(), indicator.numeratorText(), indicator.denominatorText(), indicator.method());
        this.fitness = indicator.fitness();
        this.definitionVersion = 1;
        this.officialFullCount = Boolean.TRUE.equals(indicator.officialFullCount());
        this.relevanceThreshold = indicator.relevanceThreshold();
        this.visibility = Objects.requireNonNullElse(indicator.visibility(), Visibility.INTERNAL);
        this.active = true;
        this.status = IndicatorStatus.ACTIVE;
        this.workingGroupId = indicator.workingGroupId();
        this.sourceResponseId = indicator.sourceResponseId();
        this.createdAt = now;
        this.updatedAt = now;
    }

    /**
     * @param measured whether there are figures already: kind and unit then stay, and another definition is a new version
     * @return whether the definition has a new version
     */
    boolean change(IndicatorChange change, boolean measured, Instant now) {
        refuseWhenRetired();
        if (measured && (change.valueKind() != valueKind || !change.unit().equals(unit))) {
            throw ProblemException.conflict(
                    "Es gibt schon Werte; Art der Zahl und Einheit bleiben deshalb. Legen Sie einen neuen Indikator an.",
                    "There are figures already; kind of number and unit therefore stay. Set up a new indicator.");
        }
        TranslatedText newDefinition = definition.changedTo(change.definition());
        DefinitionParts newParts =
                parts().changedTo(change.formula(), change.numeratorText(), change.denominatorText(), change.method());
        boolean redefined = measured
                && (newDefinition.sourceRevision() != definition.sourceRevision() || newParts.contradicts(parts()));
        String because = change.definitionChangedBecause();
        if (redefined && (because == null || because.isBlank())) {
            throw ProblemException.conflict(
                    "Bitte sagen Sie, warum die Definition sich ändert: ältere Werte sind danach nicht mehr vergleichbar.",
                    "Please say why the definition changes: older figures are not comparable afterwards.");
        }
        name = name.changedTo(change.name());
        question = TranslatedText.changed(question, change.question());
        theme = change.theme();
        direction = change.direction();
        readAsGap = change.readAsGap();
        valueKind = change.valueKind();
        unit = change.unit();
        decimals = change.decimals();
        definition = newDefinition;
        parts = newParts;
        fitness = change.fitness();
        definitionVersion += redefined ? 1 : 0;
        officialFullCount = change.officialFullCount();
        relevanceThreshold = change.relevanceThreshold();
        visibility = change.visibility();
        active = change.active();
        workingGroupId = change.workingGroupId();
        updatedAt = now;
        return redefined;
    }

    /** Ends the indicator; its figures stay. */
    void retire(IndicatorRetirement retirement, Instant now) {
        refuseWhenRetired();
        status = IndicatorStatus.RETIRED;
        retiredReason = retirement.reason();
        successorId = retirement.successorId();
        updatedAt = now;
    }

    ProtectionPolicy protection() {
        return new ProtectionPolicy(protection, protectionStep, protectionMethod);
    }

    void protect(ProtectionPolicy policy) {
        protection = policy.protection();
        protectionStep = policy.step();
        protectionMethod = policy.method();
    }

    /** Whether anyone may read it although nobody has said how its figures about persons are protected. */
    boolean isOpenAndUndecided() {
        boolean mayCountPersons = switch (valueKind) {
            case COUNT, SHARE, RATE, MEAN, BALANCE -> true;
            case INDEX, AMOUNT, ORDINAL, BINARY -> false;
        };
        return visibility == Visibility.PUBLIC && active && protection == null && mayCountPersons;
    }

    private void refuseWhenRetired() {
        if (status == IndicatorStatus.RETIRED) {
            throw ProblemException.conflict("Dieser Indikator ist beendet.", "This indicator is retired.");
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    TranslatedText name() {
        return name;
    }

    @Nullable TranslatedText question() {
        return question;
    }

    Theme theme() {
        return theme;
    }

    Direction direction() {
        return direction;
    }

    boolean readAsGap() {
        return readAsGap;
    }

    ValueKind valueKind() {
        return valueKind;
    }

    String unit() {
        return unit;
    }

    int decimals() {
        return decimals;
    }

    TranslatedText definition() {
        return definition;
    }

    DefinitionParts parts() {
        return Objects.requireNonNullElse(parts, DefinitionParts.NONE);
    }

    @Nullable Fitness fitness() {
        return fitness;
    }

    int definitionVersion() {
        return definitionVersion;
    }

    boolean officialFullCount() {
        return officialFullCount;
    }

    @Nullable BigDecimal relevanceThreshold() {
        return relevanceThreshold;
    }

    Visibility visibility() {
        return visibility;
    }

    boolean active() {
        return active;
    }

    @Nullable UUID workingGroupId() {
        return workingGroupId;
    }
}

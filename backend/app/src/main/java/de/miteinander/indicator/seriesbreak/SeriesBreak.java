package de.miteinander.indicator.seriesbreak;

import de.miteinander.indicator.series.AskedPeriod;
import de.miteinander.indicator.series.Period;
import de.miteinander.platform.text.TranslatedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A break in a series; no verdict looks across it. */
@Entity
@Table(name = "series_break")
@SuppressWarnings("NullAway.Init")
class SeriesBreak {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "series_id")
    private UUID seriesId;

    private String period;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Enumerated(EnumType.STRING)
    private BreakKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private TranslatedText explanation;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** Since when it stands where it stands. */
    @Column(name = "placed_at")
    private Instant placedAt;

    /** When it was taken back or moved away; what was judged before still knows it. */
    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    protected SeriesBreak() {}

    SeriesBreak(UUID seriesId, NewBreak added, Instant now) {
        Period first = AskedPeriod.of("/period", added.period());
        this.id = UUID.randomUUID();
        this.seriesId = seriesId;
        this.period = first.text();
        this.startsOn = first.start();
        this.kind = added.kind();
        this.explanation = TranslatedText.of(added.explanation());
        this.createdAt = now;
        this.updatedAt = now;
        this.placedAt = now;
    }

    /**
     * @return where it stood before, for what was known before; null when it was not moved
     */
    @Nullable SeriesBreak change(NewBreak change, Instant now) {
        Period first = AskedPeriod.of("/period", change.period());
        SeriesBreak before = first.start().equals(startsOn) ? null : standing(now);
        period = first.text();
        startsOn = first.start();
        kind = change.kind();
        explanation = explanation.changedTo(change.explanation());
        updatedAt = now;
        if (before != null) {
            placedAt = now;
        }
        return before;
    }

    void remove(Instant now) {
        removedAt = now;
        updatedAt = now;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    /** A removed break where this one stands until now. */
    private SeriesBreak standing(Instant now) {
        SeriesBreak copy = new SeriesBreak();
        copy.id = UUID.randomUUID();
        copy.seriesId = seriesId;
        copy.period = period;
        copy.startsOn = startsOn;
        copy.kind = kind;
        copy.explanation = explanation;
        copy.createdAt = createdAt;
        copy.updatedAt = now;
        copy.placedAt = placedAt;
        copy.removedAt = now;
        return copy;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID seriesId() {
        return seriesId;
    }

    String period() {
        return period;
    }

    BreakKind kind() {
        return kind;
    }

    TranslatedText explanation() {
        return explanation;
    }
}

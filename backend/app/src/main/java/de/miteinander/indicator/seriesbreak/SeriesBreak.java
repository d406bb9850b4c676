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
    }

    void change(NewBreak change, Instant now) {
        Period first = AskedPeriod.of("/period", change.period());
        period = first.text();
        startsOn = first.start();
        kind = change.kind();
        explanation = explanation.changedTo(change.explanation());
        updatedAt = now;
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

package de.miteinander.indicator.comparison;

import de.miteinander.platform.text.TranslatedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A gap between two groups that somebody watches. Its figures are never stored, they follow from the two series. */
@Entity
@Table(name = "group_gap")
@SuppressWarnings("NullAway.Init")
class GroupGap {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "series_id")
    private UUID seriesId;

    @Column(name = "reference_id")
    private UUID referenceId;

    @JdbcTypeCode(SqlTypes.JSON)
    private TranslatedText name;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected GroupGap() {}

    GroupGap(NewGroupGap gap, Instant now) {
        this.id = UUID.randomUUID();
        this.seriesId = gap.seriesId();
        this.referenceId = gap.referenceId();
        this.name = TranslatedText.of(gap.name());
        this.createdAt = now;
        this.updatedAt = now;
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
}

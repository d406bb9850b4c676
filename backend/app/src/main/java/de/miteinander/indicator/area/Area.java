package de.miteinander.indicator.area;

import de.miteinander.platform.text.TranslatedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An area that figures stand for. */
@Entity
@SuppressWarnings("NullAway.Init")
class Area {

    @Id
    private UUID id;

    @Version
    private long version;

    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    private TranslatedText name;

    @Enumerated(EnumType.STRING)
    private AreaLevel level;

    private @Nullable String ags;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Area() {}

    Area(NewArea area, Instant now) {
        this.id = UUID.randomUUID();
        this.code = area.code();
        this.name = TranslatedText.of(area.name());
        this.level = area.level();
        this.ags = area.ags();
        this.parentId = area.parentId();
        this.validFrom = area.validFrom();
        this.validUntil = area.validUntil();
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** Whether it lies in another area now. */
    boolean change(AreaChange change, Instant now) {
        boolean moved = !Objects.equals(parentId, change.parentId());
        name = name.changedTo(change.name());
        level = change.level();
        ags = change.ags();
        parentId = change.parentId();
        validFrom = change.validFrom();
        validUntil = change.validUntil();
        updatedAt = now;
        return moved;
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

    AreaLevel level() {
        return level;
    }

    @Nullable String ags() {
        return ags;
    }

    @Nullable UUID parentId() {
        return parentId;
    }

    @Nullable LocalDate validFrom() {
        return validFrom;
    }

    @Nullable LocalDate validUntil() {
        return validUntil;
    }
}

package de.miteinander.indicator.codelist;

import de.miteinander.platform.text.TranslatedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One value of a breakdown, such as a citizenship. */
@Entity
@Table(name = "code_item")
@SuppressWarnings("NullAway.Init")
class CodeItem {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "list_code")
    private String listCode;

    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable TranslatedText name;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected CodeItem() {}

    CodeItem(NewCodeItem item, Instant now) {
        this.id = UUID.randomUUID();
        this.listCode = item.list();
        this.code = item.code();
        this.name = TranslatedText.of(item.name());
        this.parentId = item.parentId();
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** Gives it a name and a place; whether the place changed. */
    boolean change(CodeItemChange change, Instant now) {
        boolean moved = !Objects.equals(parentId, change.parentId());
        name = name == null ? TranslatedText.of(change.name()) : name.changedTo(change.name());
        parentId = change.parentId();
        updatedAt = now;
        return moved;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String listCode() {
        return listCode;
    }

    String code() {
        return code;
    }

    @Nullable TranslatedText name() {
        return name;
    }

    @Nullable UUID parentId() {
        return parentId;
    }
}

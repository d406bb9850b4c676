package de.miteinander.body;

import de.miteinander.platform.text.TranslatedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A name of a body and the time in which it bears it. */
@Embeddable
@SuppressWarnings("NullAway.Init")
class BodyName {

    @JdbcTypeCode(SqlTypes.JSON)
    private TranslatedText name;

    @Column(name = "from_date")
    private @Nullable LocalDate from;

    @Column(name = "to_date")
    private @Nullable LocalDate to;

    protected BodyName() {}

    BodyName(TranslatedText name, @Nullable LocalDate from, @Nullable LocalDate to) {
        this.name = name;
        this.from = from;
        this.to = to;
    }

    boolean isValidOn(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (to == null || to.isAfter(day));
    }

    TranslatedText name() {
        return name;
    }

    @Nullable LocalDate from() {
        return from;
    }

    @Nullable LocalDate to() {
        return to;
    }
}

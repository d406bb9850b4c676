package de.miteinander.body;

import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.text.NewText;
import de.miteinander.platform.text.Text;
import de.miteinander.platform.text.TranslatedText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A body that decides or advises: the steering group, the council, a committee, the integration council. */
@Entity
@SuppressWarnings("NullAway.Init")
class Body {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private BodyKind kind;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "body_name", joinColumns = @JoinColumn(name = "body_id"))
    @OrderColumn(name = "position")
    private List<BodyName> names = new ArrayList<>();

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Body() {}

    Body(NewBody body, Instant now) {
        this.id = UUID.randomUUID();
        this.createdAt = now;
        change(BodyChange.of(body), now);
    }

    final void change(BodyChange change, Instant now) {
        kind = change.kind();
        endedOn = change.endedOn();
        List<BodyName> wanted = change.names().stream().map(this::named).toList();
        refuseOverlap(wanted);
        names.clear();
        names.addAll(wanted);
        updatedAt = now;
    }

    /** Keeps what is known of a name's translations when it stays the same. */
    private BodyName named(BodyChange.NewName name) {
        TranslatedText text = names.stream()
                .map(BodyName::name)
                .filter(known -> {
                    NewText.NewTranslation german = name.name().translations().get("de");
                    return german != null && german.text().equals(known.sourceText());
                })
                .findFirst()
                .map(known -> known.changedTo(name.name()))
                .orElseGet(() -> TranslatedText.of(name.name()));
        return new BodyName(text, name.from(), name.to());
    }

    /** A body bears one name at a time; the names stand in the order of time. */
    private static void refuseOverlap(List<BodyName> names) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            LocalDate from = names.get(i).from();
            LocalDate to = names.get(i).to();
            if (from != null && to != null && !to.isAfter(from)) {
                faults.add(new Fault(
                        "/names/" + i + "/to",
                        "END_BEFORE_START",
                        Message.of("Das Ende muss nach dem Beginn liegen.", "The end must come after the start.")));
            }
            LocalDate before = i == 0 ? null : names.get(i - 1).to();
            if (i > 0 && (before == null || from == null || from.isBefore(before))) {
                faults.add(new Fault(
                        "/names/" + i + "/from",
                        "OVERLAP",
                        Message.of(
                                "Ein Name beginnt frühestens, wenn der vorige endet; beide Tage werden gebraucht.",
                                "A name begins at the earliest when the one before ends; both days are needed.")));
            }
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    /** The name on a day; the last one when it had none then. */
    TranslatedText nameOn(LocalDate day) {
        return names.stream()
                .filter(name -> name.isValidOn(day))
                .findFirst()
                .orElseGet(names::getLast)
                .name();
    }

    BodyDetail detail(LocalDate today, Locale language) {
        return new BodyDetail(
                id,
                version,
                kind,
                nameOn(today).in(language),
                names.stream()
                        .map(name -> new BodyDetail.Name(Text.of(name.name()), name.from(), name.to()))
                        .toList(),
                endedOn,
                createdAt,
                updatedAt);
    }

    BodyChange asChange() {
        return new BodyChange(
                kind,
                names.stream()
                        .map(name -> new BodyChange.NewName(NewText.of(name.name()), name.from(), name.to()))
                        .toList(),
                endedOn);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    BodyKind kind() {
        return kind;
    }
}

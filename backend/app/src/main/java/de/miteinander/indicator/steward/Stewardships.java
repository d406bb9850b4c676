package de.miteinander.indicator.steward;

import de.miteinander.indicator.series.SeriesCatalog;
import de.miteinander.platform.access.Caller;
import de.miteinander.platform.access.Permission;
import de.miteinander.platform.audit.Audit;
import de.miteinander.platform.precondition.Version;
import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.sql.Rows;
import de.miteinander.platform.text.Ref;
import de.miteinander.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Who looks after which series. */
@ApplicationScoped
class Stewardships {

    private record Row(
            long version,
            @Nullable UUID personId,
            @Nullable String personName,
            @Nullable LocalDate releaseOn,
            @Nullable Integer releaseMonths,
            @Nullable String releaseNote,
            @Nullable LocalDate nextRelease) {}

    private final SeriesCatalog series;
    private final Jdbi database;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    Stewardships(SeriesCatalog series, Jdbi database, Caller caller, Audit audit, Clock clock) {
        this.series = series;
        this.database = database;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    StewardshipDetail of(UUID seriesId) {
        series.detail(seriesId);
        return find(seriesId)
                .map(row -> shown(seriesId, row))
                .orElseGet(() -> new StewardshipDetail(seriesId, 0, false, false, null, null, null, null, null));
    }

    private Optional<Row> find(UUID seriesId) {
        String sql = """
                SELECT w.version, w.person_id, p.display_name AS person_name, w.release_on, w.release_months,
                       w.release_note,
                       next_release(w.release_on, w.release_months,
                           (SELECT max(o.recorded_at)::date FROM published_observation o WHERE o.series_id = w.series_id))
                           AS next_release
                FROM stewardship w LEFT JOIN person p ON p.id = w.person_id
                WHERE w.series_id = :series
                """;
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("series", seriesId)
                .map(Rows.of(Row.class))
                .findOne());
    }

    private StewardshipDetail shown(UUID seriesId, Row row) {
        UUID person = row.personId();
        boolean mine = person != null && person.equals(caller.personId());
        String name = row.personName();
        return new StewardshipDetail(
                seriesId,
                row.version(),
                person != null,
                mine,
                person != null && name != null && (mine || caller.has(Permission.READ_PERSONS))
                        ? new Ref(person, null, name)
                        : null,
                row.releaseOn(),
                row.releaseMonths(),
                row.releaseNote(),
                row.nextRelease());
    }

    /** Takes a series over, hands it over or back. */
    @Transactional
    StewardshipDetail set(UUID seriesId, StewardshipWish wish, Version expected) {
        series.detail(seriesId);
        expected.mustBe(find(seriesId).map(Row::version).orElse(0L));
        refuseUnfit(wish);
        String sql = """
                INSERT INTO stewardship (series_id, version, person_id, release_on, release_months, release_note, updated_at)
                VALUES (:series, 1, :person, :on, :months, :note, :now)
                ON CONFLICT (series_id) DO UPDATE SET version = stewardship.version + 1, person_id = excluded.person_id,
                    release_on = excluded.release_on, release_months = excluded.release_months,
                    release_note = excluded.release_note, updated_at = excluded.updated_at
                """;
        database.useHandle(handle -> handle.createUpdate(sql)
                .bind("series", seriesId)
                .bind("person", wish.personId())
                .bind("on", wish.releaseOn())
                .bind("months", wish.releaseMonths())
                .bind("note", wish.releaseNote())
                .bind("now", Time.now(clock))
                .execute());
        audit.record("CHANGE", "Stewardship", seriesId);
        return of(seriesId);
    }

    private void refuseUnfit(StewardshipWish wish) {
        if ((wish.releaseOn() == null) != (wish.releaseMonths() == null)) {
            throw ProblemException.invalid(new Fault(
                    wish.releaseOn() == null ? "/releaseOn" : "/releaseMonths",
                    "REQUIRED",
                    Message.of(
                            "Tag und Abstand der Veröffentlichung gehören zusammen.",
                            "Day and distance of publication belong together.")));
        }
        UUID person = wish.personId();
        if (person != null && !canSignIn(person)) {
            throw ProblemException.invalid(new Fault(
                    "/personId",
                    "CANNOT_OWN",
                    Message.of(
                            "Bitte eine Person wählen, die sich anmelden kann.",
                            "Please choose a person who can sign in.")));
        }
    }

    private boolean canSignIn(UUID person) {
        return database.withHandle(handle -> handle.createQuery(
                        "SELECT EXISTS (SELECT FROM account WHERE person_id = :id AND status = 'APPROVED')")
                .bind("id", person)
                .mapTo(Boolean.class)
                .one());
    }
}

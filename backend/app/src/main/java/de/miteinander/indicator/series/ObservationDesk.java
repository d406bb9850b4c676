package de.miteinander.indicator.series;

import com.fasterxml.jackson.databind.JsonNode;
import de.miteinander.indicator.protection.ProtectionGate;
import de.miteinander.platform.access.Caller;
import de.miteinander.platform.audit.Audit;
import de.miteinander.platform.precondition.MergePatch;
import de.miteinander.platform.precondition.Version;
import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.sql.Rows;
import de.miteinander.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Records, corrects and withdraws single figures by hand. Every step adds a revision with its reason; none is lost. */
@ApplicationScoped
class ObservationDesk {

    private record Measured(ValueKind valueKind, String unit, int definitionVersion, String status) {}

    private record Stored(
            UUID id,
            UUID seriesId,
            @Nullable BigDecimal value,
            @Nullable String missingReason,
            @Nullable String sign,
            String kind,
            String dateBasis,
            @Nullable String asPrinted,
            @Nullable Long numerator,
            @Nullable Long denominator,
            @Nullable Long sampleSize,
            @Nullable BigDecimal standardError,
            @Nullable String note,
            String confidentiality,
            boolean preferred,
            int revision,
            String period) {

        /** What a client would send to keep it as it is; a correction brings its own reason. */
        @SuppressWarnings("NullAway") // the reason must come with the patch
        ObservationChange change() {
            return new ObservationChange(
                    value,
                    missingReason == null ? null : MissingReason.valueOf(missingReason),
                    sign == null ? null : Sign.valueOf(sign).printed(),
                    ObservationKind.valueOf(kind),
                    DateBasis.valueOf(dateBasis),
                    asPrinted,
                    numerator,
                    denominator,
                    sampleSize,
                    standardError,
                    note,
                    Confidentiality.valueOf(confidentiality),
                    preferred,
                    null);
        }
    }

    private final Jdbi database;
    private final Observations observations;
    private final SeriesCatalog series;
    private final ProtectionGate gate;
    private final MergePatch patches;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    ObservationDesk(
            Jdbi database,
            Observations observations,
            SeriesCatalog series,
            ProtectionGate gate,
            MergePatch patches,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.observations = observations;
        this.series = series;
        this.gate = gate;
        this.patches = patches;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    ObservationDetail record(UUID seriesId, NewObservation observation) {
        series.detail(seriesId);
        Measured measured = measured(seriesId);
        refuseRetired(measured);
        List<Fault> faults = new ArrayList<>();
        Period period = period(observation.period(), faults);
        Sign sign = sign(observation.sign(), faults);
        Figure figure = new Figure(
                observation.value(),
                missingReason(observation.missingReason(), sign, observation.value()),
                sign,
                observation.numerator(),
                observation.denominator(),
                observation.sampleSize(),
                observation.standardError());
        check(figure, measured, faults);
        refuseUnknownSource(observation.sourceId(), faults);
        if (!faults.isEmpty() || period == null) {
            throw ProblemException.invalid(faults);
        }
        UUID id = UUID.randomUUID();
        boolean preferred = Boolean.TRUE.equals(observation.preferred());
        if (preferred) {
            release(seriesId, period.text(), id);
        }
        insert(id, seriesId, period, figure, observation, preferred, measured.definitionVersion());
        keepRevision(id, "I", observation.reason());
        touch(seriesId);
        gate.figureChanged(seriesId, period.text());
        audit.recordBecause(orEmpty(observation.reason()), "CREATE", "Observation", id, period.text());
        return observations.detail(id);
    }

    @Transactional
    ObservationDetail correct(UUID id, JsonNode patch, Version expected) {
        Stored stored = stored(id);
        expected.mustBe(stored.revision());
        ObservationChange change = patches.apply(stored.change(), patch, ObservationChange.class);
        Measured measured = measured(stored.seriesId());
        List<Fault> faults = new ArrayList<>();
        Sign sign = sign(change.sign(), faults);
        Figure figure = new Figure(
                change.value(),
                missingReason(change.missingReason(), sign, change.value()),
                sign,
                change.numerator(),
                change.denominator(),
                change.sampleSize(),
                change.standardError());
        check(figure, measured, faults);
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        if (change.preferred()) {
            release(stored.seriesId(), stored.period(), id);
        }
        update(id, figure, change);
        keepRevision(id, "U", change.reason());
        touch(stored.seriesId());
        gate.figureChanged(stored.seriesId(), stored.period());
        audit.recordBecause(change.reason(), "CORRECT", "Observation", id, stored.period());
        return observations.detail(id);
    }

    @Transactional
    void withdraw(UUID id, ObservationWithdrawal withdrawal, Version expected) {
        Stored stored = stored(id);
        expected.mustBe(stored.revision());
        raiseRevision(id);
        keepRevision(id, "D", withdrawal.reason());
        database.useHandle(handle -> handle.createUpdate("DELETE FROM observation WHERE id = :id")
                .bind("id", id)
                .execute());
        touch(stored.seriesId());
        gate.figureChanged(stored.seriesId(), stored.period());
        audit.recordBecause(withdrawal.reason(), "WITHDRAW", "Observation", id, stored.period());
    }

    private Measured measured(UUID seriesId) {
        String sql = """
                SELECT i.value_kind, i.unit, i.definition_version, i.status
                FROM series s JOIN indicator i ON i.id = s.indicator_id WHERE s.id = :id
                """;
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("id", seriesId)
                .map(Rows.of(Measured.class))
                .findOne()
                .orElseThrow(ProblemException::notFound));
    }

    private static void refuseRetired(Measured measured) {
        if (measured.status().equals("RETIRED")) {
            throw ProblemException.conflict(
                    "Der Indikator ist beendet und nimmt keine Werte mehr an.",
                    "The indicator is retired and takes no more values.");
        }
    }

    /** Reads the row for a change and holds it until the transaction ends. */
    private Stored stored(UUID id) {
        String sql = """
                SELECT id, series_id, value, missing_reason, sign, kind, date_basis, as_printed, numerator, denominator,
                       sample_size, standard_error, note, confidentiality, preferred, revision, period
                FROM observation WHERE id = :id FOR UPDATE
                """;
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .map(Rows.of(Stored.class))
                .findOne()
                .orElseThrow(ProblemException::notFound));
    }

    private static @Nullable Period period(String text, List<Fault> faults) {
        try {
            return Period.parse(text);
        } catch (PeriodException wrong) {
            faults.add(new Fault("/period", wrong.code().name(), wrong.code().message()));
            return null;
        }
    }

    private static @Nullable Sign sign(@Nullable String printed, List<Fault> faults) {
        if (printed == null || printed.isBlank()) {
            return null;
        }
        Sign sign = Sign.of(printed);
        if (sign == null) {
            faults.add(new Fault(
                    "/sign",
                    "SIGN_UNKNOWN",
                    Message.of("Möglich sind – . … x / () | r p s.", "Possible are – . … x / () | r p s.")));
        }
        return sign;
    }

    /** A sign that stands in place of a value says why it is missing. */
    private static @Nullable MissingReason missingReason(
            @Nullable MissingReason given, @Nullable Sign sign, @Nullable BigDecimal value) {
        return given == null && value == null && sign != null ? sign.missingReason() : given;
    }

    private static void check(Figure figure, Measured measured, List<Fault> faults) {
        figure.check(measured.valueKind(), Figure.per(measured.unit())).stream()
                .filter(Figure.Finding::refused)
                .map(finding -> new Fault(pointer(finding), finding.name(), finding.message()))
                .forEach(faults::add);
    }

    private static String pointer(Figure.Finding finding) {
        return switch (finding) {
            case VALUE_AND_REASON_MISSING,
                    COUNT_NOT_WHOLE,
                    VALUE_NEGATIVE,
                    VALUE_NOT_BINARY,
                    NUMBER_TOO_LONG,
                    SHARE_ABOVE_100,
                    VALUE_DIFFERS_FROM_PARTS -> "/value";
            case VALUE_WITH_MISSING_REASON -> "/missingReason";
            case SIGN_CONTRADICTS_VALUE -> "/sign";
            case DENOMINATOR_NOT_POSITIVE -> "/denominator";
            case NUMERATOR_NEGATIVE, NUMERATOR_ABOVE_DENOMINATOR -> "/numerator";
            case SAMPLE_SIZE_NOT_POSITIVE -> "/sampleSize";
            case STANDARD_ERROR_NEGATIVE -> "/standardError";
        };
    }

    private void refuseUnknownSource(UUID source, List<Fault> faults) {
        boolean known =
                database.withHandle(handle -> handle.createQuery("SELECT EXISTS (SELECT FROM source WHERE id = :id)")
                        .bind("id", source)
                        .mapTo(Boolean.class)
                        .one());
        if (!known) {
            faults.add(new Fault(
                    "/sourceId", "UNKNOWN", Message.of("Diese Quelle gibt es nicht.", "There is no such source.")));
        }
    }

    private void insert(
            UUID id,
            UUID seriesId,
            Period period,
            Figure figure,
            NewObservation observation,
            boolean preferred,
            int definitionVersion) {
        String sql = """
                INSERT INTO observation (id, series_id, period, period_start, period_end, period_precision, source_id, value,
                    missing_reason, sign, kind, date_basis, as_printed, numerator, denominator, sample_size,
                    standard_error, note, confidentiality, preferred, definition_version, revision, recorded_at)
                VALUES (:id, :series, :period, :start, :end, :precision, :source, :value, :missing, :sign, :kind, :basis,
                    :printed, :numerator, :denominator, :sample, :error, :note, :confidentiality, :preferred, :definition,
                    1, :now)
                ON CONFLICT (series_id, period, source_id) DO NOTHING
                """;
        int inserted = database.withHandle(handle -> handle.createUpdate(sql)
                .bind("id", id)
                .bind("series", seriesId)
                .bind("period", period.text())
                .bind("start", period.start())
                .bind("end", period.end())
                .bind("precision", period.precision())
                .bind("source", observation.sourceId())
                .bind("value", figure.value())
                .bind("missing", figure.missingReason())
                .bind("sign", figure.sign())
                .bind("kind", Objects.requireNonNullElse(observation.kind(), ObservationKind.EXACT))
                .bind("basis", Objects.requireNonNullElse(observation.dateBasis(), DateBasis.STATED))
                .bind("printed", observation.asPrinted())
                .bind("numerator", figure.numerator())
                .bind("denominator", figure.denominator())
                .bind("sample", figure.sampleSize())
                .bind("error", figure.standardError())
                .bind("note", observation.note())
                .bind(
                        "confidentiality",
                        Objects.requireNonNullElse(observation.confidentiality(), Confidentiality.FREE))
                .bind("preferred", preferred)
                .bind("definition", definitionVersion)
                .bind("now", Time.now(clock))
                .execute());
        if (inserted == 0) {
            throw ProblemException.duplicate(
                    "/period",
                    "Für diesen Zeitraum und diese Quelle gibt es schon einen Wert. Berichtigen Sie ihn.",
                    "There is a figure for this period and source already. Correct it instead.");
        }
    }

    private void update(UUID id, Figure figure, ObservationChange change) {
        String sql = """
                UPDATE observation SET value = :value, missing_reason = :missing, sign = :sign, kind = :kind,
                    date_basis = :basis, as_printed = :printed, numerator = :numerator, denominator = :denominator,
                    sample_size = :sample, standard_error = :error, note = :note, confidentiality = :confidentiality,
                    preferred = :preferred,
                    import_id = NULL, revision = revision + 1, recorded_at = :now
                WHERE id = :id
                """;
        database.useHandle(handle -> handle.createUpdate(sql)
                .bind("id", id)
                .bind("value", figure.value())
                .bind("missing", figure.missingReason())
                .bind("sign", figure.sign())
                .bind("kind", change.kind())
                .bind("basis", change.dateBasis())
                .bind("printed", change.asPrinted())
                .bind("numerator", figure.numerator())
                .bind("denominator", figure.denominator())
                .bind("sample", figure.sampleSize())
                .bind("error", figure.standardError())
                .bind("note", change.note())
                .bind("confidentiality", change.confidentiality())
                .bind("preferred", change.preferred())
                .bind("now", Time.now(clock))
                .execute());
    }

    /** Takes the choice from another figure of the same period, with a revision of its own. */
    private void release(UUID seriesId, String period, UUID chosen) {
        String sql = """
                UPDATE observation SET preferred = false, revision = revision + 1, recorded_at = :now
                WHERE series_id = :series AND period = :period AND preferred AND id <> :chosen
                RETURNING id
                """;
        Instant now = Time.now(clock);
        database.withHandle(handle -> handle.createQuery(sql)
                        .bind("series", seriesId)
                        .bind("period", period)
                        .bind("chosen", chosen)
                        .bind("now", now)
                        .mapTo(UUID.class)
                        .list())
                .forEach(released -> keepRevision(released, "U", null));
    }

    private void raiseRevision(UUID id) {
        database.useHandle(handle -> handle.createUpdate(
                        "UPDATE observation SET revision = revision + 1, recorded_at = :now WHERE id = :id")
                .bind("id", id)
                .bind("now", Time.now(clock))
                .execute());
    }

    private void keepRevision(UUID id, String action, @Nullable String reason) {
        database.useHandle(handle -> handle.createUpdate(RevisionSql.COPY + " FROM observation WHERE id = :id")
                .bind("id", id)
                .bind("action", action)
                .bind("actor", caller.pseudonym())
                .bind("reason", reason)
                .execute());
    }

    /** Before the gate is asked: imports lock in this order, too. */
    private void touch(UUID seriesId) {
        database.useHandle(handle -> handle.createUpdate(RevisionSql.raiseVersions("CAST(:id AS uuid)"))
                .bind("id", seriesId)
                .bind("now", Time.now(clock))
                .execute());
    }

    private static String orEmpty(@Nullable String reason) {
        return reason == null ? "" : reason;
    }
}

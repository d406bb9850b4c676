package de.miteinander.indicator.importing;

import de.miteinander.indicator.importing.ImportReport.Counts;
import de.miteinander.indicator.protection.ProtectionGate;
import de.miteinander.indicator.series.RevisionSql;
import de.miteinander.platform.access.Caller;
import de.miteinander.platform.audit.Audit;
import de.miteinander.platform.language.Reader;
import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.sql.Jdbc;
import de.miteinander.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Takes an import back: what it added is withdrawn, what it changed or withdrew stands as before, each as a new step in the
 * history. It is refused as a whole when a figure has changed since. Series and sources that the import made stay.
 */
@ApplicationScoped
class ImportUndos {

    private static final int NAMED = 100;

    /** What the import did with each figure, the step before it, and whether anything happened since. */
    private static final String STEPS = """
            CREATE TEMPORARY TABLE undo_step ON COMMIT DROP AS
            SELECT v.observation_id, v.action, v.revision, v.series_id, v.period, v.source_id
            FROM observation_revision v JOIN observation_import i ON i.id = v.import_id
            WHERE v.import_id = :id AND v.recorded_at = i.recorded_at
            """;

    private static final String CHANGED_SINCE = """
            SELECT s.natural_key, u.period FROM undo_step u JOIN series s ON s.id = u.series_id
            WHERE EXISTS (SELECT FROM observation_revision later
                          WHERE later.observation_id = u.observation_id AND later.revision > u.revision)
               OR u.action = 'D' AND EXISTS (
                      SELECT FROM observation o
                      WHERE o.series_id = u.series_id AND o.period = u.period AND o.source_id = u.source_id)
            ORDER BY s.natural_key, u.period
            """;

    private final Jdbi database;
    private final ProtectionGate gate;
    private final Caller caller;
    private final Reader reader;
    private final Audit audit;
    private final Clock clock;

    ImportUndos(Jdbi database, ProtectionGate gate, Caller caller, Reader reader, Audit audit, Clock clock) {
        this.database = database;
        this.gate = gate;
        this.caller = caller;
        this.reader = reader;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ProblemException when it is undone already, or when figures have changed since */
    @Transactional
    ImportReport undo(UUID imported) {
        return database.withHandle(handle -> Jdbc.patiently(handle, Merge.LONGEST, patient -> undo(patient, imported)));
    }

    private ImportReport undo(Handle handle, UUID imported) {
        Merge.waitForOthers(handle);
        refuseUnlessItStands(handle, imported);
        handle.createUpdate(STEPS).bind("id", imported).execute();
        handle.execute("ANALYZE undo_step");
        refuseWhatHasChanged(handle);
        UUID id = UUID.randomUUID();
        Instant now = Time.now(clock);
        long withdrawn = withdraw(handle, id, now);
        long updated = revert(handle, id, now);
        long inserted = restore(handle, id, now);
        handle.createUpdate(RevisionSql.raiseVersions("SELECT series_id FROM undo_step"))
                .bind("now", now)
                .execute();
        gate.imported(id);
        Counts counts = new Counts(withdrawn + updated + inserted, inserted, updated, 0, withdrawn, 0);
        ImportOutcome outcome = ImportOutcome.ofUndo(id, imported, counts, now);
        ImportRecords.keep(handle, outcome, caller.pseudonym(), fileHash(handle, imported), OnError.ABORT);
        audit.record("UNDO", "ObservationImport", imported);
        return outcome.in(reader.language(), null);
    }

    private static String fileHash(Handle handle, UUID imported) {
        return handle.createQuery("SELECT file_hash FROM observation_import WHERE id = :id")
                .bind("id", imported)
                .mapTo(String.class)
                .one();
    }

    private static void refuseUnlessItStands(Handle handle, UUID imported) {
        boolean undone = handle.createQuery("""
                        SELECT EXISTS (SELECT FROM observation_import u WHERE u.undoes = i.id)
                        FROM observation_import i WHERE i.id = :id
                        """)
                .bind("id", imported)
                .mapTo(Boolean.class)
                .findOne()
                .orElseThrow(ProblemException::notFound);
        if (undone) {
            throw ProblemException.conflict(
                    "Dieser Import ist schon zurückgenommen.", "This import is undone already.");
        }
    }

    private static void refuseWhatHasChanged(Handle handle) {
        List<String> changed = handle.createQuery(CHANGED_SINCE)
                .map((row, context) -> row.getString("natural_key") + " " + row.getString("period"))
                .list();
        if (changed.isEmpty()) {
            return;
        }
        List<Fault> faults = changed.stream()
                .limit(NAMED)
                .map(figure -> new Fault(
                        "",
                        "CHANGED_SINCE",
                        Message.of(
                                figure + " wurde seit dem Import geändert.",
                                figure + " has been changed since the import.")))
                .toList();
        throw new ProblemException(
                ImportProblem.IMPORT_CHANGED_SINCE,
                Message.of(
                        changed.size()
                                + " Werte wurden seit dem Import geändert; es wurde nichts zurückgenommen. Nehmen Sie"
                                + " spätere Importe zuerst zurück oder berichtigen Sie die Werte von Hand.",
                        changed.size() + " figures have been changed since the import; nothing was undone. Undo later"
                                + " imports first, or correct the figures by hand."),
                faults);
    }

    private long withdraw(Handle handle, UUID id, Instant now) {
        String sql = """
                WITH gone AS (
                    DELETE FROM observation o USING undo_step u WHERE u.action = 'I' AND o.id = u.observation_id
                    RETURNING o.*)
                <revisions> FROM gone
                """.replace("<revisions>", RevisionSql.COPY_WITHDRAWN);
        return handle.createUpdate(sql)
                .bind("import", id)
                .bind("now", now)
                .bind("actor", caller.pseudonym())
                .bind("reason", "undo")
                .execute();
    }

    private long revert(Handle handle, UUID id, Instant now) {
        String sql = """
                WITH before AS (
                    SELECT p.*, u.revision AS undone FROM undo_step u
                    JOIN observation_revision p ON p.observation_id = u.observation_id AND p.revision = u.revision - 1
                    WHERE u.action = 'U'),
                changed AS (
                    UPDATE observation o SET (<figure>) = (SELECT <before> FROM before b WHERE b.observation_id = o.id),
                        import_id = :import, revision = o.revision + 1, recorded_at = :now
                    FROM before WHERE before.observation_id = o.id
                    RETURNING o.*, 'U' AS action)
                <revisions> FROM changed
                """.replace("<figure>", RevisionSql.CHANGEABLE)
                .replace("<before>", RevisionSql.CHANGEABLE)
                .replace("<revisions>", RevisionSql.COPY_WRITTEN);
        return handle.createUpdate(sql)
                .bind("import", id)
                .bind("now", now)
                .bind("actor", caller.pseudonym())
                .execute();
    }

    private long restore(Handle handle, UUID id, Instant now) {
        String sql = """
                WITH added AS (
                    INSERT INTO observation (id, <key>, <figure>, import_id, revision, recorded_at)
                    SELECT p.observation_id, <key>, <figure>, CAST(:import AS uuid), p.revision + 1, :now
                    FROM (SELECT v.* FROM undo_step u JOIN observation_revision v
                          ON v.observation_id = u.observation_id AND v.revision = u.revision
                          WHERE u.action = 'D') p
                    RETURNING *, 'I' AS action)
                <revisions> FROM added
                """.replace("<key>", RevisionSql.KEY)
                .replace("<figure>", RevisionSql.CHANGEABLE)
                .replace("<revisions>", RevisionSql.COPY_WRITTEN);
        return handle.createUpdate(sql)
                .bind("import", id)
                .bind("now", now)
                .bind("actor", caller.pseudonym())
                .execute();
    }
}

package de.miteinander.indicator.importing;

import de.miteinander.indicator.importing.ImportReport.Counts;
import de.miteinander.indicator.importing.ImportReport.State;
import de.miteinander.indicator.protection.ProtectionGate;
import de.miteinander.platform.job.Job;
import de.miteinander.platform.job.JobCancelledException;
import de.miteinander.platform.sql.Jdbc;
import de.miteinander.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Imports a file in the running transaction: the rows stream through COPY into a temporary table, and one statement merges
 * them into the figures and writes a revision for each that is new or changed. Rows that say what is there already write
 * nothing.
 */
@ApplicationScoped
class ObservationImporter {

    private static final int COPY_BUFFER = 1 << 16;

    private final Jdbi database;
    private final ProtectionGate gate;
    private final Clock clock;

    ObservationImporter(Jdbi database, ProtectionGate gate, Clock clock) {
        this.database = database;
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * Must run in a transaction; the caller rolls it back when the outcome is {@link State#REFUSED}.
     *
     * @throws JobCancelledException when the monitor says so
     */
    ImportOutcome run(ImportOrder order, Job.Monitor monitor) {
        return database.withHandle(
                handle -> Jdbc.patiently(handle, Merge.LONGEST, patient -> run(patient, order, monitor)));
    }

    private ImportOutcome run(Handle handle, ImportOrder order, Job.Monitor monitor) {
        Merge merge = new Merge(handle, order);
        merge.prepare();
        Faults faults = new Faults();
        RowMatcher matcher = new RowMatcher(KnownThings.read(handle), order.sourceId(), order.scope(), faults);
        ReadResult read = stage(handle, order, faults, matcher, monitor);
        Set<RowAction> actions = matcher.actions();
        int doubles = merge.findDoubles(matcher, faults);
        merge.resolveSeries(matcher.series());
        long rejected = read.rows() - matcher.taken() + doubles + merge.findEmpty(actions, faults);
        boolean refused = faults.fileRefused() || order.onError() == OnError.ABORT && !faults.none();
        if (refused) {
            return ImportOutcome.of(order, State.REFUSED, read, new Counts(read.rows(), 0, 0, 0, 0, rejected), null);
        }
        merge.findWithdrawals(matcher, faults);
        merge.newSeries().forEach(faults::add);
        merge.partsThatMissTheirTotal().forEach(faults::add);
        Merge.Said said = Merge.Said.of(read.columns(), actions);
        if (order.dryRun()) {
            Counts counts = counts(read, rejected, merge.preview(said).withWithdrawn(merge.withdrawals(matcher)));
            return ImportOutcome.of(order, State.READY, read, counts, null);
        }
        Instant now = Time.now(clock);
        merge.createSources(matcher.newSources(), now);
        merge.createSeries(now);
        long withdrawn = merge.withdraw(matcher, now);
        Counts counts = counts(read, rejected, merge.apply(said, now).withWithdrawn(withdrawn));
        gate.imported(order.id());
        ImportOutcome outcome = ImportOutcome.of(order, State.DONE, read, counts, now);
        ImportRecords.keep(handle, outcome, order.actor(), order.hash(), order.onError());
        return outcome;
    }

    private static Counts counts(ReadResult read, long rejected, Merge.Changes changes) {
        return new Counts(
                read.rows(), changes.inserted(), changes.updated(), changes.unchanged(), changes.withdrawn(), rejected);
    }

    private static ReadResult stage(
            Handle handle, ImportOrder order, Faults faults, RowMatcher matcher, Job.Monitor monitor) {
        CountedSource counted = new CountedSource(order, monitor);
        try (PGCopyOutputStream copy = copy(handle)) {
            StagingWriter staging = new StagingWriter(copy);
            ReadResult read = ObservationFile.read(
                    counted,
                    order.format(),
                    ReadOptions.defaults().withDecimal(order.decimal()).withMapping(order.mapping()),
                    faults,
                    row -> matcher.match(row, staging));
            staging.flush();
            return read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PGCopyOutputStream copy(Handle handle) {
        try {
            PGConnection connection = handle.getConnection().unwrap(PGConnection.class);
            return new PGCopyOutputStream(connection, StagingWriter.COPY, COPY_BUFFER);
        } catch (SQLException broken) {
            throw new IllegalStateException("import failed", broken);
        }
    }
}

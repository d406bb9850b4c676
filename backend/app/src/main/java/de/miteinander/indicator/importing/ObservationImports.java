package de.miteinander.indicator.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import de.miteinander.indicator.importing.ImportReport.State;
import de.miteinander.platform.access.Caller;
import de.miteinander.platform.audit.Audit;
import de.miteinander.platform.job.FailedJobException;
import de.miteinander.platform.job.Job;
import de.miteinander.platform.job.JobDetail;
import de.miteinander.platform.job.Jobs;
import de.miteinander.platform.language.Reader;
import de.miteinander.platform.page.ListQuery;
import de.miteinander.platform.page.Page;
import de.miteinander.platform.page.PageRequest;
import de.miteinander.platform.problem.CommonProblem;
import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.sql.Rows;
import de.miteinander.platform.text.StoredJson;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Imports of figures: at once when the file is small, as a job when it is large. */
@ApplicationScoped
class ObservationImports {

    private static final String UNDONE_BY = "(SELECT u.id FROM observation_import u WHERE u.undoes = i.id)";

    static final String JOB = "OBSERVATION_IMPORT";

    private static final Duration LONGEST_JOB = Duration.ofHours(2);

    private static final Job.Monitor UNWATCHED = new Job.Monitor() {
        @Override
        public void progress(long done, long total) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    private final ObservationImporter importer;
    private final ImportMappings mappings;
    private final ImportScopes scopes;
    private final Jobs jobs;
    private final Jdbi database;
    private final Caller caller;
    private final Reader reader;
    private final Audit audit;
    private final long synchronousBytes;

    ObservationImports(
            ObservationImporter importer,
            ImportMappings mappings,
            ImportScopes scopes,
            Jobs jobs,
            Jdbi database,
            Caller caller,
            Reader reader,
            Audit audit,
            @ConfigProperty(name = "miteinander.import.synchronous-bytes") long synchronousBytes) {
        this.importer = importer;
        this.mappings = mappings;
        this.scopes = scopes;
        this.jobs = jobs;
        this.database = database;
        this.caller = caller;
        this.reader = reader;
        this.audit = audit;
        this.synchronousBytes = synchronousBytes;
    }

    boolean isLarge(Upload upload) {
        return upload.bytes() > synchronousBytes;
    }

    ImportOrder order(Upload upload, ImportWishes wishes) {
        refuseUnknownSource(wishes.sourceId);
        ImportMapping mapping = mapping(wishes);
        return new ImportOrder(
                UUID.randomUUID(),
                upload,
                upload.bytes(),
                upload.hash(),
                upload.format(),
                wishes.decimalMark(),
                wishes.sourceId,
                mapping,
                mappingFrom(wishes, mapping),
                scopes.of(wishes),
                wishes.onErrorOrAbort(),
                wishes.dryRun,
                caller.pseudonym());
    }

    private ImportMapping mapping(ImportWishes wishes) {
        if (wishes.mapping != null) {
            return mappings.parse(wishes.mapping);
        }
        return wishes.sourceId == null
                ? ImportMapping.NONE
                : mappings.of(wishes.sourceId).mapping();
    }

    private static MappingFrom mappingFrom(ImportWishes wishes, ImportMapping mapping) {
        if (wishes.mapping != null) {
            return MappingFrom.REQUEST;
        }
        return mapping.saysNothing() ? MappingFrom.NONE : MappingFrom.SOURCE;
    }

    private void refuseUnknownSource(@Nullable UUID source) {
        if (source == null) {
            return;
        }
        boolean known =
                database.withHandle(handle -> handle.createQuery("SELECT EXISTS (SELECT FROM source WHERE id = :id)")
                        .bind("id", source)
                        .mapTo(Boolean.class)
                        .one());
        if (!known) {
            throw ProblemException.invalid(new Fault(
                    "?sourceId", "UNKNOWN", Message.of("Diese Quelle gibt es nicht.", "There is no such source.")));
        }
    }

    /**
     * Imports at once.
     *
     * @throws ProblemException when rows are at fault and none may be left out; nothing is changed then
     */
    @Transactional
    ImportReport importNow(ImportOrder order) {
        ImportOutcome outcome = importer.run(order, UNWATCHED);
        if (outcome.state() == State.REFUSED && !order.dryRun()) {
            throw refusal(outcome);
        }
        if (outcome.state() == State.DONE) {
            audit.record("IMPORT", "ObservationImport", order.id());
        }
        return outcome.in(reader.language(), null);
    }

    /** Accepts a large file; the import starts when the running transaction is committed. */
    @Transactional
    JobDetail importLater(Upload upload, ImportWishes wishes, @Nullable String idempotencyKey) {
        Upload kept = upload.kept();
        ImportOrder order = order(kept, wishes);
        if (!order.dryRun()) {
            audit.record("IMPORT", "ObservationImport", order.id());
        }
        Locale language = reader.language();
        UUID job = jobs.accept(JOB, caller.subject(), idempotencyKey, new Job() {
            @Override
            public Object run(Monitor monitor) {
                return QuarkusTransaction.requiringNew()
                        .timeout(Math.toIntExact(LONGEST_JOB.toSeconds()))
                        .call(() -> {
                            ImportOutcome outcome = importer.run(order, monitor);
                            if (outcome.state() == State.REFUSED && !order.dryRun()) {
                                throw new FailedJobException(refusal(outcome), outcome.in(language, null));
                            }
                            return outcome.in(language, null);
                        });
            }

            @Override
            public void close() {
                kept.delete();
            }
        });
        return jobs.detail(job);
    }

    private static ProblemException refusal(ImportOutcome outcome) {
        FaultText german = FaultText.in(Locale.GERMAN);
        FaultText english = FaultText.in(Locale.ENGLISH);
        List<Fault> faults = outcome.faults().stream()
                .map(fault ->
                        new Fault(pointer(fault), fault.code().name(), Message.of(german.of(fault), english.of(fault))))
                .toList();
        boolean tooLarge = outcome.faults().stream()
                .anyMatch(fault ->
                        fault.code() == FaultCode.FILE_TOO_LARGE || fault.code() == FaultCode.FILE_TOO_MANY_ROWS);
        long total = outcome.faultsTotal();
        return new ProblemException(
                tooLarge ? CommonProblem.CONTENT_TOO_LARGE : ImportProblem.IMPORT_REFUSED,
                Message.of(
                        total == 1
                                ? "Es wurde nichts übernommen: "
                                        + faults.getFirst().message().de()
                                : "Es wurde nichts übernommen. Bitte die " + total + " genannten Stellen berichtigen.",
                        total == 1
                                ? "Nothing was imported: "
                                        + faults.getFirst().message().en()
                                : "Nothing was imported. Please correct the " + total + " places named."),
                faults);
    }

    /** {@code /rows/4/Wert}; the whole file has the empty pointer. */
    private static String pointer(ImportFault fault) {
        if (fault.row() == 0) {
            return "";
        }
        String column = fault.column();
        return "/rows/" + fault.row()
                + (column == null ? "" : "/" + column.replace("~", "~0").replace("/", "~1"));
    }

    Page<ImportSummary> list(PageRequest request) {
        return new ListQuery(
                        "i.id, i.mode, i.rows, i.inserted, i.updated, i.unchanged, i.withdrawn, i.rejected, i.undoes, "
                                + UNDONE_BY + " AS undone_by, i.recorded_at",
                        "observation_import i")
                .idColumn("i.id")
                .sortable("recordedAt", "i.recorded_at", ListQuery.Kind.INSTANT)
                .defaultSort("-recordedAt")
                .page(database, request, Rows.of(ImportSummary.class));
    }

    ImportReport report(UUID id) {
        String sql = "SELECT i.report, " + UNDONE_BY + " AS undone_by FROM observation_import i WHERE i.id = :id";
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .map((row, context) ->
                        read(row.getString("report")).in(reader.language(), row.getObject("undone_by", UUID.class)))
                .findOne()
                .orElseThrow(ProblemException::notFound));
    }

    /** The faults and remarks of an import as CSV. */
    String findings(UUID id) {
        return FindingsCsv.write(report(id), reader.language());
    }

    private static ImportOutcome read(String report) {
        try {
            return StoredJson.MAPPER.readValue(report, ImportOutcome.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("stored import is not readable", broken);
        }
    }
}

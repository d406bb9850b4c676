package de.miteinander.indicator.importing;

import de.miteinander.indicator.importing.ImportReport.Assumed;
import de.miteinander.indicator.importing.ImportReport.Counts;
import de.miteinander.indicator.importing.ImportReport.RowFinding;
import de.miteinander.indicator.importing.ImportReport.State;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of an import, independent of any language; kept with the import as JSON.
 *
 * @param recordedAt when it was recorded; null if nothing was
 */
record ImportOutcome(
        UUID id,
        State state,
        boolean dryRun,
        @Nullable ImportMode mode,
        @Nullable UUID undoes,
        @Nullable FileFormat format,
        @Nullable List<String> columns,
        @Nullable MappingFrom mappingFrom,
        @Nullable CsvDialect dialect,
        Counts counts,
        List<ImportFault> faults,
        long faultsTotal,
        List<ImportFault> warnings,
        long warningsTotal,
        @Nullable Instant recordedAt) {

    static ImportOutcome of(
            ImportOrder order, State state, ReadResult read, Counts counts, @Nullable Instant recordedAt) {
        return new ImportOutcome(
                order.id(),
                state,
                order.dryRun(),
                order.scope() == null ? ImportMode.MERGE : ImportMode.REPLACE,
                null,
                read.format(),
                read.names(),
                order.mappingFrom(),
                read.dialect(),
                counts,
                read.faults().faults(),
                read.faults().faultCount(),
                read.faults().warnings(),
                read.faults().warningCount(),
                recordedAt);
    }

    static ImportOutcome ofUndo(UUID id, UUID undone, Counts counts, Instant recordedAt) {
        return new ImportOutcome(
                id,
                State.DONE,
                false,
                ImportMode.UNDO,
                undone,
                null,
                null,
                null,
                null,
                counts,
                List.of(),
                0,
                List.of(),
                0,
                recordedAt);
    }

    /** Imports from before there were others were merged. */
    ImportMode modeOrMerge() {
        return mode == null ? ImportMode.MERGE : mode;
    }

    ImportReport in(Locale language, @Nullable UUID undoneBy) {
        FaultText texts = FaultText.in(language);
        return new ImportReport(
                state == State.DONE ? id : null,
                state,
                dryRun,
                modeOrMerge(),
                undoes,
                undoneBy,
                dialect == null ? null : assumed(dialect),
                columns == null ? List.of() : columns,
                mappingFrom == null ? MappingFrom.NONE : mappingFrom,
                counts,
                findings(faults, texts),
                faultsTotal,
                findings(warnings, texts),
                warningsTotal,
                recordedAt);
    }

    private Assumed assumed(CsvDialect dialect) {
        ImportReport.Separator separator = switch (dialect.separator()) {
            case CsvDialect.NO_SEPARATOR -> null;
            case ';' -> ImportReport.Separator.SEMICOLON;
            case ',' -> ImportReport.Separator.COMMA;
            default -> ImportReport.Separator.TAB;
        };
        return new Assumed(
                format == null ? FileFormat.CSV : format,
                separator,
                dialect.decimal(),
                dialect.decimalCertain(),
                dialect.encoding());
    }

    private static List<RowFinding> findings(List<ImportFault> faults, FaultText texts) {
        return faults.stream()
                .map(fault -> new RowFinding(fault.row(), fault.column(), fault.code(), texts.of(fault), fault.value()))
                .toList();
    }
}

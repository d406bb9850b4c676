package de.miteinander.indicator.importing;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an import did, or would do. */
@Schema(name = "ImportReport", description = "What an import did, or would do.")
public record ImportReport(
        @Schema(description = "Identifier of the import; null for a dry run and for a refused file.", nullable = true)
        @Nullable UUID id,

        @Schema(description = "What came of it.", required = true)
        State state,

        @Schema(description = "Whether it was only tried.", required = true)
        boolean dryRun,

        @Schema(description = "How what is there was treated.", required = true)
        ImportMode mode,

        @Schema(description = "The import that it takes back.", nullable = true) @Nullable UUID undoes,

        @Schema(description = "The import that took it back.", nullable = true) @Nullable UUID undoneBy,

        @Schema(description = "How the file was read; null if that could not be found out.", nullable = true) @Nullable Assumed assumed,

        @Schema(
                description = "Names of the columns as they stand in the file; empty if it could not be read.",
                maxItems = 200,
                required = true)
        List<@Size(max = 200) String> columns,

        @Schema(description = "Where the mapping of the columns came from.", required = true)
        MappingFrom mappingFrom,

        @Schema(description = "How many rows did what.", required = true)
        Counts counts,

        @Schema(description = "The first 1,000 faults.", maxItems = 1000, required = true)
        List<RowFinding> faults,

        @Schema(description = "All faults.", minimum = "0", required = true)
        long faultsTotal,

        @Schema(
                description = "The first 1,000 remarks on rows that are imported all the same.",
                maxItems = 1000,
                required = true)
        List<RowFinding> warnings,

        @Schema(description = "All remarks.", minimum = "0", required = true)
        long warningsTotal,

        @Schema(description = "When it was recorded; null for a dry run and for a refused file.", nullable = true)
        @Nullable Instant recordedAt) {

    /** What came of a file. */
    public enum State {
        /** A dry run without a fault. */
        READY,
        /** Nothing was imported, or would be. */
        REFUSED,
        /** It is imported. */
        DONE
    }

    /** What stands between cells. */
    @Schema(name = "CellSeparator")
    public enum Separator {
        SEMICOLON,
        COMMA,
        TAB
    }

    /** How a file was read. */
    @Schema(name = "AssumedDialect", description = "How the file was read.")
    public record Assumed(
            @Schema(description = "Format of the file.", required = true)
            FileFormat format,

            @Schema(description = "Separator between cells; null where the format has none.", nullable = true) @Nullable Separator separator,

            @Schema(description = "Decimal mark of numbers that are written as text.", required = true)
            DecimalMark decimal,

            @Schema(description = "False if no number of the file shows the decimal mark.", required = true)
            boolean decimalCertain,

            @Schema(description = "Encoding.", maxLength = 20, required = true)
            String encoding) {}

    /** How many rows did what. */
    @Schema(name = "ImportCounts", description = "How many rows did, or would do, what.")
    public record Counts(
            @Schema(description = "Rows of the file without header and empty lines.", minimum = "0", required = true)
            long rows,

            @Schema(description = "New figures.", minimum = "0", required = true)
            long inserted,

            @Schema(
                    description = "Changed figures; what stood before stays in the history.",
                    minimum = "0",
                    required = true)
            long updated,

            @Schema(
                    description = "Figures that were there as they are; nothing is written for them.",
                    minimum = "0",
                    required = true)
            long unchanged,

            @Schema(description = "Withdrawn figures; they stay in the history.", minimum = "0", required = true)
            long deleted,

            @Schema(description = "Rows with a fault.", minimum = "0", required = true)
            long rejected) {}

    /** A fault or remark in the reader's language. */
    @Schema(name = "RowFinding", description = "A fault or remark on one row, or on the whole file.")
    public record RowFinding(
            @Schema(
                    description = "Row as a spreadsheet counts, the header being 1; 0 for the file.",
                    minimum = "0",
                    required = true)
            long row,

            @Schema(description = "Header of the column as it stands in the file.", maxLength = 200, nullable = true)
            @Nullable String column,

            @Schema(description = "Stable code.", required = true)
            FaultCode code,

            @Schema(description = "Sentence in the reader's language.", maxLength = 1000, required = true)
            String detail,

            @Schema(
                    description = "Content of the cell, shortened; never of a column that looks like personal data.",
                    maxLength = 80,
                    nullable = true)
            @Nullable String value) {}
}

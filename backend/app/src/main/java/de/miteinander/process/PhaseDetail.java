package de.miteinander.process;

import de.miteinander.platform.text.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A phase as it is read. */
@Schema(name = "Phase", description = "A stretch of a process with its plan and what became of it.")
public record PhaseDetail(
        @Schema(description = "Identifier.", required = true)
        UUID id,

        @Schema(description = "Version, the ETag's content.", minimum = "0", required = true)
        long version,

        @Schema(description = "The process it belongs to.", required = true)
        UUID processId,

        @Schema(description = "What the phase is for.", required = true)
        PhaseKind kind,

        @Schema(description = "Title.", required = true) Text title,

        @Schema(description = "Place among the phases, from 1.", minimum = "1", maximum = "10000", required = true)
        int order,

        @Schema(description = "Whether it may run beside other phases.", required = true)
        boolean parallel,

        @Schema(description = "Planned first day.", nullable = true) @Nullable LocalDate plannedStart,

        @Schema(description = "Planned end: the first day that is no longer part of it.", nullable = true) @Nullable LocalDate plannedEnd,

        @Schema(description = "Day on which it really began.", nullable = true) @Nullable LocalDate actualStart,

        @Schema(description = "Day on which it really ended.", nullable = true) @Nullable LocalDate actualEnd,

        @Schema(
                description =
                        "Where it stands today, told from its dates. LATE: not begun or not ended although planned.",
                required = true)
        PhaseStatus status,

        @Schema(description = "When it was created.", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed.", required = true)
        Instant updatedAt) {}

package de.miteinander.process;

import de.miteinander.platform.text.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A next step as it is read. */
@Schema(name = "Milestone", description = "A next step of a process.")
public record MilestoneDetail(
        @Schema(description = "Identifier.", required = true)
        UUID id,

        @Schema(description = "Version, the ETag's content.", minimum = "0", required = true)
        long version,

        @Schema(description = "The process it belongs to.", required = true)
        UUID processId,

        @Schema(description = "The phase it belongs to.", nullable = true) @Nullable UUID phaseId,

        @Schema(description = "What is to be done.", required = true)
        Text title,

        @Schema(description = "Place among the next steps, from 1.", minimum = "1", maximum = "10000", required = true)
        int order,

        @Schema(description = "Last day for it.", nullable = true) @Nullable LocalDate due,

        @Schema(description = "Day on which it was done.", nullable = true) @Nullable LocalDate doneOn,

        @Schema(description = "Address of what proves it, e.g. minutes.", maxLength = 500, nullable = true) @Nullable String evidenceUrl,

        @Schema(description = "Where it stands today. LATE: its last day has passed.", required = true)
        MilestoneStatus status,

        @Schema(description = "When it was created.", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed.", required = true)
        Instant updatedAt) {}

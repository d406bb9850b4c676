package de.miteinander.workinggroup;

import de.miteinander.platform.text.Text;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A working group with how many belong to it and who moderates. */
@Schema(name = "WorkingGroup", description = "A working group (AG).")
public record WorkingGroupDetail(
        @Schema(description = "Identifier.", required = true)
        UUID id,

        @Schema(description = "Version, the ETag's content.", minimum = "0", required = true)
        long version,

        @Schema(description = "The process the group belongs to.", required = true)
        UUID processId,

        @Schema(description = "Short code, e.g. SPR.", maxLength = 12, required = true)
        String code,

        @Schema(description = "Name.", required = true) Text name,

        @Schema(description = "What the group thinks through.", nullable = true) @Nullable Text remit,

        @Schema(description = "Where the group stands.", required = true)
        WorkingGroupStatus status,

        @Schema(
                description = "Who may join.",
                enumeration = {"OPEN", "ON_REQUEST", "INVITED"},
                required = true)
        String openness,

        @Schema(description = "Number of the wave.", minimum = "1", maximum = "99", nullable = true) @Nullable Integer wave,

        @Schema(description = "How many belong to the group now.", minimum = "0", required = true)
        int memberCount,

        @Schema(
                description = "Names of those who moderate now; only for signed-in readers.",
                maxItems = 20,
                required = true)
        List<String> moderators,

        @Schema(description = "When it was set up.", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed.", required = true)
        Instant updatedAt) {}

package de.miteinander.platform.job;

import com.fasterxml.jackson.databind.JsonNode;
import de.miteinander.platform.problem.Problem;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A job as its owner reads it. */
@Schema(name = "Job", description = "Long work that goes on after the answer.")
public record JobDetail(
        @Schema(description = "Identifier.", required = true)
        UUID id,

        @Schema(
                description = "What kind of work it is.",
                maxLength = 60,
                required = true,
                examples = "OBSERVATION_IMPORT")
        String kind,

        @Schema(description = "How far it has come.", required = true)
        JobState state,

        @Schema(description = "Progress.", required = true) Progress progress,

        @Schema(
                description = "What came of it, once it is done; the same body a synchronous answer would have had.",
                type = SchemaType.OBJECT,
                implementation = Object.class,
                nullable = true)
        @Nullable JsonNode result,

        @Schema(
                description = "Why it failed, as application/problem+json.",
                implementation = Problem.class,
                nullable = true)
        @Nullable JsonNode problem,

        @Schema(description = "When it was accepted.", required = true)
        Instant createdAt,

        @Schema(description = "When it ended.", nullable = true) @Nullable Instant finishedAt) {

    /** How much of the work is done. */
    @Schema(name = "JobProgress", description = "How much of the work is done; for an import in bytes of the file.")
    public record Progress(
            @Schema(
                    description = "Done so far; of an import, bytes of its file that are read.",
                    minimum = "0",
                    required = true)
            long done,

            @Schema(description = "All of it; 0 while unknown.", minimum = "0", required = true)
            long total) {}
}

package de.miteinander.body;

import de.miteinander.platform.text.Ref;
import de.miteinander.platform.text.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision as it is read. */
@Schema(name = "Decision", description = "What a body decided, when, and with which votes.")
record DecisionDetail(
        @Schema(description = "Identifier.", required = true)
        UUID id,

        @Schema(description = "Version, the ETag's content.", minimum = "0", required = true)
        long version,

        @Schema(description = "The body that decided, by the name it had on that day.", required = true)
        Ref body,

        @Schema(description = "The process it is about.", nullable = true) @Nullable UUID processId,

        @Schema(description = "Day of the decision.", required = true)
        LocalDate decidedOn,

        @Schema(description = "Whether the source states the day or it was inferred.", required = true)
        DayBasis dateBasis,

        @Schema(description = "What was decided.", required = true)
        Text text,

        @Schema(description = "What sort of decision it is.", required = true)
        DecisionKind kind,

        @Schema(description = "What it is about, where a body decides on concept and resources apart.", nullable = true)
        @Nullable DecisionPart part,

        @Schema(description = "How the vote went, if it is known.", nullable = true) @Nullable Votes votes,

        @Schema(description = "How it ended.", required = true)
        Outcome outcome,

        @Schema(description = "Address of the source.", maxLength = 500, nullable = true) @Nullable String sourceUrl,

        @Schema(description = "When it was created.", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed.", required = true)
        Instant updatedAt) {}

package de.miteinander.body;

import de.miteinander.platform.text.NewText;
import de.miteinander.platform.text.ValidText;
import de.miteinander.platform.text.WebAddress;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision to be recorded. */
@Schema(
        description = "A decision to be recorded.",
        examples =
                "{\"bodyId\": \"5b0c8e0a-3f0e-4c0b-9c1a-0b5a7d1d2f01\", \"decidedOn\": \"2016-09-01\", \"dateBasis\": \"INFERRED\", \"text\": {\"de\": {\"text\": \"Sechs Leitlinien werden ausgewählt.\"}}, \"kind\": \"RESOLUTION\", \"outcome\": \"ADOPTED\"}")
record NewDecision(
        @Schema(description = "The body that decided.") @NotNull UUID bodyId,

        @Schema(description = "The process it is about.", nullable = true) @Nullable UUID processId,

        @Schema(description = "Day of the decision.") @NotNull LocalDate decidedOn,

        @Schema(description = "Whether the source states the day; STATED when left out.", nullable = true) @Nullable DayBasis dateBasis,

        @Schema(description = "What was decided.") @NotNull @ValidText(max = 4000)
        NewText text,

        @Schema(description = "What sort of decision it is.") @NotNull DecisionKind kind,

        @Schema(description = "What it is about, where a body decides on concept and resources apart.", nullable = true)
        @Nullable DecisionPart part,

        @Schema(description = "How the vote went, if it is known.", nullable = true) @Nullable @Valid Votes votes,

        @Schema(description = "How it ended.") @NotNull Outcome outcome,

        @Schema(
                description = "Address of the source, e.g. the minutes in the council's information system.",
                maxLength = 500,
                nullable = true)
        @Nullable @WebAddress
        @Size(max = 500) String sourceUrl) {}

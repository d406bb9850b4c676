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

/** What may be changed about a decision; the body stays. */
@Schema(
        description =
                "What may be changed about a decision. Once something stands on it, its outcome and process stay.",
        examples = "{\"votes\": {\"yes\": 12, \"no\": 0, \"abstain\": 0}}")
record DecisionChange(
        @Schema(description = "The process it is about.", nullable = true) @Nullable UUID processId,

        @Schema(description = "Day of the decision.") @NotNull LocalDate decidedOn,

        @Schema(description = "Whether the source states the day.") @NotNull DayBasis dateBasis,

        @Schema(description = "What was decided.") @NotNull @ValidText(max = 4000)
        NewText text,

        @Schema(description = "What sort of decision it is.") @NotNull DecisionKind kind,

        @Schema(description = "What it is about, where a body decides on concept and resources apart.", nullable = true)
        @Nullable DecisionPart part,

        @Schema(description = "How the vote went, if it is known.", nullable = true) @Nullable @Valid Votes votes,

        @Schema(description = "How it ended.") @NotNull Outcome outcome,

        @Schema(description = "Address of the source.", maxLength = 500, nullable = true)
        @Nullable @WebAddress
        @Size(max = 500) String sourceUrl) {

    static DecisionChange of(NewDecision decision) {
        DayBasis basis = decision.dateBasis();
        return new DecisionChange(
                decision.processId(),
                decision.decidedOn(),
                basis == null ? DayBasis.STATED : basis,
                decision.text(),
                decision.kind(),
                decision.part(),
                decision.votes(),
                decision.outcome(),
                decision.sourceUrl());
    }
}

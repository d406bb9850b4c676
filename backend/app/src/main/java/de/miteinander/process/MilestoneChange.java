package de.miteinander.process;

import de.miteinander.platform.text.NewText;
import de.miteinander.platform.text.ValidText;
import de.miteinander.platform.text.WebAddress;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be changed about a next step. */
@Schema(description = "What may be changed about a next step.", examples = "{\"doneOn\": \"2026-11-20\"}")
record MilestoneChange(
        @Schema(description = "What is to be done.") @NotNull @ValidText(max = 500)
        NewText title,

        @Schema(description = "The phase it belongs to.", nullable = true) @Nullable UUID phaseId,

        @Schema(description = "Place among the next steps, from 1.", minimum = "1", maximum = "10000")
        @NotNull @Min(1) @Max(LAST_PLACE) Integer order,

        @Schema(description = "Last day for it.", nullable = true) @Nullable LocalDate due,

        @Schema(description = "Day on which it was done; null takes that back.", nullable = true) @Nullable LocalDate doneOn,

        @Schema(description = "Address of what proves it, e.g. minutes.", maxLength = 500, nullable = true)
        @Nullable @WebAddress
        @Size(max = 500) String evidenceUrl) {

    private static final int LAST_PLACE = 10_000;

    static MilestoneChange of(NewMilestone milestone, int last) {
        Integer order = milestone.order();
        return new MilestoneChange(
                milestone.title(),
                milestone.phaseId(),
                order == null ? Math.min(last + 1, LAST_PLACE) : order,
                milestone.due(),
                milestone.doneOn(),
                milestone.evidenceUrl());
    }
}

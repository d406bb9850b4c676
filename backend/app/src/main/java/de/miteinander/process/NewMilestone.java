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

/** A next step to be added to a process. */
@Schema(
        description = "A next step to be added to a process.",
        examples = "{\"title\": {\"de\": {\"text\": \"Kick-off vorbereiten\"}}, \"due\": \"2026-12-01\"}")
record NewMilestone(
        @Schema(description = "What is to be done.") @NotNull @ValidText(max = 500)
        NewText title,

        @Schema(description = "The phase it belongs to.", nullable = true) @Nullable UUID phaseId,

        @Schema(
                description = "Place among the next steps, from 1; at the end when left out.",
                minimum = "1",
                maximum = "10000",
                nullable = true)
        @Nullable @Min(1) @Max(10000) Integer order,

        @Schema(description = "Last day for it.", nullable = true) @Nullable LocalDate due,

        @Schema(description = "Day on which it was done.", nullable = true) @Nullable LocalDate doneOn,

        @Schema(description = "Address of what proves it, e.g. minutes.", maxLength = 500, nullable = true)
        @Nullable @WebAddress
        @Size(max = 500) String evidenceUrl) {}

package de.miteinander.process;

import de.miteinander.platform.text.NewText;
import de.miteinander.platform.text.ValidText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A phase to be added to a process. */
@Schema(
        description = "A phase to be added to a process.",
        examples =
                "{\"kind\": \"EXCHANGE\", \"title\": {\"de\": {\"text\": \"Austausch in den AGs\"}}, \"plannedStart\": \"2016-11-01\", \"plannedEnd\": \"2017-05-01\"}")
record NewPhase(
        @Schema(description = "What the phase is for.") @NotNull PhaseKind kind,

        @Schema(description = "Title.") @NotNull @ValidText(max = 200)
        NewText title,

        @Schema(
                description = "Place among the phases, from 1; at the end when left out.",
                minimum = "1",
                maximum = "10000",
                nullable = true)
        @Nullable @Min(1) @Max(10000) Integer order,

        @Schema(description = "Whether it may run beside other phases; false when left out.", nullable = true) @Nullable Boolean parallel,

        @Schema(description = "Planned first day.", nullable = true) @Nullable LocalDate plannedStart,

        @Schema(description = "Planned end: the first day that is no longer part of it.", nullable = true) @Nullable LocalDate plannedEnd,

        @Schema(description = "Day on which it really began.", nullable = true) @Nullable LocalDate actualStart,

        @Schema(description = "Day on which it really ended.", nullable = true) @Nullable LocalDate actualEnd) {}

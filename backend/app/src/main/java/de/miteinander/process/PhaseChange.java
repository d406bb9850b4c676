package de.miteinander.process;

import de.miteinander.platform.text.NewText;
import de.miteinander.platform.text.ValidText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be changed about a phase. */
@Schema(description = "What may be changed about a phase.", examples = "{\"actualStart\": \"2016-11-15\"}")
record PhaseChange(
        @Schema(description = "What the phase is for.") @NotNull PhaseKind kind,

        @Schema(description = "Title.") @NotNull @ValidText(max = 200)
        NewText title,

        @Schema(description = "Place among the phases, from 1.", minimum = "1", maximum = "10000")
        @NotNull @Min(1) @Max(LAST_PLACE) Integer order,

        @Schema(description = "Whether it may run beside other phases.") @NotNull Boolean parallel,

        @Schema(description = "Planned first day.", nullable = true) @Nullable LocalDate plannedStart,

        @Schema(description = "Planned end: the first day that is no longer part of it.", nullable = true) @Nullable LocalDate plannedEnd,

        @Schema(description = "Day on which it really began.", nullable = true) @Nullable LocalDate actualStart,

        @Schema(description = "Day on which it really ended.", nullable = true) @Nullable LocalDate actualEnd) {

    private static final int LAST_PLACE = 10_000;

    static PhaseChange of(NewPhase phase, int last) {
        Integer order = phase.order();
        return new PhaseChange(
                phase.kind(),
                phase.title(),
                order == null ? Math.min(last + 1, LAST_PLACE) : order,
                Boolean.TRUE.equals(phase.parallel()),
                phase.plannedStart(),
                phase.plannedEnd(),
                phase.actualStart(),
                phase.actualEnd());
    }
}

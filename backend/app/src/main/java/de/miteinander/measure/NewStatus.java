package de.miteinander.measure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step of a measure, with its reason. */
@Schema(
        name = "NewMeasureStatus",
        description = "A step of a measure, with its reason.",
        examples = "{\"status\": \"RUNNING\", \"justification\": \"Der erste Kurs hat begonnen.\"}")
record NewStatus(
        @Schema(description = "The new status.") @NotNull MeasureStatus status,

        @Schema(description = "Why, for everyone to read.", maxLength = 1000) @NotBlank @Size(max = 1000) String justification,

        @Schema(description = "Since when; today when left out, never in the future.", nullable = true) @Nullable LocalDate on) {}

package de.miteinander.indicator.datagap;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of looking for a missing figure. */
@Schema(
        description =
                "What came of looking for a missing figure. NOT_OBTAINABLE needs a note, REPLACED the series that takes its place.",
        examples = "{\"outcome\": \"NOT_OBTAINABLE\", \"note\": \"Wird seit 2020 nicht mehr erhoben\"}")
record GapClosing(
        @Schema(description = "What came of it; not OPEN.") @NotNull GapOutcome outcome,

        @Schema(description = "In a sentence.", maxLength = 1000, nullable = true) @Size(max = 1000) @Nullable String note,

        @Schema(description = "The series that takes its place.", nullable = true) @Nullable UUID replacedBy) {}

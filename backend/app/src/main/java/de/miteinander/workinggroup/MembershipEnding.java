package de.miteinander.workinggroup;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a membership ends. */
@Schema(description = "How a membership ends.", examples = "{\"on\": \"2026-11-30\", \"reason\": \"Wegzug\"}")
record MembershipEnding(
        @Schema(description = "Last day; today when left out.", nullable = true) @Nullable LocalDate on,

        @Schema(description = "Why, if it helps.", maxLength = 500, nullable = true) @Size(max = 500) @Nullable String reason) {}

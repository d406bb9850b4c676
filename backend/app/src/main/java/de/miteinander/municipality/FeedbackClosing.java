package de.miteinander.municipality;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of some feedback. */
@Schema(description = "What came of some feedback.", examples = "{\"outcome\": \"Behoben und geantwortet.\"}")
record FeedbackClosing(
        @Schema(description = "What was done.", maxLength = 1000) @NotBlank @Size(max = 1000) String outcome) {}

package de.miteinander.guideline;

import de.miteinander.platform.text.Text;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One wording of a guideline as it is read. */
@Schema(name = "GuidelineVersion", description = "One wording of a guideline.")
record GuidelineVersionDetail(
        @Schema(description = "Number of the version, from 1.", minimum = "1", required = true)
        int number,

        @Schema(description = "The guideline.", required = true)
        Text text,

        @Schema(description = "Why it is one.", nullable = true) @Nullable Text rationale,

        @Schema(description = "Why the wording was changed; from version 2 on.", maxLength = 500, nullable = true)
        @Nullable String changedBecause,

        @Schema(description = "Address of the document it was taken from.", maxLength = 500, nullable = true) @Nullable String sourceUrl,

        @Schema(description = "From when on it was the wording.", required = true)
        Instant validFrom,

        @Schema(
                description = "Whether a prompt or a decision refers to it, so that it stays as it is.",
                required = true)
        boolean referenced) {}

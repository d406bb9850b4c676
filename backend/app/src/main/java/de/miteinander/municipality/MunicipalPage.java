package de.miteinander.municipality;

import de.miteinander.platform.text.NewText;
import de.miteinander.platform.text.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page whose content the municipality sets. */
@Schema(description = "A page whose content the municipality sets.")
record MunicipalPage(
        @Schema(description = "Identifier.", required = true)
        UUID id,

        @Schema(description = "Version, the ETag's content.", minimum = "0", required = true)
        long version,

        @Schema(
                description = "Which page it is.",
                enumeration = {"imprint", "privacy", "accessibility", "about"},
                required = true)
        String slug,

        @Schema(description = "Title.", required = true) Text title,

        @Schema(description = "Text in CommonMark; HTML in it is text, not markup.", required = true)
        Text body,

        @Schema(description = "When the content was last checked.", nullable = true) @Nullable LocalDate reviewedOn,

        @Schema(description = "When it was last changed.", required = true)
        Instant updatedAt) {

    /** As a client would send it to keep it as it is. */
    PageChange asSent() {
        return new PageChange(NewText.asSent(title), NewText.asSent(body), reviewedOn);
    }
}

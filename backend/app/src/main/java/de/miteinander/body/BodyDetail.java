package de.miteinander.body;

import de.miteinander.platform.text.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A body as it is read. */
@Schema(name = "Body", description = "A body that decides or advises.")
record BodyDetail(
        @Schema(description = "Identifier.", required = true)
        UUID id,

        @Schema(description = "Version, the ETag's content.", minimum = "0", required = true)
        long version,

        @Schema(description = "What sort of body it is.", required = true)
        BodyKind kind,

        @Schema(description = "Its name today, in the reader's language.", maxLength = 200, required = true)
        String currentName,

        @Schema(description = "Its names, the oldest first.", maxItems = 20, required = true)
        List<Name> names,

        @Schema(description = "Day from which the body no longer exists.", nullable = true) @Nullable LocalDate endedOn,

        @Schema(description = "When it was created.", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed.", required = true)
        Instant updatedAt) {

    /** A name and its time. */
    @Schema(name = "BodyName", description = "A name of a body and the time in which it bears it.")
    record Name(
            @Schema(description = "The name.", required = true)
            Text name,

            @Schema(description = "First day of the name.", nullable = true) @Nullable LocalDate from,

            @Schema(description = "First day on which the body no longer bears it.", nullable = true) @Nullable LocalDate to) {}
}

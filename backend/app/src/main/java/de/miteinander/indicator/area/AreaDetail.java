package de.miteinander.indicator.area;

import de.miteinander.platform.text.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An area as one reads it. */
@Schema(name = "Area", description = "An area that figures stand for.")
public record AreaDetail(
        @Schema(description = "Identifier.", required = true)
        UUID id,

        @Schema(description = "Version, the ETag's content.", minimum = "0", required = true)
        long version,

        @Schema(description = "Short code, used in files and natural keys.", maxLength = 40, required = true)
        String code,

        @Schema(description = "Name.", required = true) Text name,

        @Schema(description = "How large it is.", required = true)
        AreaLevel level,

        @Schema(description = "Official key (AGS, ARS, county or state key).", maxLength = 12, nullable = true)
        @Nullable String ags,

        @Schema(description = "The area it belongs to.", nullable = true) @Nullable UUID parentId,

        @Schema(description = "The day since which it exists; null if it always did.", nullable = true) @Nullable LocalDate validFrom,

        @Schema(
                description =
                        "The first day on which it no longer existed, after a merger for instance; null if it exists today.",
                nullable = true)
        @Nullable LocalDate validUntil,

        @Schema(description = "When it was entered.", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed.", required = true)
        Instant updatedAt) {}

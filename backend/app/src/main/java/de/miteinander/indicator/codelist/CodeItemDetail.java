package de.miteinander.indicator.codelist;

import de.miteinander.platform.text.Text;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A code as one reads it. */
@Schema(name = "CodeItem", description = "One value of a breakdown.")
public record CodeItemDetail(
        @Schema(description = "Identifier.", required = true)
        UUID id,

        @Schema(description = "Version, the ETag's content.", minimum = "0", required = true)
        long version,

        @Schema(description = "The list it belongs to.", maxLength = 40, required = true, examples = "CITIZENSHIP")
        String list,

        @Schema(description = "Code, used in files and natural keys.", maxLength = 40, required = true, examples = "PL")
        String code,

        @Schema(description = "Name; null as long as nobody has given one.", nullable = true) @Nullable Text name,

        @Schema(
                description = "What it is called in the reader's language, at least its code.",
                maxLength = 200,
                required = true)
        String label,

        @Schema(description = "The code of the same list that it is part of.", nullable = true) @Nullable UUID parentId,

        @Schema(description = "Number of series that are broken down by it.", minimum = "0", required = true)
        int seriesCount,

        @Schema(description = "When it was entered.", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed.", required = true)
        Instant updatedAt) {}

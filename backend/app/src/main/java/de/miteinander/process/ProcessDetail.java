package de.miteinander.process;

import de.miteinander.platform.text.Text;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A process as it is read. */
@Schema(name = "Process", description = "One concept's way, from the first preparation to its follow-up.")
public record ProcessDetail(
        @Schema(description = "Identifier.", required = true)
        UUID id,

        @Schema(description = "Version, the ETag's content.", minimum = "0", required = true)
        long version,

        @Schema(description = "Short name in addresses.", maxLength = 60, required = true)
        String slug,

        @Schema(description = "Title.", required = true) Text title,

        @Schema(description = "What it is for.", nullable = true) @Nullable Text purpose,

        @Schema(description = "What the guidelines are for in this process.", nullable = true) @Nullable Text guidelinesRole,

        @Schema(description = "The municipality's name.", maxLength = 120, required = true)
        String municipality,

        @Schema(description = "Where it stands. A DRAFT is seen by approved accounts only.", required = true)
        ProcessStatus status,

        @Schema(description = "Language its contents are written in first.", maxLength = 35, required = true)
        String defaultLanguage,

        @Schema(description = "Languages its contents are kept in.", maxItems = 20, required = true)
        List<String> languages,

        @Schema(description = "When it was created.", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed.", required = true)
        Instant updatedAt) {}

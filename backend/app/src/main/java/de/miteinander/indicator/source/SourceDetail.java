package de.miteinander.indicator.source;

import de.miteinander.indicator.protection.Protection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A source as one reads it. */
@Schema(name = "Source", description = "Where figures come from.")
public record SourceDetail(
        @Schema(description = "Identifier.", required = true)
        UUID id,

        @Schema(description = "Version, the ETag's content.", minimum = "0", required = true)
        long version,

        @Schema(description = "Title, as one would cite it.", maxLength = 500, required = true)
        String title,

        @Schema(description = "Who counted.", maxLength = 200, nullable = true) @Nullable String producer,

        @Schema(description = "What sort of source it is.", required = true)
        SourceKind kind,

        @Schema(description = "Where it is published.", maxLength = 1000, nullable = true) @Nullable String url,

        @Schema(description = "Number of the table at the producer.", maxLength = 60, nullable = true) @Nullable String tableCode,

        @Schema(description = "Licence.", maxLength = 100, nullable = true) @Nullable String licence,

        @Schema(description = "Day it was retrieved.", nullable = true) @Nullable LocalDate retrievedOn,

        @Schema(description = "How the producer wants to be cited.", maxLength = 1000, nullable = true) @Nullable String citation,

        @Schema(
                description = "Edition or state of the data, in the producer's own words.",
                maxLength = 100,
                nullable = true)
        @Nullable String producerVersion,

        @Schema(
                description = "What is done about small counts in its figures; null: the indicator says it.",
                nullable = true)
        @Nullable Protection protection,

        @Schema(
                description = "What is rounded to (5, 10), or the smallest count shown (3, 5, 10).",
                minimum = "3",
                maximum = "10",
                nullable = true)
        @Nullable Integer protectionStep,

        @Schema(description = "How the producer protects them, in words.", maxLength = 200, nullable = true) @Nullable String protectionMethod,

        @Schema(description = "Figures that refer to it.", minimum = "0", required = true)
        long observationCount,

        @Schema(description = "When it was entered.", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed.", required = true)
        Instant updatedAt) {}

package de.miteinander.indicator.series;

import de.miteinander.platform.text.Ref;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A series as one reads it. */
@Schema(name = "Series", description = "An indicator in one area and breakdown over time.")
public record SeriesDetail(
        @Schema(description = "Identifier.", required = true)
        UUID id,

        @Schema(
                description = "Version; every recorded, corrected or withdrawn figure raises it.",
                minimum = "0",
                required = true)
        long version,

        @Schema(
                description = "Key that anyone can build: indicator, area and breakdown.",
                maxLength = 400,
                required = true,
                examples = "EDU-02.musterstadt.AGE=U18|SEX=F")
        String naturalKey,

        @Schema(description = "The indicator.", required = true)
        Ref indicator,

        @Schema(description = "The area.", required = true) Ref area,

        @Schema(description = "How often it is usually published.", required = true)
        Frequency frequency,

        @Schema(description = "Breakdown; empty for the total.", maxProperties = 10, required = true)
        Map<String, String> dimensions,

        @Schema(
                description =
                        "What the values of the breakdown are called in the reader's language, at least their code.",
                maxProperties = 10,
                required = true,
                examples = "{\"CITIZENSHIP\": \"Polen\"}")
        Map<String, String> dimensionLabels,

        @Schema(description = "Unit of its values.", maxLength = 40, required = true)
        String unit,

        @Schema(description = "Number of its figures.", minimum = "0", required = true)
        long observationCount,

        @Schema(description = "Period of its first figure.", maxLength = 32, nullable = true) @Nullable String first,

        @Schema(description = "Period of its last figure.", maxLength = 32, nullable = true) @Nullable String last,

        @Schema(description = "When it was set up.", required = true)
        Instant createdAt,

        @Schema(description = "When a figure was last recorded, corrected or withdrawn.", required = true)
        Instant updatedAt) {}

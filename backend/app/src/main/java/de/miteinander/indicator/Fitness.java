package de.miteinander.indicator;

import com.fasterxml.jackson.core.JsonProcessingException;
import de.miteinander.indicator.series.Frequency;
import de.miteinander.platform.text.StoredJson;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is known about whether an indicator can be measured; what is not known yet is left out. */
@Schema(
        description = "What is known about whether an indicator can be measured; what is not known yet is left out.",
        examples =
                "{\"source\": \"Einwohnermeldeamt\", \"frequency\": \"A\", \"casesPerPeriod\": 240, \"lagMonths\": 3}")
record Fitness(
        @Schema(description = "Where figures would come from.", maxLength = 200, nullable = true)
        @Size(max = 200) @Nullable String source,

        @Schema(description = "How often there would be one.", nullable = true) @Nullable Frequency frequency,

        @Schema(
                description = "How many cases there would be in a period.",
                minimum = "0",
                maximum = "1000000000",
                nullable = true)
        @Min(0) @Max(1_000_000_000L) @Nullable Long casesPerPeriod,

        @Schema(
                description = "Months from the end of a period until its figure is there.",
                minimum = "0",
                maximum = "120",
                nullable = true)
        @Min(0) @Max(120) @Nullable Integer lagMonths,

        @Schema(description = "How much work a figure makes.", nullable = true) @Nullable Degree effort,

        @Schema(description = "How likely it is that figures are too small to be shown.", nullable = true) @Nullable Degree protectionRisk) {

    static final Fitness UNKNOWN = new Fitness(null, null, null, null, null, null);

    /** As the database has it. */
    static @Nullable Fitness stored(@Nullable String json) {
        try {
            return json == null ? null : StoredJson.MAPPER.readValue(json, Fitness.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("stored JSON is not readable", broken);
        }
    }

    /** How much of something. */
    @Schema(name = "Degree", description = "How much of something.")
    enum Degree {
        LOW,
        MEDIUM,
        HIGH
    }
}

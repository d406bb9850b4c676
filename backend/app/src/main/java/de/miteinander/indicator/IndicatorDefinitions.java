package de.miteinander.indicator;

import de.miteinander.platform.text.Text;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All versions of an indicator's definition. */
@Schema(description = "All versions of an indicator's definition, the first one first.")
public record IndicatorDefinitions(
        @Schema(description = "The versions.", maxItems = 1000, required = true)
        List<Definition> items) {

    /** One version. */
    @Schema(name = "IndicatorDefinition", description = "One version of a definition.")
    public record Definition(
            @Schema(description = "Number of the version.", minimum = "1", required = true)
            int number,

            @Schema(description = "What exactly is counted.", required = true)
            Text text,

            @Schema(description = "How the value is worked out.", nullable = true) @Nullable Text formula,

            @Schema(description = "What is counted above the line of a share or rate.", nullable = true) @Nullable Text numeratorText,

            @Schema(description = "What is counted below it.", nullable = true) @Nullable Text denominatorText,

            @Schema(description = "How it is counted: register, survey, reference day.", nullable = true) @Nullable Text method,

            @Schema(description = "Why it was changed.", maxLength = 500, nullable = true) @Nullable String changedBecause,

            @Schema(description = "Since when it holds.", required = true)
            Instant validFrom) {}
}

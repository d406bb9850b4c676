package de.miteinander.goal;

import de.miteinander.platform.text.NewText;
import de.miteinander.platform.text.ValidText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A goal to be set. */
@Schema(
        description = "A goal to be set, perhaps made from an answer.",
        examples = "{\"text\": {\"de\": {\"text\": \"Integration messbar machen\"}}, \"kind\": \"GOAL\"}")
record NewGoal(
        @Schema(
                description = "Short code, unique in the process, e.g. Z1; numbered when left out.",
                maxLength = 12,
                nullable = true)
        @Nullable @Pattern(regexp = "[A-ZÄÖÜ][A-ZÄÖÜ0-9-]{0,11}") @Size(max = 12) String code,

        @Schema(description = "Whether it is to be reached or needed for that; GOAL when left out.", nullable = true)
        @Nullable GoalKind kind,

        @Schema(description = "What is to be reached.") @NotNull @ValidText(max = 1000)
        NewText text,

        @Schema(description = "By when.", nullable = true) @Nullable LocalDate horizon,

        @Schema(
                description = "Place among the goals, from 1; at the end when left out.",
                minimum = "1",
                maximum = "10000",
                nullable = true)
        @Nullable @Min(1) @Max(10000) Integer order,

        @Schema(description = "The working group that set it.", nullable = true) @Nullable UUID workingGroupId,

        @Schema(description = "The guidelines it serves.", maxItems = 50, nullable = true) @Nullable @Size(max = 50) Set<@NotNull UUID> guidelineIds,

        @Schema(description = "The answer it is made from; that answer is CONVERTED then.", nullable = true) @Nullable UUID sourceResponseId) {}

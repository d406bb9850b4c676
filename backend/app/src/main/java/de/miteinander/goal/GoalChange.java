package de.miteinander.goal;

import de.miteinander.platform.text.NewText;
import de.miteinander.platform.text.ValidText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be changed about a goal. */
@Schema(description = "What may be changed about a goal.", examples = "{\"horizon\": \"2027-12-31\"}")
record GoalChange(
        @Schema(description = "Short code, unique in the process.", maxLength = 12)
        @NotBlank @Pattern(regexp = "[A-ZÄÖÜ][A-ZÄÖÜ0-9-]{0,11}") @Size(max = 12) String code,

        @Schema(description = "Whether it is to be reached or needed for that.") @NotNull GoalKind kind,

        @Schema(description = "What is to be reached.") @NotNull @ValidText(max = 1000)
        NewText text,

        @Schema(description = "By when.", nullable = true) @Nullable LocalDate horizon,

        @Schema(description = "Place among the goals, from 1.", minimum = "1", maximum = "10000")
        @NotNull @Min(1) @Max(LAST_PLACE) Integer order,

        @Schema(description = "The working group that set it.", nullable = true) @Nullable UUID workingGroupId,

        @Schema(description = "The guidelines it serves.", maxItems = 50) @NotNull @Size(max = 50) Set<@NotNull UUID> guidelineIds) {

    private static final int LAST_PLACE = 10_000;

    static GoalChange of(NewGoal goal, String code, int last) {
        GoalKind kind = goal.kind();
        Integer order = goal.order();
        Set<UUID> guidelines = goal.guidelineIds();
        return new GoalChange(
                code,
                kind == null ? GoalKind.GOAL : kind,
                goal.text(),
                goal.horizon(),
                order == null ? Math.min(last + 1, LAST_PLACE) : order,
                goal.workingGroupId(),
                guidelines == null ? Set.of() : guidelines);
    }
}

package de.miteinander.indicator.targets;

import de.miteinander.platform.text.NewText;
import de.miteinander.platform.text.ValidText;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A target as it is sent, new or changed: what it needs depends on its kind. */
@Schema(
        name = "NewTarget",
        description =
                "What a series shall reach. BY_YEAR needs wanted, value and untilYear; EVERY_YEAR wanted and value; BAND value and upperValue; DIRECTION wanted; QUALITATIVE only the rationale.",
        examples =
                "{\"kind\": \"BY_YEAR\", \"wanted\": \"LOWER\", \"value\": 9.5, \"untilYear\": 2030, \"rationale\": {\"de\": {\"text\": \"Weniger Jugendliche ohne Abschluss\"}}, \"decidedBy\": \"Rat\"}")
record NewTarget(
        @Schema(description = "What sort of target it is.") @NotNull TargetKind kind,

        @Schema(description = "At least or at most; without a value: rising or falling.", nullable = true) @Nullable Wanted wanted,

        @Schema(
                description = "The value to reach or to hold, in the indicator's unit; of a band its lower bound.",
                minimum = "-1000000000000",
                maximum = "1000000000000",
                nullable = true)
        @DecimalMin("-1000000000000") @DecimalMax("1000000000000") @Nullable BigDecimal value,

        @Schema(
                description = "Upper bound of a band.",
                minimum = "-1000000000000",
                maximum = "1000000000000",
                nullable = true)
        @DecimalMin("-1000000000000") @DecimalMax("1000000000000") @Nullable BigDecimal upperValue,

        @Schema(description = "From which year on it holds.", minimum = "1900", maximum = "2200", nullable = true)
        @Min(1900) @Max(2200) @Nullable Integer fromYear,

        @Schema(
                description = "The year it shall be reached by, or until which it holds.",
                minimum = "1900",
                maximum = "2200",
                nullable = true)
        @Min(1900) @Max(2200) @Nullable Integer untilYear,

        @Schema(
                description = "Period from which change is counted; the first comparable figure when left out.",
                maxLength = 32,
                nullable = true)
        @Size(max = 32) @Nullable String baseline,

        @Schema(description = "Why this target, in the words of those who set it.") @NotNull @ValidText(max = 2000)
        NewText rationale,

        @Schema(description = "Who decided it.", maxLength = 200, nullable = true) @Size(max = 200) @Nullable String decidedBy,

        @Schema(description = "When it was decided.", nullable = true) @Nullable LocalDate decidedOn,

        @Schema(description = "The recorded decision it stands on.", nullable = true) @Nullable UUID decisionId) {

    static NewTarget of(Target target) {
        return new NewTarget(
                target.kind(),
                target.wanted(),
                target.value(),
                target.upperValue(),
                target.fromYear(),
                target.untilYear(),
                target.baseline(),
                NewText.of(target.rationale()),
                target.decidedBy(),
                target.decidedOn(),
                target.decisionId());
    }
}

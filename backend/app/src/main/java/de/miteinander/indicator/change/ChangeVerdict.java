package de.miteinander.indicator.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether a series changed, with everything needed to check the answer. */
@Schema(name = "ChangeVerdict", description = "Whether a series changed, with everything needed to check the answer.")
public record ChangeVerdict(
        @Schema(description = "The answer.", required = true)
        Result result,

        @Schema(
                description =
                        "Why there is no answer; given exactly with NOT_ASSESSABLE. CHANCE_AMONG_MANY occurs in the overview only.",
                nullable = true)
        @Nullable Reason reason,

        @Schema(
                description =
                        "Which way the figures went, free of any judgement; null where nothing is shown to have moved.",
                nullable = true)
        @Nullable Movement direction,

        @Schema(description = "How the answer was found.", required = true)
        Method method,

        @Schema(
                description = "Raised whenever the same figures could give another answer.",
                minimum = "1",
                required = true)
        int methodVersion,

        @Schema(description = "Figures the method used.", minimum = "0", required = true)
        int n,

        @Schema(description = "First figure of the comparison.", nullable = true) @Nullable ComparedPoint baseline,

        @Schema(description = "Last figure of the comparison.", nullable = true) @Nullable ComparedPoint latest,

        @Schema(description = "Size of the change with its interval.", nullable = true) @Nullable Estimate estimate,

        @Schema(
                description = "Two-sided p; null if the method has none.",
                minimum = "0",
                maximum = "1",
                nullable = true)
        @Nullable Double pValue,

        @Schema(description = "Inputs of the method by name.", maxProperties = 20, required = true)
        Map<String, Number> parameters,

        @Schema(description = "The answer in plain words.", required = true)
        BothLanguages sentence,

        @Schema(description = "What a reader must know beside the answer.", maxItems = 20, required = true)
        List<Note> notes,

        @Schema(
                description = "The missing figure that is looked for, where there is no answer without it.",
                nullable = true)
        @Nullable MissingFigure missingFigure) {

    public static final int METHOD_VERSION = 4;

    /** Code of the note that figures are rounded or withheld. */
    public static final String PROTECTED_NOTE = "PROTECTED";

    /** The answer. */
    public enum Result {
        IMPROVED,
        WORSENED,
        /** Risen or fallen, and nobody agreed that either is better. */
        CHANGED,
        NO_CHANGE_DETECTABLE,
        NOT_ASSESSABLE
    }

    /** Why there is no answer. */
    public enum Reason {
        FEWER_THAN_TWO_POINTS,
        APPROXIMATE_ONLY,
        LOW_RELIABILITY,
        NOT_COMPARABLE,
        SOURCES_NOT_COMPARABLE,
        DEFINITION_CHANGED,
        BREAK,
        OVERLAPPING_PERIODS,
        COMPETING_VALUES,
        NO_SCATTER_INFORMATION,
        /** The method asked for needs numerators, errors or more figures than there are. */
        METHOD_NOT_APPLICABLE,
        /** Figures are withheld or rounded to protect single persons, and what is shown does not carry an answer. */
        PROTECTED,
        /** A change by itself, but not certain enough among the many series that were judged with it. */
        CHANCE_AMONG_MANY
    }

    /** Which way the figures went, free of any judgement. */
    public enum Movement {
        RISEN,
        FALLEN,
        UNCHANGED;

        static Movement of(int sign) {
            return sign > 0 ? RISEN : sign < 0 ? FALLEN : UNCHANGED;
        }
    }

    /** How the answer was found. */
    public enum Method {
        NONE,
        /** First and last figure in words, no test. */
        DESCRIPTION,
        NEWCOMBE_DIFFERENCE,
        POISSON_RATIO,
        COCHRAN_ARMITAGE,
        RATE_TREND,
        /** Difference of two estimates with published standard errors. */
        STANDARD_ERRORS,
        MANN_KENDALL_EXACT,
        MANN_KENDALL_PERMUTATION,
        MANN_KENDALL_NORMAL
    }

    /** One end of the comparison. */
    @Schema(name = "ComparedPoint", description = "One end of the comparison.")
    public record ComparedPoint(
            @Schema(description = "Period in its canonical form.", maxLength = 32, required = true)
            String period,

            @Schema(description = "Value in the indicator's unit.", required = true)
            BigDecimal value) {}

    /** What the size of a change is counted in. */
    public enum EstimateUnit {
        /** Latest minus baseline. */
        PERCENTAGE_POINTS,
        /** Latest divided by baseline. */
        RATIO,
        /** Change of the value per year. */
        PER_YEAR,
        /** Latest minus baseline, in the indicator's unit. */
        DIFFERENCE
    }

    /** The size of the change. */
    @Schema(name = "ChangeEstimate", description = "The size of the change.")
    public record Estimate(
            @Schema(description = "Best single figure for the size.", required = true)
            double value,

            @Schema(
                    description =
                            "PERCENTAGE_POINTS: latest minus baseline. RATIO: latest divided by baseline. PER_YEAR: change of the value per year. DIFFERENCE: latest minus baseline in the indicator's unit.",
                    required = true)
            EstimateUnit unit,

            @Schema(description = "Lower bound; null if the interval is open.", nullable = true) @Nullable Double low,

            @Schema(description = "Upper bound; null if the interval is open.", nullable = true) @Nullable Double high,

            @Schema(
                    description = "Level of the interval.",
                    minimum = "0",
                    maximum = "1",
                    required = true,
                    examples = "0.95")
            double level) {}

    /** The same words in German and English. */
    @Schema(name = "BothLanguages", description = "The same words in German and English.")
    public record BothLanguages(
            @Schema(description = "German.", maxLength = 1000, required = true)
            String de,

            @Schema(description = "English.", maxLength = 1000, required = true)
            String en) {}

    /** A figure that is looked for. */
    @Schema(name = "MissingFigure", description = "A figure that is looked for.")
    public record MissingFigure(
            @Schema(description = "Number of the gap.", minimum = "1", required = true)
            int number,

            @Schema(description = "Period it is missing for.", maxLength = 32, required = true)
            String period,

            @Schema(description = "When the search shall be settled.", required = true)
            LocalDate due) {}

    /** Where there is no answer, the verdict says which figure is looked for. */
    ChangeVerdict naming(MissingFigure figure) {
        return result != Result.NOT_ASSESSABLE
                ? this
                : new ChangeVerdict(
                        result,
                        reason,
                        direction,
                        method,
                        methodVersion,
                        n,
                        baseline,
                        latest,
                        estimate,
                        pValue,
                        parameters,
                        ChangeText.withMissing(sentence, figure),
                        notes,
                        figure);
    }

    /** In place of a verdict that was kept, when some of its figures may not be seen any more: nothing that could tell them. */
    public ChangeVerdict withheld() {
        return new ChangeVerdict(
                Result.NOT_ASSESSABLE,
                Reason.PROTECTED,
                null,
                Method.NONE,
                methodVersion,
                n,
                null,
                null,
                null,
                null,
                Map.of(),
                ChangeText.sentence("kept.PROTECTED"),
                List.of(),
                null);
    }

    /** The same without its change: by itself one, but not certain enough among many series. */
    ChangeVerdict amongMany(BothLanguages words) {
        return new ChangeVerdict(
                Result.NO_CHANGE_DETECTABLE,
                Reason.CHANCE_AMONG_MANY,
                null,
                method,
                methodVersion,
                n,
                baseline,
                latest,
                estimate,
                pValue,
                parameters,
                words,
                notes,
                missingFigure);
    }

    /** A remark with a stable code. */
    @Schema(name = "ChangeNote", description = "A remark with a stable code.")
    public record Note(
            @Schema(description = "Stable code.", maxLength = 60, required = true)
            String code,

            @Schema(description = "German.", maxLength = 1000, required = true)
            String de,

            @Schema(description = "English.", maxLength = 1000, required = true)
            String en) {}
}

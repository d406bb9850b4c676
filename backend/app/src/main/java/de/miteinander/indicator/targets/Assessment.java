package de.miteinander.indicator.targets;

import de.miteinander.indicator.change.ChangeVerdict;
import de.miteinander.indicator.change.ChangeVerdict.BothLanguages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The answers of all methods side by side. */
@Schema(
        description =
                "Two questions, side by side: did it change (evidence), and is it on the way to the target (path)? Symbols and growth rates answer only the second and take no notice of chance.")
public record Assessment(
        @Schema(description = "Whether it changed.", required = true)
        ChangeVerdict change,

        @Schema(description = "The target that the path leads to; null without one.", nullable = true) @Nullable TargetDetail target,

        @Schema(description = "The weather symbol of the German sustainability indicators.", required = true)
        WeatherAnswer weather,

        @Schema(description = "The answers by the compound annual growth rate.", required = true)
        GrowthAnswer growth,

        @Schema(description = "Why the answers agree or differ.", required = true)
        BothLanguages comparison) {

    /** Why there is no answer about the path. */
    public enum PathReason {
        /** No direction is agreed, neither by a target nor for the indicator. */
        NO_DIRECTION,
        TOO_FEW_FIGURES,
        /** A growth rate needs values above zero, a year apart, and a target that is not the base itself. */
        NO_GROWTH_RATE,
        /** A band has no growth rate. */
        TARGET_IS_A_BAND,
        /** Figures are rounded to protect single persons, and the exact ones could give another answer. */
        PROTECTED
    }

    /** The weather symbol. */
    @Schema(
            name = "WeatherAnswer",
            description = "Average of the last six comparable figures, carried on to the target's year.")
    public record WeatherAnswer(
            @Schema(description = "The symbol; null if there is none.", nullable = true) @Nullable WeatherSymbol symbol,

            @Schema(description = "Why there is none.", nullable = true) @Nullable PathReason reason,

            @Schema(description = "Average change per year.", nullable = true) @Nullable Double averageChange,

            @Schema(description = "Last change.", nullable = true) @Nullable Double lastChange,

            @Schema(description = "The value in the target's year if it goes on like that.", nullable = true) @Nullable Double carriedOn,

            @Schema(
                    description = "Part of the way still to go that would then be missing, 0.2 = 20 %.",
                    nullable = true)
            @Nullable Double missing,

            @Schema(description = "The answer in plain words.", required = true)
            BothLanguages sentence) {}

    /** The answers by growth rate. */
    @Schema(name = "GrowthAnswer", description = "First against last comparable figure, as growth per year.")
    public record GrowthAnswer(
            @Schema(description = "Statistics Canada and Open SDG.", nullable = true)
            Growth.@Nullable Progress openSdg,

            @Schema(description = "Score of Open SDG.", minimum = "-5", maximum = "5", nullable = true) @Nullable Double score,

            @Schema(description = "Eurostat.", nullable = true)
            Growth.@Nullable EurostatProgress eurostat,

            @Schema(description = "ISTAT; only without a target value.", nullable = true)
            Growth.@Nullable IstatProgress istat,

            @Schema(description = "Why there is no answer.", nullable = true) @Nullable PathReason reason,

            @Schema(description = "Growth per year, 0.02 = 2 %.", nullable = true) @Nullable Double observed,

            @Schema(description = "Growth per year that the target needs.", nullable = true) @Nullable Double needed,

            @Schema(description = "Observed against needed growth in the wanted direction.", nullable = true) @Nullable Double ratio,

            @Schema(description = "The answer in plain words.", required = true)
            BothLanguages sentence) {}
}

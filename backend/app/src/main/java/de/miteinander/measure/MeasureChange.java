package de.miteinander.measure;

import de.miteinander.platform.text.NewText;
import de.miteinander.platform.text.ValidText;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A measure's sheet: what can be said about a measure and changed later. Its status has an operation of its own. */
@Schema(
        description = "What may be changed about a measure; its status has an operation of its own.",
        examples = "{\"responsiblePost\": \"Leitung VHS\", \"plannedEnd\": \"2027-06-30\"}")
record MeasureChange(
        @Schema(description = "Title.") @NotNull @ValidText(max = 200)
        NewText title,

        @Schema(description = "One or two sentences for lists.", nullable = true) @ValidText(max = 500) @Nullable NewText teaser,

        @Schema(description = "What is to be done.", nullable = true) @ValidText(max = 8000) @Nullable NewText description,

        @Schema(description = "The same in plain language.", nullable = true) @ValidText(max = 4000) @Nullable NewText plainLanguage,

        @Schema(description = "Field of action, e.g. Sprache.", maxLength = 120, nullable = true)
        @Size(max = 120) @Nullable String fieldOfAction,

        @Schema(description = "Guidelines it serves.", maxItems = 50, nullable = true) @Size(max = 50) @Nullable List<@NotNull UUID> guidelineIds,

        @Schema(description = "Goals it serves.", maxItems = 50, nullable = true) @Size(max = 50) @Nullable List<@NotNull UUID> goalIds,

        @Schema(description = "Organisation in charge.", nullable = true) @Nullable UUID responsibleOrganisationId,

        @Schema(description = "Post in charge; never the name of a person.", maxLength = 200, nullable = true)
        @Size(max = 200) @Nullable String responsiblePost,

        @Schema(description = "Organisations that help.", maxItems = 50, nullable = true) @Size(max = 50) @Nullable List<@NotNull UUID> supportingOrganisationIds,

        @Schema(description = "Whom it is for.", maxItems = 20, nullable = true) @Size(max = 20) @Nullable List<@NotBlank @Size(max = 120) String> targetGroups,

        @Schema(description = "Districts it is for.", maxItems = 50, nullable = true) @Size(max = 50) @Nullable List<@NotBlank @Size(max = 80) String> districts,

        @Schema(description = "Planned first day.", nullable = true) @Nullable LocalDate plannedStart,

        @Schema(description = "Planned last day.", nullable = true) @Nullable LocalDate plannedEnd,

        @Schema(description = "Real first day.", nullable = true) @Nullable LocalDate actualStart,

        @Schema(description = "Real last day.", nullable = true) @Nullable LocalDate actualEnd,

        @Schema(description = "Whether it is done again and again; then it needs no planned end.", nullable = true)
        @Nullable Boolean recurring,

        @Schema(description = "One-off cost in EUR.", minimum = "0", maximum = "999999999999", nullable = true)
        @DecimalMin("0") @DecimalMax("999999999999") @Digits(integer = 12, fraction = 2) @Nullable BigDecimal costOnce,

        @Schema(description = "Yearly cost in EUR.", minimum = "0", maximum = "999999999999", nullable = true)
        @DecimalMin("0") @DecimalMax("999999999999") @Digits(integer = 12, fraction = 2) @Nullable BigDecimal costYearly,

        @Schema(description = "Staff needed, in full posts.", minimum = "0", maximum = "999", nullable = true)
        @DecimalMin("0") @DecimalMax("999") @Digits(integer = 3, fraction = 2) @Nullable BigDecimal staffShare,

        @Schema(description = "Funding programme.", maxLength = 200, nullable = true) @Size(max = 200) @Nullable String fundingProgramme,

        @Schema(description = "Where the money stands; OPEN when left out.", nullable = true) @Nullable FundingState fundingState,

        @Schema(description = "The decision about the money.", nullable = true) @Nullable UUID budgetDecisionId,

        @Schema(description = "The decision that adopted it; adopted is not funded.", nullable = true) @Nullable UUID adoptedDecisionId,

        @Schema(description = "Priority, 1 is first.", minimum = "1", maximum = "5", nullable = true)
        @Min(1) @Max(5) @Nullable Integer priority,

        @Schema(description = "Why this priority.", maxLength = 1000, nullable = true) @Size(max = 1000) @Nullable String priorityReason,

        @Schema(description = "When the next report is due.", nullable = true) @Nullable LocalDate nextReportDue,

        @Schema(description = "What stands in the way.", maxLength = 2000, nullable = true) @Size(max = 2000) @Nullable String obstacle,

        @Schema(description = "What was learned.", maxLength = 2000, nullable = true) @Size(max = 2000) @Nullable String lesson,

        @Schema(description = "What is done, countably.", maxLength = 1000, nullable = true) @Size(max = 1000) @Nullable String output,

        @Schema(description = "Why its effect cannot be measured.", maxLength = 1000, nullable = true)
        @Size(max = 1000) @Nullable String notMeasurableReason,

        @Schema(
                description = "Who sees it; INTERNAL when left out. PUBLIC is for the coordination office to give.",
                nullable = true)
        @Nullable Visibility visibility) {}

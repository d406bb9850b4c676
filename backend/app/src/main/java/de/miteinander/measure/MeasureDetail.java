package de.miteinander.measure;

import de.miteinander.platform.text.NewText;
import de.miteinander.platform.text.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A measure's whole sheet, with what it still lacks and where it comes from. */
@Schema(name = "Measure", description = "A measure's whole sheet.")
record MeasureDetail(
        @Schema(description = "Identifier.", required = true)
        UUID id,

        @Schema(description = "Version, the ETag's content.", minimum = "0", required = true)
        long version,

        @Schema(description = "The process it belongs to.", required = true)
        UUID processId,

        @Schema(description = "The working group it comes from.", nullable = true) @Nullable UUID workingGroupId,

        @Schema(description = "That group's code.", maxLength = 12, nullable = true) @Nullable String workingGroupCode,

        @Schema(description = "Code, unique in the process, e.g. SPR-M-03.", maxLength = 30, required = true)
        String code,

        @Schema(description = "Title.", required = true) Text title,

        @Schema(description = "One or two sentences.", nullable = true) @Nullable Text teaser,

        @Schema(description = "What is to be done.", nullable = true) @Nullable Text description,

        @Schema(description = "The same in plain language.", nullable = true) @Nullable Text plainLanguage,

        @Schema(description = "Field of action.", maxLength = 120, nullable = true) @Nullable String fieldOfAction,

        @Schema(description = "Guidelines it serves.", maxItems = 50, required = true)
        List<UUID> guidelineIds,

        @Schema(description = "Goals it serves.", maxItems = 50, required = true)
        List<UUID> goalIds,

        @Schema(description = "Organisation in charge.", nullable = true) @Nullable UUID responsibleOrganisationId,

        @Schema(description = "That organisation's name in the reader's language.", maxLength = 200, nullable = true)
        @Nullable String responsibleOrganisationName,

        @Schema(description = "Post in charge.", maxLength = 200, nullable = true) @Nullable String responsiblePost,

        @Schema(description = "Organisations that help.", maxItems = 50, required = true)
        List<UUID> supportingOrganisationIds,

        @Schema(description = "Whom it is for.", maxItems = 20, required = true)
        List<String> targetGroups,

        @Schema(description = "Districts it is for.", maxItems = 50, required = true)
        List<String> districts,

        @Schema(description = "Planned first day.", nullable = true) @Nullable LocalDate plannedStart,

        @Schema(description = "Planned last day.", nullable = true) @Nullable LocalDate plannedEnd,

        @Schema(description = "Real first day.", nullable = true) @Nullable LocalDate actualStart,

        @Schema(description = "Real last day.", nullable = true) @Nullable LocalDate actualEnd,

        @Schema(description = "Whether it is done again and again.", required = true)
        boolean recurring,

        @Schema(description = "One-off cost in EUR.", minimum = "0", maximum = "999999999999", nullable = true)
        @Nullable BigDecimal costOnce,

        @Schema(description = "Yearly cost in EUR.", minimum = "0", maximum = "999999999999", nullable = true) @Nullable BigDecimal costYearly,

        @Schema(description = "Staff needed, in full posts.", minimum = "0", maximum = "999", nullable = true) @Nullable BigDecimal staffShare,

        @Schema(description = "Funding programme.", maxLength = 200, nullable = true) @Nullable String fundingProgramme,

        @Schema(description = "Where the money stands.", required = true)
        FundingState fundingState,

        @Schema(description = "The decision about the money.", nullable = true) @Nullable UUID budgetDecisionId,

        @Schema(description = "The decision that adopted it.", nullable = true) @Nullable UUID adoptedDecisionId,

        @Schema(description = "Priority, 1 is first.", minimum = "1", maximum = "5", nullable = true) @Nullable Integer priority,

        @Schema(description = "Why this priority.", maxLength = 1000, nullable = true) @Nullable String priorityReason,

        @Schema(description = "When the next report is due.", nullable = true) @Nullable LocalDate nextReportDue,

        @Schema(description = "What stands in the way.", maxLength = 2000, nullable = true) @Nullable String obstacle,

        @Schema(description = "What was learned.", maxLength = 2000, nullable = true) @Nullable String lesson,

        @Schema(description = "What is done, countably.", maxLength = 1000, nullable = true) @Nullable String output,

        @Schema(description = "Why its effect cannot be measured.", maxLength = 1000, nullable = true) @Nullable String notMeasurableReason,

        @Schema(description = "Who sees it.", required = true)
        Visibility visibility,

        @Schema(description = "Where it stands.", required = true)
        MeasureStatus status,

        @Schema(description = "Why it stands there.", maxLength = 1000, nullable = true) @Nullable String statusJustification,

        @Schema(description = "Since when it stands there.", required = true)
        LocalDate statusSince,

        @Schema(
                description = "What it still needs before anyone can steer it; empty means steerable.",
                maxItems = 4,
                required = true)
        List<Lack> lacks,

        @Schema(description = "How many indicators it is linked to.", minimum = "0", required = true)
        int indicatorCount,

        @Schema(description = "The answer it was made of; only for readers who may see that answer.", nullable = true)
        @Nullable UUID sourceResponseId,

        @Schema(description = "Question that was answered, in German.", maxLength = 500, nullable = true) @Nullable String sourceQuestion,

        @Schema(description = "Code of the guideline behind the question.", maxLength = 10, nullable = true) @Nullable String sourceGuidelineCode,

        @Schema(description = "When it was put forward.", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed.", required = true)
        Instant updatedAt) {

    /** As a client would send it to keep it as it is. */
    MeasureChange sheet() {
        return new MeasureChange(
                NewText.asSent(title),
                teaser == null ? null : NewText.asSent(teaser),
                description == null ? null : NewText.asSent(description),
                plainLanguage == null ? null : NewText.asSent(plainLanguage),
                fieldOfAction,
                guidelineIds,
                goalIds,
                responsibleOrganisationId,
                responsiblePost,
                supportingOrganisationIds,
                targetGroups,
                districts,
                plannedStart,
                plannedEnd,
                actualStart,
                actualEnd,
                recurring,
                costOnce,
                costYearly,
                staffShare,
                fundingProgramme,
                fundingState,
                budgetDecisionId,
                adoptedDecisionId,
                priority,
                priorityReason,
                nextReportDue,
                obstacle,
                lesson,
                output,
                notMeasurableReason,
                visibility);
    }
}

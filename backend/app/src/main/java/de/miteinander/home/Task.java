package de.miteinander.home;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that waits for the caller. */
@Schema(description = "Something that waits for the caller.")
record Task(
        @Schema(description = "What it is.", required = true)
        Kind kind,

        @Schema(description = "How many of it.", minimum = "1", required = true)
        int count,

        @Schema(description = "What it is about, e.g. the working group.", nullable = true) @Nullable UUID subjectId,

        @Schema(description = "That thing's code.", maxLength = 40, nullable = true) @Nullable String subjectCode,

        @Schema(description = "That thing's name in the reader's language.", maxLength = 500, nullable = true) @Nullable String subjectLabel) {

    /** What can wait, the most urgent first. */
    @Schema(name = "TaskKind")
    enum Kind {
        ACCOUNTS_TO_APPROVE,
        STEPS_OVERDUE,
        FEEDBACK_OPEN,
        PROMPTS_TO_ANSWER,
        PROMPTS_TO_ACTIVATE,
        ANSWERS_TO_CONVERT,
        /** Missing figures that the caller looks for, due within a week or overdue. */
        DATA_GAPS_DUE,
        /** Figures that the caller looks after and whose source publishes now. */
        FIGURES_EXPECTED,
        MEASURE_REPORTS_DUE,
        MEASURES_NOT_STEERABLE,
        INDICATORS_WITHOUT_DATA
    }
}

package de.miteinander.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What every 4xx and 5xx answer carries, as {@code application/problem+json} (RFC 9457). */
@Schema(name = "Problem", description = "Why a request was not carried out, and what to do about it (RFC 9457).")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @Schema(
                description = "Stable URI of the kind of problem; the page docs/problems.md lists all.",
                maxLength = 200,
                examples = "https://miteinander.example/problems/version-conflict")
        String type,

        @Schema(description = "The kind of problem in the reader's language.", maxLength = 200)
        String title,

        @Schema(description = "HTTP status code.", minimum = "400", maximum = "599")
        int status,

        @Schema(description = "What happened here and what to do.", maxLength = 2000)
        String detail,

        @Schema(
                description = "Identifier of this occurrence, as it stands in the server's log.",
                maxLength = 60,
                examples = "urn:uuid:7f1f2f1e-8a3c-4a33-9a0e-0d7d9b6f1c11")
        String instance,

        @Schema(description = "Every fault found in the request, all at once.", maxItems = 1000)
        List<FieldError> errors) {

    private static final int LONGEST_POINTER = 500;
    private static final int LONGEST_SENTENCE = 1000;
    private static final int MOST_FAULTS = 1000;

    /** One fault, in the reader's language. */
    @Schema(name = "FieldError", description = "One thing that is wrong with the request.")
    public record FieldError(
            @Schema(
                    description = "JSON pointer into the request body, or ?name for a query parameter.",
                    maxLength = 500,
                    examples = "/title/de/text")
            String pointer,

            @Schema(description = "Stable code for programs.", maxLength = 80, examples = "REQUIRED")
            String code,

            @Schema(description = "Sentence for people.", maxLength = 1000)
            String detail) {}

    public static Problem of(ProblemException problem, Locale language) {
        return new Problem(
                problem.type().uri(),
                problem.type().title(language),
                problem.type().status(),
                cut(problem.detail().in(language), LONGEST_SENTENCE),
                "urn:uuid:" + UUID.randomUUID(),
                problem.faults().stream()
                        .limit(MOST_FAULTS)
                        .map(fault -> new FieldError(
                                cut(fault.pointer(), LONGEST_POINTER),
                                fault.code(),
                                cut(fault.message().in(language), LONGEST_SENTENCE)))
                        .toList());
    }

    /** Names that come from a request may be of any length, an answer may not. */
    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}

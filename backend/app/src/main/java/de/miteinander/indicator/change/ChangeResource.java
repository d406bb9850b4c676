package de.miteinander.indicator.change;

import de.miteinander.indicator.series.Period;
import de.miteinander.indicator.series.PeriodException;
import de.miteinander.indicator.series.SeriesCatalog;
import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whether a series changed. */
@Path("/")
@Tag(name = "Indicator")
@Produces(MediaType.APPLICATION_JSON)
class ChangeResource {

    private final SeriesCatalog series;
    private final ChangeVerdicts verdicts;

    ChangeResource(SeriesCatalog series, ChangeVerdicts verdicts) {
        this.series = series;
        this.verdicts = verdicts;
    }

    @GET
    @Path("/series/{seriesId}/change")
    @PermitAll
    @Operation(
            summary = "Ask whether a series changed",
            description =
                    "The verdict with reason, method, size, interval and a plain sentence in German and English. Only comparable figures count; a few bare values are described, not judged.")
    @APIResponse(responseCode = "200", description = "The verdict.")
    public ChangeVerdict getChange(
            @Parameter(description = "Identifier of the series.") @PathParam("seriesId") UUID seriesId,
            @Parameter(
                            description = "Period of the earliest figure that may be the baseline.",
                            schema = @Schema(maxLength = 32))
                    @QueryParam("from")
                    @Size(max = 32) @Nullable String from,
            @Parameter(
                            description = "With the figures as they were at this moment (RFC 3339 with offset).",
                            schema = @Schema(maxLength = 40, format = "date-time"))
                    @QueryParam("asOf")
                    @Size(max = 40) @Nullable String asOf) {
        series.detail(seriesId);
        Map<UUID, ChangeVerdict> judged = verdicts.judge(List.of(seriesId), firstDay(from), moment(asOf));
        ChangeVerdict verdict = judged.get(seriesId);
        return verdict == null ? ChangeLadder.withoutFigures() : verdict;
    }

    private static @Nullable LocalDate firstDay(@Nullable String text) {
        try {
            return text == null ? null : Period.parse(text).start();
        } catch (PeriodException wrong) {
            throw ProblemException.invalid(
                    new Fault("?from", wrong.code().name(), wrong.code().message()));
        }
    }

    private static @Nullable Instant moment(@Nullable String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException wrong) {
            throw ProblemException.invalid(new Fault(
                    "?asOf",
                    "WRONG_FORM",
                    Message.of(
                            "Erwartet wird ein Zeitpunkt mit Zeitzone, zum Beispiel 2026-09-01T12:00:00Z.",
                            "Expected is a moment with its offset, for example 2026-09-01T12:00:00Z.")));
        }
    }
}

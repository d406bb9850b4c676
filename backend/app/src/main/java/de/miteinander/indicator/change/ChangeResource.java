package de.miteinander.indicator.change;

import de.miteinander.indicator.series.SeriesCatalog;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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
                    @Size(max = 40) @Nullable String asOf,
            @Parameter(description = "A certain method instead of the one the ladder chooses.")
                    @QueryParam("method")
                    @DefaultValue("AUTO")
                    MethodChoice method,
            @Parameter(
                            description =
                                    "Level of intervals and tests; 0.998 keeps false alarms rare among many series.",
                            schema =
                                    @Schema(
                                            type = SchemaType.NUMBER,
                                            format = "double",
                                            minimum = "0.5",
                                            maximum = "0.999",
                                            defaultValue = "0.95"))
                    @QueryParam("level")
                    @DefaultValue("0.95")
                    @DecimalMin("0.5") @DecimalMax("0.999") double level) {
        series.detail(seriesId);
        ChangeWishes wishes = ChangeWishes.parse(from, asOf).by(method, level);
        ChangeVerdict verdict = verdicts.judge(List.of(seriesId), wishes).get(seriesId);
        return verdict == null ? verdicts.withoutFigures(seriesId) : verdict;
    }

    @GET
    @Path("/series/{seriesId}/detectable-change")
    @PermitAll
    @Operation(
            summary = "Ask what a series could ever show",
            description =
                    "The smallest change from its latest comparable figure that would be noticed four times out of five, in plain words.")
    @APIResponse(responseCode = "200", description = "The smallest change that would be noticed.")
    public Detectability getDetectableChange(
            @Parameter(description = "Identifier of the series.") @PathParam("seriesId") UUID seriesId,
            @Parameter(
                            description = "With the figures as they were at this moment (RFC 3339 with offset).",
                            schema = @Schema(maxLength = 40, format = "date-time"))
                    @QueryParam("asOf")
                    @Size(max = 40) @Nullable String asOf) {
        series.detail(seriesId);
        return Detectability.of(
                verdicts.load(List.of(seriesId), ChangeWishes.parse(null, asOf)).get(seriesId));
    }

    @GET
    @Path("/series/{seriesId}/intervals")
    @PermitAll
    @Operation(
            summary = "Read how far chance reaches",
            description =
                    "The interval of each figure: Wilson for shares, exact Poisson below ten cases and Byar from ten on for counts and rates, the published standard error else. Around a rounded figure it holds the intervals of all figures that are shown so.")
    @APIResponse(responseCode = "200", description = "The intervals.")
    public SeriesIntervals listIntervals(
            @Parameter(description = "Identifier of the series.") @PathParam("seriesId") UUID seriesId,
            @Parameter(description = "A certain interval around cases instead of the usual one.")
                    @QueryParam("method")
                    @DefaultValue("AUTO")
                    IntervalChoice method,
            @Parameter(
                            description = "Level of the intervals.",
                            schema =
                                    @Schema(
                                            type = SchemaType.NUMBER,
                                            format = "double",
                                            minimum = "0.5",
                                            maximum = "0.999",
                                            defaultValue = "0.95"))
                    @QueryParam("level")
                    @DefaultValue("0.95")
                    @DecimalMin("0.5") @DecimalMax("0.999") double level,
            @Parameter(
                            description = "With the figures as they were at this moment (RFC 3339 with offset).",
                            schema = @Schema(maxLength = 40, format = "date-time"))
                    @QueryParam("asOf")
                    @Size(max = 40) @Nullable String asOf) {
        series.detail(seriesId);
        ChangeWishes wishes = ChangeWishes.parse(null, asOf);
        return FigureIntervals.of(verdicts.load(List.of(seriesId), wishes).get(seriesId), level, method);
    }

    @GET
    @Path("/detectable-change")
    @PermitAll
    @Operation(
            summary = "Ask what an indicator could ever show",
            description =
                    "Before an indicator is adopted: with so many cases, which change would be noticed four times out of five? Shares need value in percent and base; counts only value; means value and standardError.")
    @APIResponse(responseCode = "200", description = "The smallest change that would be noticed.")
    public Detectability estimateDetectableChange(@Valid @BeanParam DetectabilityQuery query) {
        return query.answer();
    }
}

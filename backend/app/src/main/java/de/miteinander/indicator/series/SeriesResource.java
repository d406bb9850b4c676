package de.miteinander.indicator.series;

import com.fasterxml.jackson.databind.JsonNode;
import de.miteinander.platform.access.Permission;
import de.miteinander.platform.http.Answers;
import de.miteinander.platform.idempotency.Idempotent;
import de.miteinander.platform.page.Page;
import de.miteinander.platform.page.PageRequest;
import de.miteinander.platform.precondition.MergePatch;
import de.miteinander.platform.precondition.Version;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.time.Moment;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Series and their figures. */
@Path("/")
@Tag(name = "Indicator")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SeriesResource {

    private final SeriesCatalog catalog;
    private final Observations observations;
    private final ObservationDesk desk;
    private final RawObservations raw;

    SeriesResource(SeriesCatalog catalog, Observations observations, ObservationDesk desk, RawObservations raw) {
        this.catalog = catalog;
        this.observations = observations;
        this.desk = desk;
        this.raw = raw;
    }

    @GET
    @Path("/indicators/{indicatorId}/series")
    @PermitAll
    @Operation(
            summary = "List an indicator's series",
            description = "The series of an indicator. Sort keys: naturalKey, updatedAt; default naturalKey.")
    @APIResponse(responseCode = "200", description = "A page of series.")
    public Page<SeriesDetail> listSeries(
            @Parameter(description = "Identifier of the indicator.") @PathParam("indicatorId") UUID indicatorId,
            @Parameter(description = "Only series of this area.") @QueryParam("areaId") @Nullable UUID area,
            @Parameter(
                            description =
                                    "The series that were there at this moment, with as many figures as they had (RFC 3339 with offset).",
                            schema = @Schema(maxLength = 40, format = "date-time"))
                    @QueryParam("asOf")
                    @Size(max = 40) @Nullable String asOf,
            @Valid @BeanParam PageRequest page) {
        return catalog.ofIndicator(indicatorId, area, Moment.of("?asOf", asOf), page);
    }

    @POST
    @Path("/indicators/{indicatorId}/series")
    @PermissionsAllowed(Permission.WRITE_OBSERVATIONS)
    @Idempotent
    @Operation(
            summary = "Set up a series",
            description = "Adds a series for an area and breakdown. An import does this by itself where needed.")
    @APIResponse(
            responseCode = "201",
            description = "The new series.",
            headers = {@Header(name = "Location", ref = "Location"), @Header(name = "ETag", ref = "ETag")},
            content = @Content(schema = @Schema(implementation = SeriesDetail.class)))
    public Response createSeries(
            @Parameter(description = "Identifier of the indicator.") @PathParam("indicatorId") UUID indicatorId,
            @NotNull @Valid NewSeries series) {
        SeriesDetail created = catalog.setUp(indicatorId, series);
        return Answers.created("series", created.id(), created.version(), created);
    }

    @GET
    @Path("/series/{seriesId}")
    @PermitAll
    @Operation(summary = "Read a series", description = "One series without its figures.")
    @APIResponse(
            responseCode = "200",
            description = "The series.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = SeriesDetail.class)))
    public Response getSeries(
            @Parameter(description = "Identifier of the series.") @PathParam("seriesId") UUID seriesId) {
        SeriesDetail series = catalog.detail(seriesId);
        return Answers.ok(series.version(), series);
    }

    @GET
    @Path("/series/{seriesId}/raw-observations")
    @PermissionsAllowed(Permission.READ_RAW_OBSERVATIONS)
    @Operation(
            summary = "Read a series' figures as recorded",
            description =
                    "The figures before small counts are protected, for the data steward after a sign-in of at most five minutes ago; else 401 with max_age (RFC 9470). Each reading is written to the audit trail.")
    @APIResponse(
            responseCode = "200",
            description = "The series and its figures as they were recorded.",
            content = @Content(schema = @Schema(implementation = ObservationSet.class)))
    public Response listRawObservations(
            @Parameter(description = "Identifier of the series.") @PathParam("seriesId") UUID seriesId) {
        return Response.ok(raw.of(seriesId))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("/series/{seriesId}/observations")
    @PermissionsAllowed(Permission.WRITE_OBSERVATIONS)
    @Idempotent
    @Operation(
            summary = "Record a figure by hand",
            description = "Adds one figure, or the reason why there is none, with its source.")
    @APIResponse(
            responseCode = "201",
            description = "The figure.",
            headers = {@Header(name = "Location", ref = "Location"), @Header(name = "ETag", ref = "ETag")},
            content = @Content(schema = @Schema(implementation = ObservationDetail.class)))
    public Response createObservation(
            @Parameter(description = "Identifier of the series.") @PathParam("seriesId") UUID seriesId,
            @NotNull @Valid NewObservation observation) {
        ObservationDetail created = desk.record(seriesId, observation);
        return Answers.created("observations", created.id(), created.revision(), created);
    }

    @GET
    @Path("/series/{seriesId}/revisions")
    @PermitAll
    @Operation(
            summary = "Read the history of a series",
            description = "What was recorded, corrected and withdrawn, with reasons; at most the last 1,000 entries.")
    @APIResponse(responseCode = "200", description = "The history, the latest first.")
    public ObservationRevisions listRevisions(
            @Parameter(description = "Identifier of the series.") @PathParam("seriesId") UUID seriesId,
            @Parameter(description = "Only this period.", schema = @Schema(maxLength = 32))
                    @QueryParam("period")
                    @Size(max = 32) @Nullable String period) {
        catalog.detail(seriesId);
        Period only = AskedPeriod.orNone("?period", period);
        return new ObservationRevisions(observations.revisions(seriesId, only == null ? null : only.text()));
    }

    @GET
    @Path("/observations/{observationId}")
    @PermitAll
    @Operation(summary = "Read a figure", description = "One figure with its source.")
    @APIResponse(
            responseCode = "200",
            description = "The figure.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = ObservationDetail.class)))
    public Response getObservation(
            @Parameter(description = "Identifier of the figure.") @PathParam("observationId") UUID observationId) {
        catalog.detail(observations.seriesOf(observationId).orElseThrow(ProblemException::notFound));
        return answer(observations.detail(observationId));
    }

    @PATCH
    @Path("/observations/{observationId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Permission.WRITE_OBSERVATIONS)
    @Operation(
            summary = "Correct a figure by hand",
            description = "Corrects one figure with a reason; what stood before stays in the history.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = ObservationChange.class)))
    @APIResponse(
            responseCode = "200",
            description = "The figure after the correction.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = ObservationDetail.class)))
    public Response changeObservation(
            @Parameter(description = "Identifier of the figure.") @PathParam("observationId") UUID observationId,
            @Parameter(description = "Revision that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        return answer(desk.correct(observationId, patch, Version.required(ifMatch)));
    }

    @POST
    @Path("/observations/{observationId}/withdrawals")
    @PermissionsAllowed(Permission.WRITE_OBSERVATIONS)
    @Idempotent
    @Operation(
            summary = "Withdraw a figure",
            description = "Takes a figure back with a reason; it stays in the history. Needs If-Match.")
    @APIResponse(responseCode = "204", description = "It is withdrawn.")
    public Response withdrawObservation(
            @Parameter(description = "Identifier of the figure.") @PathParam("observationId") UUID observationId,
            @Parameter(description = "Revision that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull @Valid ObservationWithdrawal withdrawal) {
        desk.withdraw(observationId, withdrawal, Version.required(ifMatch));
        return Response.noContent().build();
    }

    private static Response answer(ObservationDetail observation) {
        return Response.ok(observation)
                .tag(new Version(observation.revision()).tag())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}

package de.miteinander.measure;

import com.fasterxml.jackson.databind.JsonNode;
import de.miteinander.platform.http.Answers;
import de.miteinander.platform.idempotency.Idempotent;
import de.miteinander.platform.page.Page;
import de.miteinander.platform.page.PageRequest;
import de.miteinander.platform.precondition.MergePatch;
import de.miteinander.platform.precondition.Version;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

/** Measures, their steps, and the indicators they are linked to. */
@Path("/")
@Tag(name = "Measure")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class MeasureResource {

    private final MeasureDesk desk;
    private final Measures measures;
    private final StatusLog log;
    private final IndicatorLinks links;

    MeasureResource(MeasureDesk desk, Measures measures, StatusLog log, IndicatorLinks links) {
        this.desk = desk;
        this.measures = measures;
        this.log = log;
        this.links = links;
    }

    @GET
    @Path("/measures")
    @PermitAll
    @Operation(
            summary = "List measures",
            description =
                    "The measures the caller may see. Sort keys: code, title, plannedEnd, priority, updatedAt; default code.")
    @APIResponse(responseCode = "200", description = "A page of measures.")
    public Page<MeasureDetail> listMeasures(
            @Valid @BeanParam MeasureFilter filter, @Valid @BeanParam PageRequest page) {
        return measures.list(filter, page);
    }

    @POST
    @Path("/measures")
    @PermissionsAllowed(MeasureAccess.PROPOSE)
    @Idempotent
    @Operation(
            summary = "Put a measure forward",
            description = "Freely or out of an answer; members for their own working group.")
    @APIResponse(
            responseCode = "201",
            description = "The new measure, an idea.",
            headers = {@Header(name = "Location", ref = "Location"), @Header(name = "ETag", ref = "ETag")},
            content = @Content(schema = @Schema(implementation = MeasureDetail.class)))
    public Response createMeasure(@NotNull @Valid NewMeasure measure) {
        MeasureDetail created = desk.propose(measure);
        return Answers.created("measures", created.id(), created.version(), created);
    }

    @GET
    @Path("/measures/{measureId}")
    @PermitAll
    @Operation(summary = "Read a measure", description = "One measure's whole sheet.")
    @APIResponse(
            responseCode = "200",
            description = "The measure.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = MeasureDetail.class)))
    public Response getMeasure(@Parameter(description = "Identifier.") @PathParam("measureId") UUID measureId) {
        return answer(measures.detail(measureId));
    }

    @PATCH
    @Path("/measures/{measureId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(MeasureAccess.KEEP)
    @Operation(summary = "Change a measure", description = "Changes the sheet; lists are replaced whole.")
    @RequestBody(
            content =
                    @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = MeasureChange.class)))
    @APIResponse(
            responseCode = "200",
            description = "The measure after the change.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = MeasureDetail.class)))
    public Response changeMeasure(
            @Parameter(description = "Identifier.") @PathParam("measureId") UUID measureId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        return answer(desk.change(measureId, patch, Version.required(ifMatch)));
    }

    @POST
    @Path("/measures/{measureId}/status-changes")
    @PermissionsAllowed(MeasureAccess.REPORT)
    @Idempotent
    @Operation(
            summary = "Take a measure a step on",
            description =
                    "Also open to those who represent the organisation in charge; a measure ends this way, too. Needs If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The measure after the step.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = MeasureDetail.class)))
    public Response changeMeasureStatus(
            @Parameter(description = "Identifier.") @PathParam("measureId") UUID measureId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull @Valid NewStatus status) {
        return answer(desk.changeStatus(measureId, status, Version.required(ifMatch)));
    }

    @GET
    @Path("/measures/{measureId}/status-changes")
    @PermitAll
    @Operation(
            summary = "List a measure's steps",
            description = "Every step with its reason, newest first. Sort key: recordedAt.")
    @APIResponse(responseCode = "200", description = "A page of steps.")
    public Page<StatusChange> listMeasureStatusChanges(
            @Parameter(description = "Identifier.") @PathParam("measureId") UUID measureId,
            @Valid @BeanParam PageRequest page) {
        measures.detail(measureId);
        return log.of(measureId, page);
    }

    @GET
    @Path("/measures/{measureId}/indicator-links")
    @PermitAll
    @Operation(
            summary = "List a measure's indicators",
            description = "Sort keys: measureCode, indicatorCode; default indicatorCode within measureCode.")
    @APIResponse(responseCode = "200", description = "A page of links.")
    public Page<IndicatorLink> listIndicatorLinks(
            @Parameter(description = "Identifier.") @PathParam("measureId") UUID measureId,
            @Valid @BeanParam PageRequest page) {
        measures.detail(measureId);
        return links.ofMeasure(measureId, page);
    }

    @POST
    @Path("/measures/{measureId}/indicator-links")
    @PermissionsAllowed(MeasureAccess.KEEP)
    @Idempotent
    @Operation(
            summary = "Link a measure to an indicator",
            description = "Says that the indicator may show what the measure does; it never claims that it does.")
    @APIResponse(
            responseCode = "201",
            description = "The new link.",
            headers = {@Header(name = "Location", ref = "Location"), @Header(name = "ETag", ref = "ETag")},
            content = @Content(schema = @Schema(implementation = IndicatorLink.class)))
    public Response addIndicatorLink(
            @Parameter(description = "Identifier.") @PathParam("measureId") UUID measureId,
            @NotNull @Valid NewIndicatorLink link) {
        IndicatorLink created = desk.link(measureId, link);
        return Answers.created("indicator-links", created.id(), created.version(), created);
    }

    @DELETE
    @Path("/indicator-links/{linkId}")
    @PermissionsAllowed(MeasureAccess.KEEP_LINK)
    @Operation(summary = "Unlink an indicator", description = "Removes the link; measure and indicator stay.")
    @APIResponse(responseCode = "204", description = "Removed.")
    public Response removeIndicatorLink(
            @Parameter(description = "Identifier of the link.") @PathParam("linkId") UUID linkId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch) {
        desk.unlink(linkId, Version.required(ifMatch));
        return Response.noContent().build();
    }

    @GET
    @Path("/indicators/{indicatorId}/measure-links")
    @PermitAll
    @Operation(
            summary = "List an indicator's measures",
            description = "The same links, read from the indicator. Sort keys: measureCode, indicatorCode.")
    @APIResponse(responseCode = "200", description = "A page of links.")
    public Page<IndicatorLink> listMeasureLinks(
            @Parameter(description = "Identifier of the indicator.") @PathParam("indicatorId") UUID indicatorId,
            @Valid @BeanParam PageRequest page) {
        return links.ofIndicator(indicatorId, page);
    }

    private static Response answer(MeasureDetail measure) {
        return Answers.ok(measure.version(), measure);
    }
}

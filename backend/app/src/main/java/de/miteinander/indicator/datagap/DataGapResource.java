package de.miteinander.indicator.datagap;

import com.fasterxml.jackson.databind.JsonNode;
import de.miteinander.platform.access.Permission;
import de.miteinander.platform.http.Answers;
import de.miteinander.platform.idempotency.Idempotent;
import de.miteinander.platform.page.Page;
import de.miteinander.platform.page.PageRequest;
import de.miteinander.platform.precondition.MergePatch;
import de.miteinander.platform.precondition.Version;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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

/** Missing figures. */
@Path("/data-gaps")
@Tag(name = "Indicator")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DataGapResource {

    private final DataGapDesk desk;
    private final DataGaps gaps;

    DataGapResource(DataGapDesk desk, DataGaps gaps) {
        this.desk = desk;
        this.gaps = gaps;
    }

    @GET
    @PermissionsAllowed(Permission.READ_NETWORK)
    @Operation(
            summary = "List missing figures",
            description = "Figures that are looked for or were. Sort keys: due, number, updatedAt; default due.")
    @APIResponse(responseCode = "200", description = "A page of gaps.")
    public Page<DataGapDetail> listDataGaps(
            @Valid @BeanParam DataGapFilter filter, @Valid @BeanParam PageRequest page) {
        return gaps.list(filter, page);
    }

    @POST
    @PermissionsAllowed(Permission.WRITE_INDICATORS)
    @Idempotent
    @Operation(
            summary = "Look for a missing figure",
            description =
                    "Opens a gap with an owner, who was asked, and a date; the owner is reminded on the home page.")
    @APIResponse(
            responseCode = "201",
            description = "The new gap.",
            headers = {@Header(name = "Location", ref = "Location"), @Header(name = "ETag", ref = "ETag")},
            content = @Content(schema = @Schema(implementation = DataGapDetail.class)))
    public Response createDataGap(@NotNull @Valid NewDataGap gap) {
        DataGapDetail created = desk.open(gap);
        return Answers.created("data-gaps", created.id(), created.version(), created);
    }

    @GET
    @Path("/{dataGapId}")
    @PermissionsAllowed(Permission.READ_NETWORK)
    @Operation(summary = "Read a missing figure", description = "One gap.")
    @APIResponse(
            responseCode = "200",
            description = "The gap.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = DataGapDetail.class)))
    public Response getDataGap(
            @Parameter(description = "Identifier of the gap.") @PathParam("dataGapId") UUID dataGapId) {
        DataGapDetail gap = gaps.detail(dataGapId);
        return Answers.fresh(gap.version(), gap);
    }

    @PATCH
    @Path("/{dataGapId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Permission.WRITE_INDICATORS)
    @Operation(
            summary = "Change a missing figure",
            description = "Changes reason, request, date or owner of an open gap.")
    @RequestBody(
            content =
                    @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = DataGapChange.class)))
    @APIResponse(
            responseCode = "200",
            description = "The gap after the change.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = DataGapDetail.class)))
    public Response changeDataGap(
            @Parameter(description = "Identifier of the gap.") @PathParam("dataGapId") UUID dataGapId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        DataGapDetail gap = desk.change(dataGapId, patch, Version.required(ifMatch));
        return Answers.fresh(gap.version(), gap);
    }

    @POST
    @Path("/{dataGapId}/outcomes")
    @PermissionsAllowed(DataGapAccess.SETTLE)
    @Idempotent
    @Operation(
            summary = "Settle a missing figure",
            description = "Says what came of it: obtained, not obtainable because, or replaced by. Needs If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The settled gap.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = DataGapDetail.class)))
    public Response settleDataGap(
            @Parameter(description = "Identifier of the gap.") @PathParam("dataGapId") UUID dataGapId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull @Valid GapClosing closing) {
        DataGapDetail gap = desk.close(dataGapId, closing, Version.required(ifMatch));
        return Answers.fresh(gap.version(), gap);
    }
}

package de.miteinander.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import de.miteinander.platform.access.Permission;
import de.miteinander.platform.http.Answers;
import de.miteinander.platform.idempotency.Idempotent;
import de.miteinander.platform.page.Page;
import de.miteinander.platform.page.PageRequest;
import de.miteinander.platform.precondition.MergePatch;
import de.miteinander.platform.precondition.Version;
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
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Indicators. */
@Path("/")
@Tag(name = "Indicator")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class IndicatorResource {

    private static final String ZIP = "application/zip";

    private final IndicatorCatalog catalog;
    private final Indicators indicators;
    private final IndicatorBundle bundle;

    IndicatorResource(IndicatorCatalog catalog, Indicators indicators, IndicatorBundle bundle) {
        this.catalog = catalog;
        this.indicators = indicators;
        this.bundle = bundle;
    }

    @GET
    @Path("/indicators")
    @PermitAll
    @Operation(
            summary = "List indicators",
            description =
                    "Indicators with their latest figure and whether it changed. Without a token only those that are published and switched on. Sort keys: code, theme, updatedAt; default code.")
    @APIResponse(responseCode = "200", description = "A page of indicators.")
    public Page<IndicatorDetail> listIndicators(
            @Valid @BeanParam IndicatorFilter filter, @Valid @BeanParam PageRequest page) {
        return indicators.list(filter, page);
    }

    @GET
    @Path("/indicator-catalogue")
    @PermitAll
    @Operation(
            summary = "Read the catalogue of indicators",
            description =
                    "What the curated catalogue offers, switched on or off, by code; without figures. An entry is switched on and off by changing the indicator of the same identifier.")
    @APIResponse(responseCode = "200", description = "All entries.")
    public Page<CatalogueEntry> listCatalogue() {
        return Page.whole(indicators.catalogue());
    }

    @POST
    @Path("/indicators")
    @PermissionsAllowed(IndicatorAccess.PROPOSE)
    @Idempotent
    @Operation(
            summary = "Set up an indicator",
            description =
                    "Adds an indicator of the town's own. Members of a working group propose one for their group; it is internal until it is published.")
    @APIResponse(
            responseCode = "201",
            description = "The new indicator.",
            headers = {@Header(name = "Location", ref = "Location"), @Header(name = "ETag", ref = "ETag")},
            content = @Content(schema = @Schema(implementation = IndicatorDetail.class)))
    public Response createIndicator(@NotNull @Valid NewIndicator indicator) {
        IndicatorDetail created = catalog.setUp(indicator);
        return Answers.created("indicators", created.id(), created.version(), created);
    }

    @GET
    @Path("/indicators/{indicatorId}")
    @PermitAll
    @Operation(summary = "Read an indicator", description = "One indicator with its latest figure.")
    @APIResponse(
            responseCode = "200",
            description = "The indicator.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = IndicatorDetail.class)))
    public Response getIndicator(
            @Parameter(description = "Identifier of the indicator.") @PathParam("indicatorId") UUID indicatorId,
            @Parameter(
                            description =
                                    "With definition, reading, latest figure and verdict as they were at this moment (RFC 3339 with offset).",
                            schema = @Schema(maxLength = 40, format = "date-time"))
                    @QueryParam("asOf")
                    @Size(max = 40) @Nullable String asOf) {
        return answer(indicators.detail(indicatorId, Moment.of("?asOf", asOf)));
    }

    @PATCH
    @Path("/indicators/{indicatorId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(IndicatorAccess.KEEP)
    @Operation(
            summary = "Change an indicator",
            description = "Changes an indicator; a changed definition of a measured one becomes a new version.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = IndicatorChange.class)))
    @APIResponse(
            responseCode = "200",
            description = "The indicator after the change.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = IndicatorDetail.class)))
    public Response changeIndicator(
            @Parameter(description = "Identifier of the indicator.") @PathParam("indicatorId") UUID indicatorId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        return answer(catalog.change(indicatorId, patch, Version.required(ifMatch)));
    }

    @POST
    @Path("/indicators/{indicatorId}/retirements")
    @PermissionsAllowed(Permission.WRITE_INDICATORS)
    @Idempotent
    @Operation(
            summary = "Retire an indicator",
            description = "Ends an indicator with a reason and perhaps a successor; its figures stay. Needs If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The retired indicator.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = IndicatorDetail.class)))
    public Response retireIndicator(
            @Parameter(description = "Identifier of the indicator.") @PathParam("indicatorId") UUID indicatorId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull @Valid IndicatorRetirement retirement) {
        return answer(catalog.retire(indicatorId, retirement, Version.required(ifMatch)));
    }

    @GET
    @Path("/indicators/{indicatorId}/definitions")
    @PermitAll
    @Operation(
            summary = "List an indicator's definitions",
            description = "All versions of the definition with the reason of each change.")
    @APIResponse(responseCode = "200", description = "The versions, the first one first.")
    public IndicatorDefinitions listIndicatorDefinitions(
            @Parameter(description = "Identifier of the indicator.") @PathParam("indicatorId") UUID indicatorId) {
        indicators.detail(indicatorId);
        return new IndicatorDefinitions(indicators.definitions(indicatorId));
    }

    @GET
    @Path("/indicators/{indicatorId}/bundle")
    @PermitAll
    @Produces(ZIP)
    @Operation(
            summary = "Get everything about an indicator in one file",
            description =
                    "A zip with all figures (data.csv), definitions, areas and sources with their licence (metadata.json), the verdict on each series with its inputs (verdicts.json), a citation, and a readme in German and English that explains how to check the verdicts offline.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content =
                    @Content(
                            mediaType = ZIP,
                            schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 1000000000)))
    public Response getIndicatorBundle(
            @Parameter(description = "Identifier of the indicator.") @PathParam("indicatorId") UUID indicatorId,
            @Parameter(
                            description =
                                    "With the figures and verdicts as they were at this moment (RFC 3339 with offset).",
                            schema = @Schema(maxLength = 40, format = "date-time"))
                    @QueryParam("asOf")
                    @Size(max = 40) @Nullable String asOf) {
        Instant known = Moment.of("?asOf", asOf);
        IndicatorDetail indicator = indicators.detail(indicatorId, known);
        return Response.ok(bundle.file(indicator, known))
                .type(ZIP)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + indicator.code() + ".zip\"")
                .build();
    }

    /** Latest figure and verdict change without a new version, so there is no 304 here. */
    private static Response answer(IndicatorDetail indicator) {
        return Response.ok(indicator)
                .tag(new Version(indicator.version()).tag())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}

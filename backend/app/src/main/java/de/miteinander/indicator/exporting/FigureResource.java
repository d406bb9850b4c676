package de.miteinander.indicator.exporting;

import de.miteinander.indicator.series.AskedPeriod;
import de.miteinander.indicator.series.FigureSelection;
import de.miteinander.indicator.series.ObservationSet;
import de.miteinander.indicator.series.ObservationTable;
import de.miteinander.indicator.series.ObservationTables;
import de.miteinander.indicator.series.Observations;
import de.miteinander.indicator.series.SeriesCatalog;
import de.miteinander.indicator.series.SeriesDetail;
import de.miteinander.platform.http.Answers;
import de.miteinander.platform.idempotency.Idempotent;
import de.miteinander.platform.time.Moment;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Figures as they go out, in the format that the reader asks for. */
@Path("/")
@Tag(name = "Indicator")
@Consumes(MediaType.APPLICATION_JSON)
class FigureResource {

    private static final String FORMATS =
            " Accept chooses the format: JSON, CSV (semicolons and decimal comma in German, commas and decimal points in English, by Accept-Language), XLSX, SDMX-CSV 2.1 or JSON-stat 2.0 (application/vnd.json-stat, or application/json;profile=jsonstat2). CSV, XLSX and SDMX-CSV can be imported again without a loss.";

    private final SeriesCatalog catalog;
    private final Observations observations;
    private final ObservationTables tables;
    private final FigureExports exports;

    FigureResource(SeriesCatalog catalog, Observations observations, ObservationTables tables, FigureExports exports) {
        this.catalog = catalog;
        this.observations = observations;
        this.tables = tables;
        this.exports = exports;
    }

    @GET
    @Path("/series/{seriesId}/observations")
    @PermitAll
    @Produces(ExportFormat.TYPES)
    @Operation(
            summary = "Read a series' figures",
            description = "The figures in the order of time, with source, sign and status." + FORMATS)
    @APIResponse(
            responseCode = "200",
            description = "The series and its figures.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ObservationSet.class)),
                @Content(
                        mediaType = ExportFormat.CSV_TYPE,
                        schema = @Schema(implementation = String.class, maxLength = 1000000000)),
                @Content(
                        mediaType = ExportFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 1000000000)),
                @Content(
                        mediaType = ExportFormat.SDMX_TYPE,
                        schema = @Schema(implementation = String.class, maxLength = 1000000000)),
                @Content(
                        mediaType = ExportFormat.JSON_STAT_TYPE,
                        schema = @Schema(implementation = JsonStatDataset.class))
            })
    public Response listObservations(
            @Parameter(description = "Identifier of the series.") @PathParam("seriesId") UUID seriesId,
            @Parameter(
                            description = "Only periods that begin in this period or later.",
                            schema = @Schema(maxLength = 32))
                    @QueryParam("from")
                    @Size(max = 32) @Nullable String from,
            @Parameter(
                            description = "Only periods that end with this period or earlier.",
                            schema = @Schema(maxLength = 32))
                    @QueryParam("to")
                    @Size(max = 32) @Nullable String to,
            @Parameter(
                            description = "As it was at this moment (RFC 3339 with offset).",
                            schema = @Schema(maxLength = 40, format = "date-time"))
                    @QueryParam("asOf")
                    @Size(max = 40) @Nullable String asOf,
            @Context HttpHeaders headers) {
        FigureSelection selection = FigureSelection.ofSeries(
                seriesId, AskedPeriod.orNone("?from", from), AskedPeriod.orNone("?to", to), Moment.of("?asOf", asOf));
        ExportFormat format = ExportFormat.preferred(headers.getAcceptableMediaTypes());
        if (format == ExportFormat.JSON && selection.asOf() == null) {
            return Answers.unchanged(() -> catalog.version(seriesId)).orElseGet(() -> {
                SeriesDetail series = catalog.detail(seriesId);
                return Answers.ok(
                        series.version(),
                        new ObservationSet(series, observations.of(seriesId, selection.from(), selection.to(), null)));
            });
        }
        SeriesDetail series = catalog.detail(seriesId);
        if (format != ExportFormat.JSON) {
            return file(selection, format, series.naturalKey())
                    .tag(Answers.tag(series.version()))
                    .build();
        }
        ObservationSet set = new ObservationSet(
                series, observations.of(seriesId, selection.from(), selection.to(), selection.asOf()));
        return Response.ok(set).type(MediaType.APPLICATION_JSON).build();
    }

    @GET
    @Path("/observations")
    @PermitAll
    @Produces(ExportFormat.TYPES)
    @Operation(
            summary = "Read many series",
            description =
                    "The figures of many series. As JSON column by column and of up to 500 series; where sources compete, the preferred figure stands for its period. The other formats have no such limit, and but for JSON-stat they have all competing figures."
                            + FORMATS)
    @APIResponse(
            responseCode = "200",
            description = "The figures.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ObservationTable.class)),
                @Content(
                        mediaType = ExportFormat.CSV_TYPE,
                        schema = @Schema(implementation = String.class, maxLength = 1000000000)),
                @Content(
                        mediaType = ExportFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 1000000000)),
                @Content(
                        mediaType = ExportFormat.SDMX_TYPE,
                        schema = @Schema(implementation = String.class, maxLength = 1000000000)),
                @Content(
                        mediaType = ExportFormat.JSON_STAT_TYPE,
                        schema = @Schema(implementation = JsonStatDataset.class))
            })
    public Response listObservationTable(@Valid @BeanParam TableQuery query, @Context HttpHeaders headers) {
        return answer(query.selection(), headers);
    }

    @POST
    @Path("/observation-queries")
    @PermitAll
    @Idempotent(reads = true)
    @Produces(ExportFormat.TYPES)
    @Operation(
            summary = "Read many series by a long list",
            description =
                    "The same as reading many series, for lists that are too long for an address. It changes nothing."
                            + FORMATS)
    @APIResponse(
            responseCode = "200",
            description = "The figures.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ObservationTable.class)),
                @Content(
                        mediaType = ExportFormat.CSV_TYPE,
                        schema = @Schema(implementation = String.class, maxLength = 1000000000)),
                @Content(
                        mediaType = ExportFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 1000000000)),
                @Content(
                        mediaType = ExportFormat.SDMX_TYPE,
                        schema = @Schema(implementation = String.class, maxLength = 1000000000)),
                @Content(
                        mediaType = ExportFormat.JSON_STAT_TYPE,
                        schema = @Schema(implementation = JsonStatDataset.class))
            })
    public Response queryObservations(@NotNull @Valid ObservationQuery query, @Context HttpHeaders headers) {
        return answer(query.selection(), headers);
    }

    private Response answer(FigureSelection selection, HttpHeaders headers) {
        ExportFormat format = ExportFormat.preferred(headers.getAcceptableMediaTypes());
        if (format != ExportFormat.JSON) {
            return file(selection, format, "observations").build();
        }
        return Response.ok(tables.read(selection))
                .type(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.VARY, Answers.VARY)
                .build();
    }

    private Response.ResponseBuilder file(FigureSelection selection, ExportFormat format, String name) {
        return Response.ok(exports.file(selection, format))
                .type(format.contentType())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, Answers.VARY)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + format.fileName(name) + "\"");
    }
}

package de.miteinander.indicator.importing;

import de.miteinander.platform.access.Permission;
import de.miteinander.platform.idempotency.Idempotent;
import de.miteinander.platform.job.JobDetail;
import de.miteinander.platform.page.Page;
import de.miteinander.platform.page.PageRequest;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.File;
import java.net.URI;
import java.util.Locale;
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

/** Imports of figures. */
@Path("/")
@Tag(name = "Indicator")
@Produces(MediaType.APPLICATION_JSON)
class ObservationImportResource {

    private static final String CSV = FileFormat.CSV_TYPE;

    private final ObservationImports imports;
    private final ImportUndos undos;
    private final ImportTemplate template;

    ObservationImportResource(ObservationImports imports, ImportUndos undos, ImportTemplate template) {
        this.imports = imports;
        this.undos = undos;
        this.template = template;
    }

    @POST
    @Path("/observation-imports")
    @Consumes({CSV, FileFormat.XLSX_TYPE, FileFormat.SDMX_TYPE, FileFormat.NDJSON_TYPE, FileFormat.JSON_TYPE})
    @PermissionsAllowed(Permission.WRITE_OBSERVATIONS)
    @Idempotent(required = true)
    @Operation(
            summary = "Import figures",
            description =
                    "Imports a file, all of it or nothing: CSV (UTF-8; semicolon, comma or tab; German or English headers and numbers), XLSX, SDMX-CSV 2.1 with the actions M, R and D, or JSON objects with the column names as members, one on each line (NDJSON) or in the array observations. Rows that say what is there already write nothing; changed ones keep their history. Large files, or any with Prefer: respond-async, become a job. gzip is accepted. Needs Idempotency-Key.")
    @RequestBody(
            content = {
                @Content(
                        mediaType = CSV,
                        schema = @Schema(implementation = String.class, maxLength = 536870912),
                        example =
                                "Indikator;Gebiet;Zeitraum;Wert;Quelle\nDEM-02;05999001;2020-07-01;28,98;Melderegister\n"),
                @Content(
                        mediaType = FileFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 134217728)),
                @Content(
                        mediaType = FileFormat.SDMX_TYPE,
                        schema = @Schema(implementation = String.class, maxLength = 536870912),
                        example =
                                "STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS,SOURCE\ndataflow,MITEINANDER:OBSERVATIONS(1.0),M,DEM-02,05999001,2020-07-01,28.98,P,Melderegister\n"),
                @Content(mediaType = FileFormat.NDJSON_TYPE, schema = @Schema(implementation = ImportedFigure.class)),
                @Content(mediaType = FileFormat.JSON_TYPE, schema = @Schema(implementation = ImportedFigures.class))
            })
    @APIResponse(
            responseCode = "200",
            description = "What the import did, or with dryRun would do.",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(
            responseCode = "202",
            description = "The file is large; a job imports it.",
            headers = @Header(name = "Location", ref = "Location"),
            content = @Content(schema = @Schema(implementation = JobDetail.class)))
    public Response createObservationImport(
            @NotNull File file,
            @Valid @BeanParam ImportWishes wishes,
            @Parameter(hidden = true) @HeaderParam("Content-Type") String type,
            @Parameter(hidden = true) @HeaderParam("Content-Encoding") @Nullable String encoding,
            @Parameter(hidden = true) @HeaderParam("Idempotency-Key") @Nullable String key,
            @Parameter(
                            description = "respond-async: answer at once and import as a job.",
                            schema = @Schema(maxLength = 100))
                    @HeaderParam("Prefer")
                    @Nullable String prefer) {
        Upload upload = Upload.of(file, "gzip".equalsIgnoreCase(encoding), format(type));
        boolean async = prefer != null && prefer.contains("respond-async");
        if (async || imports.isLarge(upload)) {
            JobDetail job = imports.importLater(upload, wishes, key);
            return Response.accepted(job)
                    .location(URI.create("/api/v1/jobs/" + job.id()))
                    .build();
        }
        return Response.ok(imports.importNow(imports.order(upload, wishes))).build();
    }

    private static FileFormat format(String type) {
        MediaType sent = MediaType.valueOf(type);
        return FileFormat.of((sent.getType() + "/" + sent.getSubtype()).toLowerCase(Locale.ROOT));
    }

    @GET
    @Path("/observation-imports")
    @PermissionsAllowed(Permission.WRITE_OBSERVATIONS)
    @Operation(
            summary = "List imports",
            description = "Imports that were recorded. Sort keys: recordedAt; default -recordedAt.")
    @APIResponse(responseCode = "200", description = "A page of imports.")
    public Page<ImportSummary> listObservationImports(@Valid @BeanParam PageRequest page) {
        return imports.list(page);
    }

    @GET
    @Path("/observation-imports/{importId}")
    @PermissionsAllowed(Permission.WRITE_OBSERVATIONS)
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @Operation(
            summary = "Read an import",
            description =
                    "The report of one import. With Accept: text/csv its faults and remarks as a file for a spreadsheet.")
    @APIResponse(
            responseCode = "200",
            description = "The report.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ImportReport.class)),
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class, maxLength = 5000000))
            })
    public Response getObservationImport(
            @Parameter(description = "Identifier of the import.") @PathParam("importId") UUID importId,
            @Context HttpHeaders headers) {
        if (prefers(headers, CSV)) {
            return file(imports.findings(importId), CSV + "; charset=utf-8", "import-" + importId + ".csv");
        }
        return Response.ok(imports.report(importId))
                .type(MediaType.APPLICATION_JSON)
                .build();
    }

    private static boolean prefers(HttpHeaders headers, String type) {
        MediaType first = headers.getAcceptableMediaTypes().getFirst();
        return (first.getType() + "/" + first.getSubtype()).equals(type);
    }

    private static Response file(Object content, String type, String name) {
        return Response.ok(content)
                .type(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .build();
    }

    @POST
    @Path("/observation-imports/{importId}/undos")
    @PermissionsAllowed(Permission.WRITE_OBSERVATIONS)
    @Idempotent
    @Operation(
            summary = "Undo an import",
            description =
                    "Takes an import back as new steps in the history: what it added is withdrawn, what it changed or withdrew stands as before. Refused with 409, naming the figures, when any of them has changed since. Series and sources that it made stay.")
    @APIResponse(
            responseCode = "201",
            description = "What was taken back; an import of its own, which can be undone, too.",
            headers = @Header(name = "Location", ref = "Location"),
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public Response undoObservationImport(
            @Parameter(description = "Identifier of the import.") @PathParam("importId") UUID importId) {
        ImportReport report = undos.undo(importId);
        return Response.created(URI.create("/api/v1/observation-imports/" + report.id()))
                .entity(report)
                .build();
    }

    @GET
    @Path("/indicators/{indicatorId}/import-template")
    @PermitAll
    @Produces({CSV, FileFormat.XLSX_TYPE})
    @Operation(
            summary = "Get a file to fill in",
            description =
                    "A CSV or, with Accept, an XLSX file with the header in the reader's language and a row for each series of the indicator, ready to be filled in and imported.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = {
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class, maxLength = 1000000)),
                @Content(
                        mediaType = FileFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 1000000))
            })
    public Response getImportTemplate(
            @Parameter(description = "Identifier of the indicator.") @PathParam("indicatorId") UUID indicatorId,
            @Context HttpHeaders headers) {
        if (prefers(headers, FileFormat.XLSX_TYPE)) {
            return file(template.workbook(indicatorId), FileFormat.XLSX_TYPE, "import-template.xlsx");
        }
        return file(template.csv(indicatorId), CSV + "; charset=utf-8", "import-template.csv");
    }
}

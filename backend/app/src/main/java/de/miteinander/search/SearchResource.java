package de.miteinander.search;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Finding things. */
@Path("/")
@Tag(name = "Search")
@Produces(MediaType.APPLICATION_JSON)
class SearchResource {

    private final Library library;

    SearchResource(Library library) {
        this.library = library;
    }

    /** What was found. */
    @Schema(name = "SearchResults", description = "What was found, the best first.")
    record Results(
            @Schema(description = "The hits.", maxItems = 100, required = true)
            List<Hit> items,

            @Schema(description = "Whether there are more than could be listed.", required = true)
            boolean more) {}

    @GET
    @Path("/search")
    @PermitAll
    @Operation(
            summary = "Search everything",
            description =
                    "Finds by code, name and text, in every language, among what the caller may read. Narrow it with more words rather than pages.")
    @APIResponse(
            responseCode = "200",
            description = "The hits.",
            content = @Content(schema = @Schema(implementation = Results.class)))
    public Response search(
            @Parameter(
                            description = "Words to look for.",
                            schema = @Schema(type = SchemaType.STRING, minLength = 2, maxLength = 100))
                    @QueryParam("q")
                    @NotBlank @Size(min = 2, max = 100) String words,
            @Parameter(
                            description = "Only these kinds; all when left out.",
                            schema = @Schema(type = SchemaType.ARRAY, implementation = Hit.Kind.class, maxItems = 11))
                    @QueryParam("kind")
                    @Size(max = 11) @Nullable List<Hit.Kind> kinds,
            @Parameter(description = "How many hits at most, 1 to 100.")
                    @QueryParam("limit")
                    @DefaultValue("30")
                    @Min(1) @Max(100) int limit) {
        Set<Hit.Kind> wanted = kinds == null || kinds.isEmpty() ? EnumSet.allOf(Hit.Kind.class) : EnumSet.copyOf(kinds);
        List<Hit> hits = library.find(words.strip(), wanted, limit + 1);
        boolean more = hits.size() > limit;
        return Response.ok(new Results(more ? hits.subList(0, limit) : hits, more))
                .header("Cache-Control", "private, no-cache")
                .build();
    }
}

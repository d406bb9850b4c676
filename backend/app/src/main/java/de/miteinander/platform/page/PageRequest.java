package de.miteinander.platform.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** How much of a list is wanted, from where on, in which order. Filled by JAX-RS. */
@SuppressWarnings("NullAway.Init")
public class PageRequest {

    @Parameter(description = "How many entries at most, 1 to 200.")
    @Schema(minimum = "1", maximum = "200", defaultValue = "50")
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1) @Max(200) public int limit;

    @Parameter(description = "Where to go on: page.next of the page before. Bound to filter and sort.")
    @Schema(maxLength = 2000)
    @QueryParam("cursor")
    public @Nullable String cursor;

    @Parameter(
            description =
                    "Sort keys, comma separated, a minus sign in front for descending. The allowed keys stand in the operation's description; any other is refused with their names.")
    @Schema(maxLength = 200)
    @QueryParam("sort")
    public @Nullable String sort;

    @Context
    public UriInfo uri;
}

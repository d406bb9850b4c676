package de.miteinander.indicator.series;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which figures a table shows. Filled by JAX-RS. */
@SuppressWarnings("NullAway.Init")
public class TableQuery {

    @Parameter(description = "Codes of indicators, comma separated.", required = true)
    @Schema(maxLength = 4000)
    @QueryParam("indicator")
    @NotBlank @Size(max = 4000) public String indicator;

    @Parameter(description = "Codes or official keys of areas, comma separated; all areas when left out.")
    @Schema(maxLength = 4000)
    @QueryParam("area")
    @Size(max = 4000) public @Nullable String area;

    @Parameter(description = "Only periods that begin in this period or later.")
    @Schema(maxLength = 32)
    @QueryParam("from")
    @Size(max = 32) public @Nullable String from;

    @Parameter(description = "Only periods that end with this period or earlier.")
    @Schema(maxLength = 32)
    @QueryParam("to")
    @Size(max = 32) public @Nullable String to;

    @Parameter(description = "Only the last periods of each series.")
    @Schema(minimum = "1", maximum = "1000")
    @QueryParam("lastN")
    @Min(1) @Max(1000) public @Nullable Integer lastN;
}

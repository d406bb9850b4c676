package de.miteinander.indicator;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which indicators a list shows. Filled by JAX-RS. */
public class IndicatorFilter {

    @Parameter(description = "Words in code, name, question or definition.")
    @Schema(maxLength = 200)
    @QueryParam("q")
    @Size(max = 200) public @Nullable String words;

    @Parameter(description = "Only this field of life.")
    @QueryParam("theme")
    public @Nullable Theme theme;

    @Parameter(description = "Only with this status.")
    @QueryParam("status")
    public @Nullable IndicatorStatus status;

    @Parameter(description = "Only from there.")
    @QueryParam("origin")
    public @Nullable Origin origin;

    @Parameter(description = "Only switched on (true) or off (false).")
    @QueryParam("active")
    public @Nullable Boolean active;

    @Parameter(description = "Only with (true) or without (false) figures.")
    @QueryParam("measured")
    public @Nullable Boolean measured;

    @Parameter(description = "Only those of this working group.")
    @QueryParam("workingGroupId")
    public @Nullable UUID workingGroup;

    @Parameter(description = "Only the one with this code.")
    @Schema(maxLength = 40)
    @QueryParam("code")
    @Size(max = 40) public @Nullable String code;

    @Parameter(
            description =
                    "As known at this moment (RFC 3339 with offset): those that were there, with definition, reading, latest figure and verdict of then; words in the definition, figures and their sources go by then, too, the other filters by today.")
    @Schema(maxLength = 40, format = "date-time")
    @QueryParam("asOf")
    @Size(max = 40) public @Nullable String asOf;

    @Parameter(description = "Only those with figures from this source.")
    @QueryParam("sourceId")
    public @Nullable UUID source;

    @Parameter(description = "Only those made from this answer.")
    @QueryParam("sourceResponseId")
    public @Nullable UUID sourceResponse;
}

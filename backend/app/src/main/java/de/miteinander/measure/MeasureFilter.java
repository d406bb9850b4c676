package de.miteinander.measure;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which measures are wanted. Filled by JAX-RS. */
public class MeasureFilter {

    @Parameter(description = "Words in code, title or description.")
    @Schema(maxLength = 200)
    @QueryParam("q")
    @Size(max = 200) public @Nullable String words;

    @Parameter(description = "Only measures of this process.")
    @QueryParam("processId")
    public @Nullable UUID process;

    @Parameter(description = "Only measures of this working group.")
    @QueryParam("workingGroupId")
    public @Nullable UUID workingGroup;

    @Parameter(description = "Only measures that serve this guideline.")
    @QueryParam("guidelineId")
    public @Nullable UUID guideline;

    @Parameter(description = "Only measures that serve this goal.")
    @QueryParam("goalId")
    public @Nullable UUID goal;

    @Parameter(description = "Only measures with this status.")
    @QueryParam("status")
    public @Nullable MeasureStatus status;

    @Parameter(description = "Only measures that still lack this.")
    @QueryParam("lacks")
    public @Nullable Lack lacks;
}

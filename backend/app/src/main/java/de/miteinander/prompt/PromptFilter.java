package de.miteinander.prompt;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which prompts of a list are wanted. Filled by JAX-RS. */
@SuppressWarnings("NullAway.Init")
public class PromptFilter {

    @Parameter(description = "Only questions of this process.")
    @QueryParam("processId")
    public @Nullable UUID processId;

    @Parameter(description = "Only questions for this working group, those for all groups included.")
    @QueryParam("workingGroupId")
    public @Nullable UUID workingGroupId;

    @Parameter(description = "Only questions for this step.")
    @QueryParam("step")
    public @Nullable Step step;

    @Parameter(description = "Only questions drawn from this guideline.")
    @QueryParam("guidelineId")
    public @Nullable UUID guidelineId;

    @Parameter(description = "Only questions with this status.")
    @QueryParam("status")
    public @Nullable PromptStatus status;
}

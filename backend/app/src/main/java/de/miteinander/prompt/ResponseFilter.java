package de.miteinander.prompt;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which answers of a list are wanted. Filled by JAX-RS. */
@SuppressWarnings("NullAway.Init")
public class ResponseFilter {

    @Parameter(description = "Only answers given in this working group.")
    @QueryParam("workingGroupId")
    public @Nullable UUID workingGroupId;

    @Parameter(description = "Only answers to this question.")
    @QueryParam("promptId")
    public @Nullable UUID promptId;

    @Parameter(description = "Only answers to questions for this step.")
    @QueryParam("step")
    public @Nullable Step step;

    @Parameter(description = "Only answers with this status.")
    @QueryParam("status")
    public @Nullable ResponseStatus status;
}

package de.miteinander.indicator.datagap;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which gaps a list shows. Filled by JAX-RS. */
@SuppressWarnings("NullAway.Init")
public class DataGapFilter {

    @Parameter(description = "Only those with this outcome; OPEN: still looked for.")
    @QueryParam("outcome")
    public @Nullable GapOutcome outcome;

    @Parameter(description = "Only those of this indicator.")
    @QueryParam("indicatorId")
    public @Nullable UUID indicatorId;

    @Parameter(description = "Only those of this series.")
    @QueryParam("seriesId")
    public @Nullable UUID seriesId;

    @Parameter(description = "Only those that the reader looks for.")
    @QueryParam("mine")
    public @Nullable Boolean mine;

    @Parameter(description = "Only open ones whose date has passed.")
    @QueryParam("overdue")
    public @Nullable Boolean overdue;
}

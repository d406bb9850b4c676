package de.miteinander.actor;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which organisations are wanted. Filled by JAX-RS. */
public class OrganisationFilter {

    @Parameter(description = "Words in name or description.")
    @Schema(maxLength = 200)
    @QueryParam("q")
    @Size(max = 200) public @Nullable String words;

    @Parameter(description = "Only this kind of organisation.")
    @QueryParam("category")
    public @Nullable OrganisationCategory category;

    @Parameter(description = "Only organisations active in this district.")
    @Schema(maxLength = 80)
    @QueryParam("district")
    @Size(max = 80) public @Nullable String district;

    @Parameter(description = "Only those with this status.")
    @QueryParam("status")
    public @Nullable OrganisationStatus status;
}

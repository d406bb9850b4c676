package de.miteinander.platform.text;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Another thing, with what one needs to name it and to link to it. */
@Schema(
        name = "Ref",
        description = "Another thing, with what one needs to name it and to link to it.",
        examples =
                "{\"id\": \"5b0c8e0a-3f0e-4c0b-9c1a-0b5a7d1d2f01\", \"code\": \"DEM-02\", \"label\": \"Ausländeranteil\"}")
public record Ref(
        @Schema(description = "Identifier.", required = true)
        UUID id,

        @Schema(description = "Its human-readable code, if it has one.", maxLength = 100, nullable = true) @Nullable String code,

        @Schema(description = "Its name in the reader's language.", maxLength = 2000, required = true)
        String label) {}

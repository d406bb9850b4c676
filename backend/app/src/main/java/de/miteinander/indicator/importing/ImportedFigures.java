package de.miteinander.indicator.importing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What {@link JsonFile} reads as one object, for the contract. */
@Schema(
        name = "ImportedFigures",
        description = "Figures to be imported.",
        examples =
                "{\"observations\": [{\"indicator\": \"DEM-02\", \"area\": \"05999001\", \"period\": \"2020\", \"value\": 28.98, \"source\": \"Melderegister\"}]}")
record ImportedFigures(
        @Schema(description = "The figures.", maxItems = 5000000, required = true)
        List<ImportedFigure> observations) {}

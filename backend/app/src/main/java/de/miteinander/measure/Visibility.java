package de.miteinander.measure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who sees a measure: its group and the coordination office, the network, or everyone. */
@Schema(name = "MeasureVisibility")
enum Visibility {
    DRAFT,
    INTERNAL,
    PUBLIC
}

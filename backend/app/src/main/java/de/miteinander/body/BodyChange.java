package de.miteinander.body;

import de.miteinander.platform.text.NewText;
import de.miteinander.platform.text.ValidText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be changed about a body. */
@Schema(description = "What may be changed about a body.", examples = "{\"endedOn\": \"2020-09-13\"}")
record BodyChange(
        @Schema(description = "What sort of body it is.") @NotNull BodyKind kind,

        @Schema(
                description = "Its names, the oldest first; each begins at the earliest when the one before ends.",
                maxItems = 20)
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid NewName> names,

        @Schema(description = "Day from which the body no longer exists.", nullable = true) @Nullable LocalDate endedOn) {

    static BodyChange of(NewBody body) {
        return new BodyChange(body.kind(), body.names(), body.endedOn());
    }

    /** A name and its time. */
    @Schema(name = "NewBodyName", description = "A name of a body and the time in which it bears it.")
    record NewName(
            @Schema(description = "The name.") @NotNull @ValidText(max = 200)
            NewText name,

            @Schema(description = "First day of the name; open when left out.", nullable = true) @Nullable LocalDate from,

            @Schema(
                    description = "First day on which the body no longer bears it; open when left out.",
                    nullable = true)
            @Nullable LocalDate to) {}
}

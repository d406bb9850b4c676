package de.miteinander.body;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a vote went. */
@Schema(description = "How a vote went.", examples = "{\"yes\": 12, \"no\": 0, \"abstain\": 1}")
record Votes(
        @Schema(description = "Votes in favour.", minimum = "0", maximum = "10000") @NotNull @Min(0) @Max(10000) Integer yes,

        @Schema(description = "Votes against.", minimum = "0", maximum = "10000") @NotNull @Min(0) @Max(10000) Integer no,

        @Schema(description = "Abstentions.", minimum = "0", maximum = "10000") @NotNull @Min(0) @Max(10000) Integer abstain) {

    /** The votes, when they are known: all three or none. */
    static @Nullable Votes ofNullable(@Nullable Integer yes, @Nullable Integer no, @Nullable Integer abstain) {
        return yes == null || no == null || abstain == null ? null : new Votes(yes, no, abstain);
    }
}

package de.miteinander.municipality;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That feedback has arrived. */
@Schema(description = "That feedback has arrived.")
record FeedbackReceipt(
        @Schema(description = "Number to refer to.", required = true)
        UUID id,

        @Schema(description = "When it arrived.", required = true)
        Instant receivedAt) {}

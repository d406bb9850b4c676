package de.miteinander.actor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** On what ground a contact may be used, and for what: consent is data with a date, not a tick in a box. */
@Schema(
        name = "NewUseBasis",
        description = "On what ground a contact may be used, and for what.",
        examples =
                "{\"purpose\": \"INVITE\", \"legalBasis\": \"CONSENT\", \"textVersion\": \"2026-01\", \"givenOn\": \"2026-11-01\", \"givenVia\": \"FORM\"}")
record UseBasis(
        @Schema(description = "What for.") @NotNull Purpose purpose,
        @Schema(description = "On what ground.") @NotNull LegalBasis legalBasis,

        @Schema(description = "Version of the text that was agreed to.", maxLength = 60) @NotBlank @Size(max = 60) String textVersion,

        @Schema(description = "When it was given.") @NotNull LocalDate givenOn,
        @Schema(description = "How it was given.") @NotNull GivenVia givenVia,

        @Schema(description = "Where the proof is kept.", maxLength = 200, nullable = true) @Size(max = 200) @Nullable String evidence,

        @Schema(description = "Last day it holds.", nullable = true) @Nullable LocalDate validUntil) {

    /** What a contact may be used for. */
    enum Purpose {
        INVITE,
        BULLETIN,
        SHARE_AG,
        SHARE_NETWORK,
        PUBLISH
    }

    /** The ground in law. */
    enum LegalBasis {
        CONSENT,
        PUBLIC_TASK,
        CONTRACT,
        OTHER
    }

    /** How it was given. */
    enum GivenVia {
        FORM,
        PAPER,
        ORAL,
        MAIL
    }
}

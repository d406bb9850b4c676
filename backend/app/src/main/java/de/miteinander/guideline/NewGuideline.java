package de.miteinander.guideline;

import de.miteinander.platform.text.NewText;
import de.miteinander.platform.text.ValidText;
import de.miteinander.platform.text.WebAddress;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A guideline to be proposed. */
@Schema(
        description = "A guideline to be proposed.",
        examples =
                "{\"processId\": \"0d6f7b9e-0e2f-4d0a-8a55-7f1d5a0d1a11\", \"code\": \"A1\", \"list\": \"A\", \"text\": {\"de\": {\"text\": \"Integration bedeutet miteinander, nicht nebeneinander leben\"}}}")
record NewGuideline(
        @Schema(description = "The process it is for.") @NotNull UUID processId,

        @Schema(description = "Short code, unique in the process, e.g. A1.", maxLength = 6)
        @NotBlank @Pattern(regexp = "[A-Z]{1,3}[0-9]{1,3}") String code,

        @Schema(description = "The list it stands on, one letter.", maxLength = 1) @NotBlank @Pattern(regexp = "[A-Z]") String list,

        @Schema(
                description = "Place on its list, from 1; at the end when left out.",
                minimum = "1",
                maximum = "1000",
                nullable = true)
        @Nullable @Min(1) @Max(1000) Integer order,

        @Schema(description = "The guideline in one sentence.") @NotNull @ValidText(max = 1000)
        NewText text,

        @Schema(description = "Why it is one.", nullable = true) @Nullable @ValidText(max = 4000)
        NewText rationale,

        @Schema(description = "Address of the document it was taken from.", maxLength = 500, nullable = true)
        @Nullable @WebAddress
        @Size(max = 500) String sourceUrl) {}

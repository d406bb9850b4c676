package de.miteinander.indicator.source;

import de.miteinander.indicator.protection.Protection;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A source to be entered. */
@Schema(
        name = "NewSource",
        description = "A source to be entered.",
        examples =
                "{\"title\": \"Fortschreibung des Bevölkerungsstandes\", \"producer\": \"Statistisches Landesamt\", \"kind\": \"OFFICIAL\", \"tableCode\": \"12411-09i\", \"url\": \"https://statistik.example/12411\"}")
record NewSource(
        @Schema(description = "Title, as one would cite it.", maxLength = 500) @NotBlank @Size(max = 500) String title,

        @Schema(
                description =
                        "Who counted. Figures of two different known producers are never compared with each other.",
                maxLength = 200,
                nullable = true)
        @Size(max = 200) @Nullable String producer,

        @Schema(description = "What sort of source it is.") @NotNull SourceKind kind,

        @Schema(description = "Where it is published; http or https.", maxLength = 1000, nullable = true)
        @Size(max = 1000) @Pattern(regexp = "https?://[^\\s<>\"]+") @Nullable
        String url,

        @Schema(description = "Number of the table at the producer.", maxLength = 60, nullable = true)
        @Size(max = 60) @Nullable String tableCode,

        @Schema(
                description = "Licence, best as an SPDX identifier or the licence's own name.",
                maxLength = 100,
                nullable = true)
        @Size(max = 100) @Nullable String licence,

        @Schema(description = "Day it was retrieved.", nullable = true) @Nullable LocalDate retrievedOn,

        @Schema(description = "How the producer wants to be cited.", maxLength = 1000, nullable = true)
        @Size(max = 1000) @Nullable String citation,

        @Schema(
                description = "Edition or state of the data, in the producer's own words.",
                maxLength = 100,
                nullable = true)
        @Size(max = 100) @Nullable String producerVersion,

        @Schema(
                description =
                        "What is done about small counts in its figures; the data steward decides. When left out, official statistics, papers of a council, the press and other sources with an address stand as printed; for other sources the indicator says it.",
                nullable = true)
        @Nullable Protection protection,

        @Schema(
                description =
                        "What is rounded to (5, 10; 5 when left out), or the smallest count shown (3, 5, 10; 3 when left out).",
                minimum = "3",
                maximum = "10",
                nullable = true)
        @Min(3) @Max(10) @Nullable Integer protectionStep,

        @Schema(description = "How the producer protects them, in words.", maxLength = 200, nullable = true)
        @Size(max = 200) @Nullable String protectionMethod) {}

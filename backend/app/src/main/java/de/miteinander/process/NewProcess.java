package de.miteinander.process;

import de.miteinander.platform.text.NewText;
import de.miteinander.platform.text.ValidText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A process to be set up. */
@Schema(
        description = "A process to be set up.",
        examples =
                "{\"slug\": \"integrationskonzept\", \"title\": {\"de\": {\"text\": \"Integrationskonzept\"}}, \"municipality\": \"Musterstadt\"}")
record NewProcess(
        @Schema(
                description = "Short name in addresses, unique: lower-case letters, digits and hyphens.",
                maxLength = 60)
        @NotBlank @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        @Size(max = 60) String slug,

        @Schema(description = "Title.") @NotNull @ValidText(max = 200)
        NewText title,

        @Schema(description = "What it is for.", nullable = true) @Nullable @ValidText(max = 8000)
        NewText purpose,

        @Schema(description = "What the guidelines are for in this process.", nullable = true)
        @Nullable @ValidText(max = 8000)
        NewText guidelinesRole,

        @Schema(description = "The municipality's name.", maxLength = 120) @NotBlank @Size(max = 120) String municipality,

        @Schema(
                description =
                        "Languages its contents are kept in (BCP 47); German is always one of them. German and English when left out.",
                maxItems = 20,
                nullable = true)
        @Nullable @Size(min = 1, max = 20) List<@NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}") String> languages) {}

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

/** What may be changed about a process; its status has its own operation. */
@Schema(
        description = "What may be changed about a process.",
        examples = "{\"title\": {\"de\": {\"text\": \"Integrationskonzept 2.0\"}}}")
record ProcessChange(
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
                description = "Languages its contents are kept in (BCP 47); German is always one of them.",
                maxItems = 20)
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}") String> languages) {

    static ProcessChange of(Process process) {
        return new ProcessChange(
                process.slug(),
                NewText.of(process.title()),
                NewText.ofNullable(process.purpose()),
                NewText.ofNullable(process.guidelinesRole()),
                process.municipality(),
                process.languages());
    }
}

package de.miteinander.actor;

import de.miteinander.platform.text.NewText;
import de.miteinander.platform.text.ValidText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An organisation to be taken into the network. */
@Schema(
        description = "An organisation to be taken into the network.",
        examples =
                "{\"name\": {\"de\": {\"text\": \"Verein Beispiel\"}}, \"category\": \"ASSOCIATION\", \"districts\": [\"Elten\"]}")
record NewOrganisation(
        @Schema(description = "Name.") @NotNull @ValidText(max = 200)
        NewText name,

        @Schema(description = "What kind of organisation it is.") @NotNull OrganisationCategory category,

        @Schema(description = "Legal form, e.g. e. V.", maxLength = 60, nullable = true) @Size(max = 60) @Nullable String legalForm,

        @Schema(description = "Web address, https or http.", maxLength = 500, nullable = true)
        @Size(max = 500) @Pattern(regexp = "https?://\\S+") @Nullable
        String website,

        @Schema(description = "What it does, for everyone to read.", nullable = true) @ValidText(max = 4000) @Nullable NewText description,

        @Schema(description = "Districts it is active in.", maxItems = 50, nullable = true) @Size(max = 50) @Nullable List<@NotBlank @Size(max = 80) String> districts,

        @Schema(description = "The organisation it is part of.", nullable = true) @Nullable UUID parentId) {}

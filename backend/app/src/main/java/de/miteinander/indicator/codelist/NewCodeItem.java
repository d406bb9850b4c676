package de.miteinander.indicator.codelist;

import de.miteinander.platform.text.NewText;
import de.miteinander.platform.text.ValidText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A code to be entered. */
@Schema(
        name = "NewCodeItem",
        description = "A code to be entered.",
        examples =
                "{\"list\": \"CITIZENSHIP\", \"code\": \"EU\", \"name\": {\"de\": {\"text\": \"Europäische Union\"}}}")
record NewCodeItem(
        @Schema(description = "The list it belongs to.", maxLength = 40)
        @NotBlank @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String list,

        @Schema(
                description = "Code, unique in its list, used in files and natural keys; _T is always the total.",
                maxLength = 40)
        @NotBlank @Pattern(regexp = "(?!_T$)[A-Za-z0-9_.-]{1,40}")
        String code,

        @Schema(description = "Name.") @NotNull @ValidText(max = 200)
        NewText name,

        @Schema(description = "The code of the same list that it is part of.", nullable = true) @Nullable UUID parentId) {}

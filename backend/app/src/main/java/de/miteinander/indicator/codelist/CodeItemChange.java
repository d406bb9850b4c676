package de.miteinander.indicator.codelist;

import de.miteinander.platform.text.NewText;
import de.miteinander.platform.text.TranslatedText;
import de.miteinander.platform.text.ValidText;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be changed about a code; the code itself stands in natural keys and stays. */
@Schema(description = "What may be changed about a code.", examples = "{\"name\": {\"de\": {\"text\": \"Polen\"}}}")
record CodeItemChange(
        @Schema(description = "Name.") @NotNull @ValidText(max = 200)
        NewText name,

        @Schema(description = "The code of the same list that it is part of.", nullable = true) @Nullable UUID parentId) {

    @SuppressWarnings("NullAway") // a code without a name gets one with the patch
    static CodeItemChange of(CodeItem item) {
        TranslatedText name = item.name();
        return new CodeItemChange(name == null ? null : NewText.of(name), item.parentId());
    }
}

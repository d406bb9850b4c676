package de.miteinander.municipality;

import de.miteinander.platform.text.NewText;
import de.miteinander.platform.text.ValidText;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be changed about a page. */
@Schema(
        description = "What may be changed about a page.",
        examples = "{\"body\": {\"de\": {\"text\": \"Stadt Beispiel, Markt 1\"}}, \"reviewedOn\": \"2026-11-01\"}")
record PageChange(
        @Schema(description = "Title.") @NotNull @ValidText(max = 120)
        NewText title,

        @Schema(description = "Text in CommonMark; HTML is shown as text.") @NotNull @ValidText(max = 20000)
        NewText body,

        @Schema(description = "When the content was last checked.", nullable = true) @Nullable LocalDate reviewedOn) {}

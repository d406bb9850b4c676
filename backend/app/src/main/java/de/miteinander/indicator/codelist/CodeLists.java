package de.miteinander.indicator.codelist;

import de.miteinander.platform.text.Text;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The lists of codes. */
@Schema(description = "The lists of codes that figures are broken down by.")
public record CodeLists(
        @Schema(description = "The lists.", maxItems = 200, required = true)
        List<CodeList> items) {

    /** A list of codes. */
    @Schema(name = "CodeList", description = "A list of codes that figures are broken down by.")
    public record CodeList(
            @Schema(
                    description = "Code, used as column in files.",
                    maxLength = 40,
                    required = true,
                    examples = "CITIZENSHIP")
            String code,

            @Schema(description = "Name; null for a list that came with a series and has none.", nullable = true)
            @Nullable Text name,

            @Schema(description = "How many codes it has.", minimum = "0", required = true)
            int itemCount,

            @Schema(
                    description = "How many of them have no name yet; countries have their usual one.",
                    minimum = "0",
                    required = true)
            int unnamedCount) {}
}

package de.miteinander.indicator.importing;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** How a file is to be imported. Filled by JAX-RS. */
@SuppressWarnings("NullAway.Init")
public class ImportWishes {

    @Parameter(description = "Only say what would happen; nothing is written.")
    @QueryParam("dryRun")
    @DefaultValue("false")
    public boolean dryRun;

    @Parameter(
            description =
                    "merge: new figures are added, changed ones corrected, the others stay. Columns that the file does not have stay untouched.")
    @Schema(
            enumeration = {"merge"},
            defaultValue = "merge")
    @QueryParam("mode")
    @DefaultValue("merge")
    @Pattern(regexp = "merge") public String mode;

    @Parameter(description = "What happens when rows are at fault: abort imports nothing, skip leaves them out.")
    @Schema(
            enumeration = {"abort", "skip"},
            defaultValue = "abort")
    @QueryParam("onError")
    @DefaultValue("abort")
    @Pattern(regexp = "abort|skip") public String onError;

    @Parameter(
            description =
                    "Decimal mark of the numbers, where the file itself does not show it. Ambiguous numbers are refused without it.")
    @Schema(
            enumeration = {"comma", "point"},
            nullable = true)
    @QueryParam("decimal")
    @Pattern(regexp = "comma|point") public @Nullable String decimal;

    @Parameter(description = "Source of rows that name none.")
    @QueryParam("sourceId")
    public @Nullable UUID sourceId;

    OnError onErrorOrAbort() {
        return OnError.valueOf(onError.toUpperCase(Locale.ROOT));
    }

    @Nullable DecimalMark decimalMark() {
        return decimal == null ? null : DecimalMark.valueOf(decimal.toUpperCase(Locale.ROOT));
    }
}

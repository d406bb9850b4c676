package de.miteinander.indicator.importing;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
                    "merge: new figures are added, changed ones corrected, the others stay. Columns that the file does not have stay untouched. replace: the file is the whole truth within its scope; figures of its sources that stand there and not in the file are withdrawn.")
    @Schema(
            enumeration = {"merge", "replace"},
            defaultValue = "merge")
    @QueryParam("mode")
    @DefaultValue("merge")
    @Pattern(regexp = "merge|replace") public String mode;

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

    @Parameter(description = "Scope of replace: codes of indicators, comma separated. Required with replace.")
    @Schema(maxLength = 4000)
    @QueryParam("scopeIndicator")
    @Size(max = 4000) public @Nullable String scopeIndicator;

    @Parameter(description = "Scope of replace: codes or official keys of areas, comma separated; all when left out.")
    @Schema(maxLength = 4000)
    @QueryParam("scopeArea")
    @Size(max = 4000) public @Nullable String scopeArea;

    @Parameter(description = "Scope of replace: only periods that begin in this period or later.")
    @Schema(maxLength = 32)
    @QueryParam("scopeFrom")
    @Size(max = 32) public @Nullable String scopeFrom;

    @Parameter(description = "Scope of replace: only periods that end with this period or earlier.")
    @Schema(maxLength = 32)
    @QueryParam("scopeTo")
    @Size(max = 32) public @Nullable String scopeTo;

    @Parameter(
            description =
                    "How the columns of the file are read, as JSON in the form of a source's import mapping; without it the mapping of the source named by sourceId holds.")
    @Schema(maxLength = 8000)
    @QueryParam("mapping")
    @Size(max = 8000) public @Nullable String mapping;

    boolean replaces() {
        return mode.equals("replace");
    }

    OnError onErrorOrAbort() {
        return OnError.valueOf(onError.toUpperCase(Locale.ROOT));
    }

    @Nullable DecimalMark decimalMark() {
        return decimal == null ? null : DecimalMark.valueOf(decimal.toUpperCase(Locale.ROOT));
    }
}

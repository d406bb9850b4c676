package de.miteinander.indicator.change;

import de.miteinander.indicator.series.ValueKind;
import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What one expects of an indicator that has no figures yet. Filled by JAX-RS. */
@SuppressWarnings("NullAway.Init")
public class DetectabilityQuery {

    @Parameter(description = "SHARE, COUNT or MEAN.", required = true)
    @QueryParam("kind")
    @NotNull public ValueKind kind;

    @Parameter(
            description = "Expected value: a share in percent, a number of cases in a period, or a mean.",
            required = true)
    @Schema(minimum = "0", maximum = "1000000000")
    @QueryParam("value")
    @NotNull @DecimalMin("0") @DecimalMax("1000000000") public BigDecimal value;

    @Parameter(description = "People a share is counted among, the smaller of the two times.")
    @Schema(minimum = "1", maximum = "1000000000")
    @QueryParam("base")
    @Min(1) @Max(1_000_000_000L) public @Nullable Long base;

    @Parameter(description = "Standard error of a mean.")
    @Schema(minimum = "0", maximum = "1000000000")
    @QueryParam("standardError")
    @DecimalMin(value = "0", inclusive = false) @DecimalMax("1000000000") public @Nullable BigDecimal standardError;

    Detectability answer() {
        Long among = base;
        BigDecimal error = standardError;
        return switch (kind) {
            case SHARE -> {
                if (among == null) {
                    throw missing("?base", "Bitte sagen, unter wie vielen gezählt wird.", "Please say among how many.");
                }
                if (value.compareTo(BigDecimal.valueOf(100)) > 0) {
                    throw wrong("?value", "Ein Anteil hat höchstens 100 Prozent.", "A share has at most 100 percent.");
                }
                yield Detectability.ofShare(value.doubleValue() / 100, among);
            }
            case COUNT -> Detectability.ofCount(value.doubleValue());
            case MEAN -> {
                if (error == null) {
                    throw missing(
                            "?standardError", "Bitte den Standardfehler nennen.", "Please give the standard error.");
                }
                yield Detectability.ofMean(error.doubleValue());
            }
            case RATE, INDEX, AMOUNT, BALANCE, ORDINAL, BINARY ->
                throw wrong("?kind", "Erlaubt: SHARE, COUNT, MEAN", "Allowed: SHARE, COUNT, MEAN");
        };
    }

    private static ProblemException missing(String pointer, String de, String en) {
        return ProblemException.invalid(new Fault(pointer, "REQUIRED", Message.of(de, en)));
    }

    private static ProblemException wrong(String pointer, String de, String en) {
        return ProblemException.invalid(new Fault(pointer, "OUT_OF_RANGE", Message.of(de, en)));
    }
}

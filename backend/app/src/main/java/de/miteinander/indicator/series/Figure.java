package de.miteinander.indicator.series;

import de.miteinander.platform.problem.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an observation says, apart from its place and time: a value or the reason why there is none, and the parts it was
 * calculated from where they are published. Published figures are stored as they are; what looks odd is a warning, what
 * cannot be is a fault.
 *
 * @param value the published value in the unit of the indicator, or null
 * @param missingReason why there is no value; given exactly when there is no value
 * @param sign the printed statistical sign, or null
 * @param numerator cases behind a share or rate, or null
 * @param denominator base of a share or rate, greater than zero, or null
 * @param sampleSize number of persons asked, or null for a count
 * @param standardError published standard error in the unit of the value, or null
 */
public record Figure(
        @Nullable BigDecimal value,
        @Nullable MissingReason missingReason,
        @Nullable Sign sign,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable Long sampleSize,
        @Nullable BigDecimal standardError) {

    /** Digits before and after the decimal point that the database keeps. */
    public static final int MAX_INTEGER_DIGITS = 15;

    public static final int MAX_DECIMALS = 9;

    /** Fifteen digits, which every reader of JSON keeps. */
    static final long LARGEST_COUNT = 999_999_999_999_999L;

    /** What is wrong or odd about a figure. */
    public enum Finding {
        VALUE_AND_REASON_MISSING(
                true,
                "Es fehlt der Wert; wo keiner vorliegt, gehört der Grund dazu.",
                "The value is missing; where there is none, the reason belongs to it."),
        VALUE_WITH_MISSING_REASON(
                true,
                "Es steht ein Wert da und zugleich ein Grund, warum er fehlt.",
                "There is a value and at the same time a reason why it is missing."),
        SIGN_CONTRADICTS_VALUE(
                true,
                "Das Zeichen passt nicht zum Wert: – heißt genau null, . … x / stehen anstelle eines Wertes, die anderen neben einem Wert.",
                "The sign does not fit the value: – means exactly zero, . … x / stand in place of a value, the others beside a value."),
        DENOMINATOR_NOT_POSITIVE(
                true, "Der Nenner muss größer als null sein.", "The denominator must be greater than zero."),
        NUMERATOR_NEGATIVE(true, "Der Zähler kann nicht negativ sein.", "The numerator cannot be negative."),
        COUNT_NOT_WHOLE(
                true,
                "Dieser Indikator zählt; der Wert muss eine ganze Zahl sein.",
                "This indicator counts; the value must be a whole number."),
        VALUE_NEGATIVE(true, "Dieser Indikator kann nicht unter null liegen.", "This indicator cannot be below zero."),
        VALUE_NOT_BINARY(true, "Dieser Indikator kennt nur 0 und 1.", "This indicator knows only 0 and 1."),
        NUMBER_TOO_LONG(
                true,
                "Die Zahl hat zu viele Stellen; möglich sind 15 vor und 9 nach dem Komma.",
                "The number has too many digits; possible are 15 before and 9 after the decimal mark."),
        SAMPLE_SIZE_NOT_POSITIVE(
                true, "Die Stichprobe muss größer als null sein.", "The sample size must be greater than zero."),
        STANDARD_ERROR_NEGATIVE(
                true, "Der Standardfehler kann nicht negativ sein.", "The standard error cannot be negative."),
        SHARE_ABOVE_100(
                false,
                "Der Anteil liegt über 100 %. Er steht hier, wie er veröffentlicht ist.",
                "The share is above 100 %. It stands here as published."),
        NUMERATOR_ABOVE_DENOMINATOR(
                false,
                "Der Zähler ist größer als der Nenner. Beide stehen hier, wie sie veröffentlicht sind.",
                "The numerator is greater than the denominator. Both stand here as published."),
        VALUE_DIFFERS_FROM_PARTS(
                false,
                "Der Wert entspricht nicht Zähler durch Nenner. Er steht hier, wie er veröffentlicht ist.",
                "The value is not numerator divided by denominator. It stands here as published.");

        private final boolean refused;
        private final Message message;

        Finding(boolean refused, String de, String en) {
            this.refused = refused;
            this.message = Message.of(de, en);
        }

        public Message message() {
            return message;
        }

        /** Whether the figure is refused; otherwise it is stored and the finding is shown with it. */
        public boolean refused() {
            return refused;
        }
    }

    /** What a share or rate in this unit is counted per: 100 for percent, 1,000 for permille, else 1. */
    public static int per(String unit) {
        return switch (unit) {
            case "percent" -> 100;
            case "permille" -> 1_000;
            default -> 1;
        };
    }

    /**
     * All findings about this figure.
     *
     * @param per what a share or rate is counted per: 100 for percent, 1,000 for per mille
     */
    public List<Finding> check(ValueKind kind, int per) {
        List<Finding> findings = new ArrayList<>(1);
        if (value == null && missingReason == null) {
            findings.add(Finding.VALUE_AND_REASON_MISSING);
        }
        if (value != null && missingReason != null) {
            findings.add(Finding.VALUE_WITH_MISSING_REASON);
        }
        if (sign != null && contradicts(sign)) {
            findings.add(Finding.SIGN_CONTRADICTS_VALUE);
        }
        if (denominator != null && denominator <= 0) {
            findings.add(Finding.DENOMINATOR_NOT_POSITIVE);
        }
        if (numerator != null && numerator < 0) {
            findings.add(Finding.NUMERATOR_NEGATIVE);
        }
        if (sampleSize != null && sampleSize <= 0) {
            findings.add(Finding.SAMPLE_SIZE_NOT_POSITIVE);
        }
        if (standardError != null && standardError.signum() < 0) {
            findings.add(Finding.STANDARD_ERROR_NEGATIVE);
        }
        if (value != null) {
            checkValue(value, kind, findings);
            checkParts(value, kind, per, findings);
        }
        return findings;
    }

    private boolean contradicts(Sign sign) {
        if (sign == Sign.ZERO) {
            return value == null || value.signum() != 0;
        }
        return sign.carriesValue() == (value == null);
    }

    private static void checkValue(BigDecimal value, ValueKind kind, List<Finding> findings) {
        BigDecimal stripped = value.stripTrailingZeros();
        if (stripped.scale() > MAX_DECIMALS || stripped.precision() - stripped.scale() > MAX_INTEGER_DIGITS) {
            findings.add(Finding.NUMBER_TOO_LONG);
        }
        boolean mayBeNegative = switch (kind) {
            case AMOUNT, BALANCE, INDEX, MEAN, ORDINAL -> true;
            case COUNT, SHARE, RATE, BINARY -> false;
        };
        if (!mayBeNegative && value.signum() < 0) {
            findings.add(Finding.VALUE_NEGATIVE);
        }
        if (kind == ValueKind.COUNT && stripped.scale() > 0) {
            findings.add(Finding.COUNT_NOT_WHOLE);
        }
        if (kind == ValueKind.BINARY && value.compareTo(BigDecimal.ZERO) != 0 && value.compareTo(BigDecimal.ONE) != 0) {
            findings.add(Finding.VALUE_NOT_BINARY);
        }
    }

    private void checkParts(BigDecimal value, ValueKind kind, int per, List<Finding> findings) {
        if (kind == ValueKind.SHARE && value.compareTo(BigDecimal.valueOf(per)) > 0) {
            findings.add(Finding.SHARE_ABOVE_100);
        }
        if (numerator == null || denominator == null || denominator <= 0) {
            return;
        }
        if (kind == ValueKind.SHARE && numerator > denominator) {
            findings.add(Finding.NUMERATOR_ABOVE_DENOMINATOR);
        }
        if (kind == ValueKind.SHARE || kind == ValueKind.RATE) {
            int decimals = Math.max(0, value.scale());
            BigDecimal calculated = BigDecimal.valueOf(numerator)
                    .multiply(BigDecimal.valueOf(per))
                    .divide(BigDecimal.valueOf(denominator), decimals + 6, RoundingMode.HALF_EVEN);
            BigDecimal tolerance = BigDecimal.valueOf(5, decimals + 1).add(BigDecimal.valueOf(1, decimals + 5));
            if (calculated.subtract(value).abs().compareTo(tolerance) > 0) {
                findings.add(Finding.VALUE_DIFFERS_FROM_PARTS);
            }
        }
    }
}

package de.miteinander.indicator.protection;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a figure's history, with what the registry has about it.
 *
 * @param rule OPEN, PERSONS_ROUND, PERSONS_SUPPRESS, ORGANISATION_SUMS, or CONFIDENTIAL for a single figure that nobody may see
 * @param step what the rule rounds to, the smallest count it shows, or its percent
 * @param decided what the public may see of it, or null if that is not decided yet
 */
record Recorded(
        UUID observation,
        int revision,
        boolean withdrawn,
        UUID area,
        String dimensions,
        String period,
        LocalDate start,
        LocalDate end,
        boolean dated,
        UUID source,
        @Nullable BigDecimal value,
        @Nullable Long numerator,
        @Nullable Long denominator,
        boolean preferred,
        Instant recordedAt,
        String rule,
        int step,
        @Nullable Shown decided) {

    static final String OPEN = "OPEN";
    static final String CONFIDENTIAL = "CONFIDENTIAL";

    boolean saysTheSameAs(Recorded other) {
        return rule.equals(CONFIDENTIAL) == other.rule.equals(CONFIDENTIAL)
                && Objects.equals(numerator, other.numerator)
                && Objects.equals(denominator, other.denominator)
                && (value == null ? other.value == null : other.value != null && value.compareTo(other.value) == 0);
    }
}

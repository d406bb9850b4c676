package de.miteinander.indicator.change;

import de.miteinander.indicator.series.Direction;
import de.miteinander.indicator.series.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the ladder must know about the indicator.
 *
 * @param readAsGap whether only the gap between two groups may be judged, never one group alone
 * @param unit {@code percent}, {@code permille}, {@code EUR}, {@code years}, or anything else for plain numbers
 * @param fullCount whether the figures are an official full count and not a sample
 * @param baselineFrom first day that may be the baseline, or null for the first comparable point
 * @param lastBreak first day after the last break that was entered for the series, or null
 * @param relevantFrom smallest change that matters, agreed beforehand in the indicator's unit, or null
 * @param method the method wanted
 * @param level of intervals and tests, for example 0.95
 */
public record ChangeQuestion(
        ValueKind kind,
        Direction direction,
        boolean readAsGap,
        String unit,
        boolean fullCount,
        @Nullable LocalDate baselineFrom,
        @Nullable LocalDate lastBreak,
        @Nullable BigDecimal relevantFrom,
        MethodChoice method,
        double level) {

    public static final double USUAL_LEVEL = 0.95;

    /** The usual question: the ladder chooses the method, at the usual level. */
    public ChangeQuestion(
            ValueKind kind,
            Direction direction,
            boolean readAsGap,
            String unit,
            boolean fullCount,
            @Nullable LocalDate baselineFrom) {
        this(kind, direction, readAsGap, unit, fullCount, baselineFrom, null, null, MethodChoice.AUTO, USUAL_LEVEL);
    }

    double alpha() {
        return 1 - level;
    }
}

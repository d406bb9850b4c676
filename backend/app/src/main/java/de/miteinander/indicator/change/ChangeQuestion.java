package de.miteinander.indicator.change;

import de.miteinander.indicator.series.Direction;
import de.miteinander.indicator.series.ValueKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the ladder must know about the indicator.
 *
 * @param readAsGap whether only the gap between two groups may be judged, never one group alone
 * @param unit {@code percent}, {@code permille}, {@code EUR}, {@code years}, or anything else for plain numbers
 * @param fullCount whether the figures are an official full count and not a sample
 * @param baselineFrom first day that may be the baseline, or null for the first comparable point
 */
public record ChangeQuestion(
        ValueKind kind,
        Direction direction,
        boolean readAsGap,
        String unit,
        boolean fullCount,
        @Nullable LocalDate baselineFrom) {}

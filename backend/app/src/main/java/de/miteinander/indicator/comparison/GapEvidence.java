package de.miteinander.indicator.comparison;

import static java.util.stream.Collectors.toSet;

import de.miteinander.indicator.change.ChangeQuestion;
import de.miteinander.indicator.change.ChangeVerdicts.Evidence;
import de.miteinander.indicator.change.ShownPoint;
import de.miteinander.indicator.series.Direction;
import de.miteinander.indicator.series.ValueKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of two groups at a moment.
 *
 * @param group null if the group has no figures yet
 * @param reference null if the other group has none
 * @param unit of both
 */
record GapEvidence(@Nullable Evidence group, @Nullable Evidence reference, String unit) {

    /** What is asked of the group, asked of the gap. */
    ChangeQuestion question() {
        return group == null
                ? new ChangeQuestion(ValueKind.MEAN, Direction.NONE, true, unit, false, null)
                : group.question();
    }

    /** Figures of the group in the periods that can be compared in both. */
    List<ShownPoint> ofGroup() {
        return common(comparable(group), comparable(reference));
    }

    List<ShownPoint> ofReference() {
        return common(comparable(reference), comparable(group));
    }

    GapCourse course() {
        return new GapCourse(question(), ofGroup(), ofReference());
    }

    /** All that is shown of one side, comparable or not. */
    static List<ShownPoint> shown(@Nullable Evidence side) {
        return side == null ? List.of() : side.shown();
    }

    private static List<ShownPoint> comparable(@Nullable Evidence side) {
        return side == null ? List.of() : side.comparableShown();
    }

    private static List<ShownPoint> common(List<ShownPoint> side, List<ShownPoint> other) {
        Set<String> periods =
                other.stream().map(shown -> shown.point().period().text()).collect(toSet());
        return side.stream()
                .filter(shown -> periods.contains(shown.point().period().text()))
                .toList();
    }
}

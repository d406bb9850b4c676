package de.miteinander.indicator.targets;

import de.miteinander.indicator.change.ChangeVerdicts.Evidence;
import de.miteinander.indicator.change.ShownPoint;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where many series stand on the way to their targets: one query for any number of them. */
@ApplicationScoped
public class TargetPaths {

    private final Targets targets;

    TargetPaths(Targets targets) {
        this.targets = targets;
    }

    /**
     * The paths of those series that have a target that is more than words.
     *
     * @param asOf the moment whose targets are meant, and at which the evidence was known; now when null
     */
    public Map<UUID, TargetPath> of(Map<UUID, Evidence> evidence, @Nullable Instant asOf) {
        Map<UUID, TargetPath> paths = new LinkedHashMap<>();
        targets.leading(evidence.keySet(), asOf)
                .forEach(target -> paths.put(
                        target.seriesId(), path(target, Objects.requireNonNull(evidence.get(target.seriesId())))));
        return paths;
    }

    private static TargetPath path(TargetDetail target, Evidence evidence) {
        List<ShownPoint> comparable = evidence.comparableShown();
        return new TargetPath(
                target.id(),
                target.kind(),
                target.wanted(),
                target.value(),
                target.upperValue(),
                target.untilYear(),
                comparable.isEmpty() ? null : met(target, comparable.getLast()),
                new PathToTarget(evidence.question(), target, comparable)
                        .weather()
                        .symbol());
    }

    private static @Nullable Boolean met(TargetDetail target, ShownPoint last) {
        Boolean atLow = met(target, last.extreme(false).number());
        Boolean atHigh = met(target, last.extreme(true).number());
        return Objects.equals(atLow, atHigh) ? atLow : null;
    }

    private static @Nullable Boolean met(TargetDetail target, BigDecimal value) {
        BigDecimal bound = target.value();
        BigDecimal upper = target.upperValue();
        return switch (target.kind()) {
            case BY_YEAR, EVERY_YEAR -> {
                int above = value.compareTo(Objects.requireNonNull(bound));
                yield switch (Objects.requireNonNull(target.wanted())) {
                    case HIGHER -> above >= 0;
                    case LOWER -> above <= 0;
                };
            }
            case BAND ->
                value.compareTo(Objects.requireNonNull(bound)) >= 0
                        && value.compareTo(Objects.requireNonNull(upper)) <= 0;
            case DIRECTION, QUALITATIVE -> null;
        };
    }
}

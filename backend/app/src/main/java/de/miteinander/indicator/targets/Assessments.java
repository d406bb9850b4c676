package de.miteinander.indicator.targets;

import de.miteinander.indicator.change.ChangeLadder;
import de.miteinander.indicator.change.ChangeVerdict;
import de.miteinander.indicator.change.ChangeVerdicts;
import de.miteinander.indicator.change.ChangeVerdicts.Evidence;
import de.miteinander.indicator.change.ChangeWishes;
import de.miteinander.indicator.targets.Assessment.GrowthAnswer;
import de.miteinander.indicator.targets.Assessment.PathReason;
import de.miteinander.indicator.targets.Assessment.WeatherAnswer;
import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts the answers of all methods side by side. */
@ApplicationScoped
class Assessments {

    private final ChangeVerdicts verdicts;
    private final Targets targets;

    Assessments(ChangeVerdicts verdicts, Targets targets) {
        this.verdicts = verdicts;
        this.targets = targets;
    }

    /** @param targetId the target to look at; null for the one that comes first, see {@link Targets#leading} */
    Assessment of(UUID seriesId, @Nullable UUID targetId, ChangeWishes wishes) {
        TargetDetail target = target(seriesId, targetId, wishes.asOf());
        Evidence evidence = verdicts.load(List.of(seriesId), wishes).get(seriesId);
        if (evidence == null) {
            ChangeVerdict none = ChangeLadder.withoutFigures();
            WeatherAnswer weather = PathToTarget.noWeather(PathReason.TOO_FEW_FIGURES);
            GrowthAnswer growth = PathToTarget.noGrowth(PathReason.TOO_FEW_FIGURES);
            return new Assessment(none, target, weather, growth, PathText.comparison(none, weather, growth));
        }
        PathToTarget path = new PathToTarget(evidence.question(), target, evidence.comparableShown());
        ChangeVerdict change = evidence.judged();
        WeatherAnswer weather = path.weather();
        GrowthAnswer growth = path.growth();
        return new Assessment(change, target, weather, growth, PathText.comparison(change, weather, growth));
    }

    private @Nullable TargetDetail target(UUID seriesId, @Nullable UUID targetId, @Nullable Instant asOf) {
        if (targetId == null) {
            return targets.leading(List.of(seriesId), asOf).stream().findFirst().orElse(null);
        }
        return targets.of(seriesId, asOf).stream()
                .filter(target -> target.id().equals(targetId))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(new Fault(
                        "?targetId",
                        "UNKNOWN",
                        Message.of("Dieses Ziel hat die Reihe nicht.", "The series has no such target."))));
    }
}

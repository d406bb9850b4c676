package de.miteinander.indicator.targets;

import static org.assertj.core.api.Assertions.assertThat;

import de.miteinander.indicator.change.ChangePoint;
import de.miteinander.indicator.change.ChangeQuestion;
import de.miteinander.indicator.change.ShownPoint;
import de.miteinander.indicator.series.Direction;
import de.miteinander.indicator.series.Period;
import de.miteinander.indicator.series.ValueKind;
import de.miteinander.indicator.targets.Assessment.PathReason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Neither a symbol nor a rate comes from the rounding alone. */
class PathToTargetTest {

    private static final ChangeQuestion COUNT =
            new ChangeQuestion(ValueKind.COUNT, Direction.UP, false, "persons", false, null);

    private static PathToTarget path(boolean rounded, long... counts) {
        List<ShownPoint> points = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            ChangePoint point = ChangePoint.of(Period.parse("" + (2018 + i)), BigDecimal.valueOf(counts[i]));
            points.add(new ShownPoint(
                    point, rounded, 5, BigDecimal.valueOf(counts[i] - 2), BigDecimal.valueOf(counts[i] + 2)));
        }
        return new PathToTarget(COUNT, null, points);
    }

    /** 40, 45, 50, 50: the last step may be up or down behind the rounding. */
    @Test
    void aSymbolThatHangsOnTheRoundingIsNone() {
        assertThat(path(false, 40, 45, 50, 50).weather().symbol()).isEqualTo(WeatherSymbol.SUN_AND_CLOUD);
        assertThat(path(true, 40, 45, 50, 50).weather().symbol()).isNull();
        assertThat(path(true, 40, 45, 50, 50).weather().reason()).isEqualTo(PathReason.PROTECTED);
        assertThat(path(true, 40, 45, 50, 50).weather().averageChange()).isNull();
    }

    @Test
    void aSymbolThatStandsForAllFiguresStays() {
        assertThat(path(true, 40, 45, 50, 60).weather().symbol()).isEqualTo(WeatherSymbol.SUN);
        assertThat(path(true, 60, 50, 45, 40).weather().symbol()).isEqualTo(WeatherSymbol.THUNDERSTORM);
    }

    /** 50 to 55 in three years is 3.2 percent a year, but 52 to 53 is 0.6. */
    @Test
    void aRateThatHangsOnTheRoundingIsNone() {
        assertThat(path(false, 50, 50, 50, 55).growth().openSdg()).isEqualTo(Growth.Progress.SUBSTANTIAL);
        assertThat(path(true, 50, 50, 50, 55).growth().openSdg()).isNull();
        assertThat(path(true, 50, 50, 50, 55).growth().reason()).isEqualTo(PathReason.PROTECTED);
        assertThat(path(true, 20, 30, 50, 90).growth().openSdg()).isEqualTo(Growth.Progress.SUBSTANTIAL);
    }
}

package de.miteinander.indicator.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.miteinander.indicator.targets.Weather.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The symbols that the German sustainability reports printed for their own figures. */
class WeatherTest {

    private static List<Point> endingIn(int lastYear, String values) {
        double[] numbers = Arrays.stream(values.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            points.add(new Point(lastYear - numbers.length + 1 + i, numbers[i]));
        }
        return points;
    }

    @ParameterizedTest(name = "{0} of {1}: {9}")
    @CsvSource({
        "early school leavers, 2015, 11.9 11.6 10.4 9.8 9.5 9.8, 9.5, LOWER, 2030, -0.42, 3.50, , SUN",
        "early school leavers, 2018, 9.8 9.5 9.8 10.3 10.1 10.3, 9.5, LOWER, 2030, 0.10, , , THUNDERSTORM",
        "renewable energy, 2019, 14.4 15.2 15.0 16.1 16.9 17.8, 30, HIGHER, 2030, 0.68, 25.28, 0.387, CLOUD",
        "renewable energy, 2020, 15.2 15.0 16.1 16.9 17.8 19.5, 30, HIGHER, 2030, 0.86, 28.10, 0.181, SUN_AND_CLOUD"
    })
    void aValueByAYear(
            String indicator,
            int year,
            String values,
            double target,
            Wanted wanted,
            int targetYear,
            double average,
            Double carriedOn,
            Double missing,
            WeatherSymbol published) {
        Weather weather = Weather.byYear(endingIn(year, values), target, wanted, targetYear);
        assertThat(weather.averageChange()).isCloseTo(average, within(0.005));
        if (carriedOn != null) {
            assertThat(weather.carriedOn()).isCloseTo(carriedOn, within(0.005));
        }
        if (missing != null) {
            assertThat(weather.missing()).isCloseTo(missing, within(0.0005));
        }
        assertThat(weather.symbol()).isEqualTo(published);
    }

    @ParameterizedTest(name = "debt ratio of {0}: {2}")
    @CsvSource({"2018, 77.4 74.5 71.2 68.3 64.0 60.8, CLOUD", "2019, 74.5 71.2 68.3 64.0 60.8 58.7, SUN"})
    void aValueToHoldEveryYear(int year, String values, WeatherSymbol published) {
        assertThat(Weather.everyYear(endingIn(year, values), 60, Wanted.LOWER).symbol())
                .isEqualTo(published);
    }

    @ParameterizedTest(name = "foreign school leavers of {0}: {4}")
    @CsvSource({
        "2015, 87.2 88.2 88.6 89.3 88.5 88.2, 0.20, -0.3, SUN_AND_CLOUD",
        "2017, 88.6 89.3 88.5 88.2 85.8 81.8, -1.36, -4.0, THUNDERSTORM",
        "2019, 88.5 88.2 85.8 81.8 81.8 82.4, -1.22, 0.6, CLOUD"
    })
    void aDirectionOnly(int year, String values, double average, double last, WeatherSymbol published) {
        Weather weather = Weather.towards(endingIn(year, values), Wanted.HIGHER);
        assertThat(weather.averageChange()).isCloseTo(average, within(1e-9));
        assertThat(weather.lastChange()).isCloseTo(last, within(1e-9));
        assertThat(weather.symbol()).isEqualTo(published);
    }

    /** Indicator 15.2 has no figures between 2010 and 2015; dividing by five steps would give a milder symbol. */
    @Test
    void missingYearsCountAsYearsElapsed() {
        List<Point> points = List.of(
                new Point(2010, 75.752),
                new Point(2015, 68.677),
                new Point(2016, 71.592),
                new Point(2017, 71.334),
                new Point(2018, 68.811),
                new Point(2019, 68.513));
        Weather weather = Weather.byYear(points, 51.64, Wanted.LOWER, 2030);
        assertThat(weather.averageChange()).isCloseTo(-7.239 / 9, within(1e-9));
        assertThat(weather.carriedOn()).isCloseTo(59.67, within(0.005));
        assertThat(weather.missing()).isCloseTo(0.476, within(0.0005));
        assertThat(weather.symbol()).isEqualTo(WeatherSymbol.CLOUD);
    }

    @Test
    void aTargetWhoseYearHasComeIsReadLikeOneToHold() {
        assertThat(Weather.byYear(endingIn(2018, "77.4 74.5 71.2 68.3 64.0 60.8"), 60, Wanted.LOWER, 2018)
                        .symbol())
                .isEqualTo(WeatherSymbol.CLOUD);
    }

    /** 5 → 8 within 4 to 10: above the lower bound and rising, below the upper bound but moving towards it. */
    @Test
    void ofABandTheWeakerBoundCounts() {
        List<Point> points = endingIn(2024, "5 6 7 8");
        assertThat(Weather.within(points, 4, 10, null).symbol()).isEqualTo(WeatherSymbol.SUN_AND_CLOUD);
        assertThat(Weather.within(points, 9, 10, null).symbol()).isEqualTo(WeatherSymbol.CLOUD);
    }
}

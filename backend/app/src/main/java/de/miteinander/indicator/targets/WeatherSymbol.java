package de.miteinander.indicator.targets;

/** The four symbols of the German sustainability indicators, from the best to the worst. */
public enum WeatherSymbol {
    SUN,
    SUN_AND_CLOUD,
    CLOUD,
    THUNDERSTORM;

    WeatherSymbol worse(WeatherSymbol other) {
        return compareTo(other) >= 0 ? this : other;
    }
}

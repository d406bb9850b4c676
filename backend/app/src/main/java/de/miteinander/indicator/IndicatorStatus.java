package de.miteinander.indicator;

/** Whether an indicator is still measured; a retired one is kept with its figures and its reason. */
public enum IndicatorStatus {
    ACTIVE,
    RETIRED
}

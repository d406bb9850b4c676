package de.miteinander.indicator.area;

/** How large an area is. */
public enum AreaLevel {
    DISTRICT,
    TOWN,
    COUNTY,
    STATE
}

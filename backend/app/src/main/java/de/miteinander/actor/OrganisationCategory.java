package de.miteinander.actor;

/** What kind of organisation it is. The German words stand in the user interface. */
public enum OrganisationCategory {
    ASSOCIATION,
    MIGRANT_ORGANISATION,
    RELIGIOUS_COMMUNITY,
    SCHOOL,
    DAY_CARE,
    EDUCATION,
    WELFARE,
    BUSINESS,
    ADMINISTRATION,
    BODY,
    ELECTORAL_LIST,
    OTHER
}

package de.miteinander.actor;

/** Whether an organisation takes part at present. */
public enum OrganisationStatus {
    ACTIVE,
    DORMANT
}

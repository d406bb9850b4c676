package de.miteinander.indicator.protection;

/** How figures about persons are protected. */
public enum Protection {
    /** The figures do not count persons. Only an indicator says so. */
    NO_PERSONS,
    /** Whoever published them has protected them; they stay as printed. */
    ALREADY_PROTECTED,
    /** Every number, totals included, is rounded to a base. */
    PERSONS_ROUND,
    /** Small counts are withheld, and whatever would tell them. */
    PERSONS_SUPPRESS
}

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
    PERSONS_SUPPRESS,
    /**
     * Sums of amounts are shown unless one contributor's share could be told from them; what single organisations
     * contribute is withheld. Only an indicator of amounts says so.
     */
    ORGANISATION_SUMS
}

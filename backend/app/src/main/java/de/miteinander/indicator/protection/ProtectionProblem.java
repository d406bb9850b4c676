package de.miteinander.indicator.protection;

import de.miteinander.platform.problem.ProblemType;

/** What can be wrong with the protection of small counts. */
public enum ProtectionProblem implements ProblemType {
    PROTECTION_UNDECIDED(
            409, "Der Schutz kleiner Zahlen ist noch nicht geklärt", "The protection of small counts is undecided");

    private final int status;
    private final String titleDe;
    private final String titleEn;

    ProtectionProblem(int status, String titleDe, String titleEn) {
        this.status = status;
        this.titleDe = titleDe;
        this.titleEn = titleEn;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String titleDe() {
        return titleDe;
    }

    @Override
    public String titleEn() {
        return titleEn;
    }
}

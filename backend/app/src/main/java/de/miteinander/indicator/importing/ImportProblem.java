package de.miteinander.indicator.importing;

import de.miteinander.platform.problem.ProblemType;

/** What can be wrong with an import as a whole. */
enum ImportProblem implements ProblemType {
    IMPORT_REFUSED(422, "Die Datei wurde nicht übernommen", "The file was not imported"),
    IMPORT_CHANGED_SINCE(409, "Werte wurden seit dem Import geändert", "Figures have been changed since the import");

    private final int status;
    private final String titleDe;
    private final String titleEn;

    ImportProblem(int status, String titleDe, String titleEn) {
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

package de.miteinander.indicator.importing;

/** What a row does with the figure it means. */
enum RowAction {
    /** The columns that the file has take the place of what is known; the others stay. */
    MERGE('M'),
    /** Only the cells that are filled take the place of what is known. */
    PATCH('P'),
    /** The whole figure takes the place of what is known. */
    REPLACE('R'),
    /** The figure is withdrawn. */
    WITHDRAW('D');

    private final char code;

    RowAction(char code) {
        this.code = code;
    }

    /** As it stands in the staging table. */
    char code() {
        return code;
    }
}

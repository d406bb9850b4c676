package de.miteinander.indicator.importing;

/** The decimal mark of a file; the other one of the two groups thousands. */
public enum DecimalMark {
    COMMA(',', '.'),
    POINT('.', ',');

    private final char mark;
    private final char grouping;

    DecimalMark(char mark, char grouping) {
        this.mark = mark;
        this.grouping = grouping;
    }

    public char mark() {
        return mark;
    }

    char grouping() {
        return grouping;
    }
}

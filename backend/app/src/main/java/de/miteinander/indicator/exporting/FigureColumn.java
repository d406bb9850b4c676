package de.miteinander.indicator.exporting;

import de.miteinander.indicator.importing.ImportColumn;
import java.util.List;

/** The columns of an exported file behind indicator, area and breakdown: all that an import reads. */
final class FigureColumn {

    static final List<ImportColumn> BEHIND_BREAKDOWN = List.of(
            ImportColumn.PERIOD,
            ImportColumn.VALUE,
            ImportColumn.SIGN,
            ImportColumn.MISSING_REASON,
            ImportColumn.KIND,
            ImportColumn.DATE_BASIS,
            ImportColumn.NUMERATOR,
            ImportColumn.DENOMINATOR,
            ImportColumn.SAMPLE_SIZE,
            ImportColumn.STANDARD_ERROR,
            ImportColumn.SOURCE,
            ImportColumn.AS_PRINTED,
            ImportColumn.NOTE);

    private FigureColumn() {}
}

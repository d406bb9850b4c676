package de.miteinander.indicator.importing;

import de.miteinander.indicator.series.Confidentiality;
import de.miteinander.indicator.series.DateBasis;
import de.miteinander.indicator.series.Figure;
import de.miteinander.indicator.series.ObservationKind;
import de.miteinander.indicator.series.Period;
import org.jspecify.annotations.Nullable;

/**
 * One well-formed row, not yet matched with indicators and areas.
 *
 * @param row the row as a spreadsheet counts, the header being 1
 * @param action what it does with the figure
 * @param indicator code of the indicator
 * @param area AGS, ARS or code of the area
 * @param dimensions breakdowns in canonical order, {@code AGE=U18|SEX=F}; empty for the total
 * @param written the value as the file has it, for faults found later; empty where there is none
 * @param kind null only where a row leaves it as it is
 * @param dateBasis null only where a row leaves it as it is
 * @param asPrinted period and value as the source prints them, or null
 * @param confidentiality null where the row says nothing about it
 * @param source title, code or address of the source, or null
 */
record ObservationRow(
        long row,
        RowAction action,
        String indicator,
        String area,
        String dimensions,
        Period period,
        Figure figure,
        String written,
        @Nullable ObservationKind kind,
        @Nullable DateBasis dateBasis,
        @Nullable String source,
        @Nullable String asPrinted,
        @Nullable String note,
        @Nullable Confidentiality confidentiality) {}

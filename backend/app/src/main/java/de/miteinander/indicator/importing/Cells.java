package de.miteinander.indicator.importing;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of one row, whatever the format of the file. */
interface Cells {

    int size();

    /** As it is written; a number that the format itself types as one comes in plain notation with a decimal point. */
    String text(int index);

    /** The number of a cell that the format itself types as one, so that no decimal mark has to be known; else null. */
    default @Nullable BigDecimal number(int index) {
        return null;
    }

    /** Whether a spreadsheet would calculate the cell. */
    default boolean isFormula(int index) {
        return false;
    }

    /** Whether the cell holds more than one thing. */
    default boolean isNested(int index) {
        return false;
    }

    /** Whether a text that begins like a formula carries an apostrophe in front, as tables for spreadsheets have it. */
    default boolean isGuarded() {
        return true;
    }

    default RowAction action() {
        return RowAction.MERGE;
    }

    default boolean isEmpty() {
        for (int i = 0; i < size(); i++) {
            if (!text(i).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Cells of a format that knows nothing but text. */
    record Written(List<String> cells) implements Cells {

        @Override
        public int size() {
            return cells.size();
        }

        @Override
        public String text(int index) {
            return cells.get(index);
        }
    }
}

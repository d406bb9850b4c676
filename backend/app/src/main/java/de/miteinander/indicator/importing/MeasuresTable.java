package de.miteinander.indicator.importing;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table in which several columns hold values, each of another indicator: every filled cell of them becomes a row with the
 * code of its indicator.
 */
final class MeasuresTable implements Table {

    private record Measure(int place, String indicator) {}

    private final Table table;
    private final ImportMapping mapping;

    private MeasuresTable(Table table, ImportMapping mapping) {
        this.table = table;
        this.mapping = mapping;
    }

    static Table over(Table table, ImportMapping mapping) {
        return mapping.measures().isEmpty() ? table : new MeasuresTable(table, mapping);
    }

    @Override
    public FileFormat format() {
        return table.format();
    }

    @Override
    public char separator() {
        return table.separator();
    }

    @Override
    public List<String> valueColumns() {
        return table.valueColumns();
    }

    @Override
    public void close() throws IOException {
        table.close();
    }

    @Override
    public void read(Rows rows) throws IOException {
        List<Integer> kept = new ArrayList<>();
        List<Measure> measures = new ArrayList<>();
        boolean[] headerSeen = {false};
        table.read((row, cells) -> {
            if (!headerSeen[0]) {
                headerSeen[0] = true;
                return rows.accept(row, header(cells, kept, measures));
            }
            if (measures.isEmpty()) {
                return rows.accept(row, cells);
            }
            for (Measure measure : measures) {
                if (measure.place() < cells.size()
                        && !cells.text(measure.place()).isBlank()) {
                    if (!rows.accept(row, new Picked(cells, kept, measure))) {
                        return false;
                    }
                }
            }
            return true;
        });
    }

    private Cells header(Cells cells, List<Integer> kept, List<Measure> measures) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String name = cells.text(i).strip();
            String indicator = mapping.indicator(name);
            if (indicator != null) {
                measures.add(new Measure(i, indicator));
            } else {
                kept.add(i);
                names.add(name);
            }
        }
        if (measures.isEmpty()) {
            return cells;
        }
        names.add(ImportColumn.INDICATOR.canonical());
        names.add(ImportColumn.VALUE.canonical());
        return new Cells.Written(names);
    }

    /** The cells that hold for all values of a row, and one of the values. */
    private record Picked(Cells cells, List<Integer> kept, Measure measure) implements Cells {

        @Override
        public boolean isGuarded() {
            return cells.isGuarded();
        }

        @Override
        public int size() {
            return kept.size() + 2;
        }

        /** The place in the row of the file; -1 for the indicator. */
        private int place(int index) {
            if (index < kept.size()) {
                return kept.get(index);
            }
            return index == kept.size() ? -1 : measure.place();
        }

        @Override
        public String text(int index) {
            int place = place(index);
            if (place < 0) {
                return measure.indicator();
            }
            return place < cells.size() ? cells.text(place) : "";
        }

        @Override
        public @Nullable BigDecimal number(int index) {
            int place = place(index);
            return place < 0 || place >= cells.size() ? null : cells.number(place);
        }

        @Override
        public boolean isFormula(int index) {
            int place = place(index);
            return place >= 0 && place < cells.size() && cells.isFormula(place);
        }

        @Override
        public boolean isNested(int index) {
            int place = place(index);
            return place >= 0 && place < cells.size() && cells.isNested(place);
        }

        @Override
        public RowAction action() {
            return cells.action();
        }
    }
}

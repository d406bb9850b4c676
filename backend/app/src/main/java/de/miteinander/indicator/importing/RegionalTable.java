package de.miteinander.indicator.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The flat CSV of the German regional statistics database: every row names its time and, for each characteristic, code and
 * label of the characteristic and of its value; behind them stand columns of values, {@code <code>__<label>__<unit>}.
 *
 * <p>What is read: the time as the period, the characteristic of place as the area (its values are official keys), every
 * other characteristic as a column under its code, and each column of values under its code. Which breakdown and which
 * indicator those are, a mapping says. Labels are left out.
 */
final class RegionalTable implements Table {

    private static final Pattern CHARACTERISTIC =
            Pattern.compile("(\\d{1,2})_(merkmal_code|merkmal_label|auspraegung_code|auspraegung_label)");
    private static final Set<String> LEFT_OUT = Set.of("statistik_code", "statistik_label", "zeit_code", "zeit_label");

    /** Characteristics of place: municipalities, districts, regions, states, Germany. */
    private static final Set<String> PLACES = Set.of(
            "GEMEIN", "GEMEINDEN", "KREISE", "KREISE1", "REGBEZ", "REGBEZ1", "REGBEZ2", "DLAND", "DINSG", "STADTT");

    private final CsvFile file;
    private List<String> valueColumns = List.of();

    RegionalTable(CsvFile file) {
        this.file = file;
    }

    static boolean isHeader(String line) {
        return line.replace("\"", "").strip().toLowerCase(Locale.ROOT).startsWith("statistik_code;");
    }

    @Override
    public FileFormat format() {
        return FileFormat.REGIONAL_CSV;
    }

    @Override
    public char separator() {
        return file.separator();
    }

    /** The codes of its columns of values; known when the header has been read. */
    @Override
    public List<String> valueColumns() {
        return valueColumns;
    }

    @Override
    public void read(Rows rows) throws IOException {
        Layout[] layout = new Layout[1];
        boolean[] told = {false};
        file.read((row, cells) -> {
            if (layout[0] == null) {
                layout[0] = new Layout(cells);
                return true;
            }
            // The header can be told only with the first row, which names the characteristics.
            if (!told[0]) {
                told[0] = true;
                List<String> names = layout[0].names(cells);
                valueColumns = layout[0].values;
                if (!rows.accept(row - 1, new Cells.Written(names))) {
                    return false;
                }
            }
            return rows.accept(row, layout[0].row(row, cells));
        });
        if (!told[0]) {
            throw new RefusedFileException(ImportFault.ofFile(FaultCode.FILE_NO_ROWS));
        }
    }

    private static final class Layout {

        private final int width;
        private final TreeMap<Integer, Integer> codes = new TreeMap<>();
        private final TreeMap<Integer, Integer> contents = new TreeMap<>();
        private final List<Integer> places = new ArrayList<>();
        private final List<String> rest = new ArrayList<>();
        private final List<String> values = new ArrayList<>();
        private final List<String> characteristics = new ArrayList<>();
        private int time = -1;

        Layout(Cells header) throws RefusedFileException {
            width = header.size();
            for (int i = 0; i < width; i++) {
                place(i, header.text(i).strip());
            }
            if (time < 0 || contents.isEmpty() || !codes.keySet().equals(contents.keySet())) {
                throw new RefusedFileException(ImportFault.ofFile(FaultCode.REGIONAL_LAYOUT));
            }
            if (values.isEmpty()) {
                throw new RefusedFileException(ImportFault.ofFile(FaultCode.REGIONAL_NO_VALUES));
            }
        }

        private void place(int index, String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            Matcher characteristic = CHARACTERISTIC.matcher(lower);
            if (characteristic.matches()) {
                int number = Integer.parseInt(characteristic.group(1));
                switch (characteristic.group(2)) {
                    case "merkmal_code" -> codes.put(number, index);
                    case "auspraegung_code" -> contents.put(number, index);
                    default -> {}
                }
            } else if (lower.equals("zeit")) {
                time = index;
            } else if (name.contains("__")) {
                String code = name.substring(0, name.indexOf("__"));
                values.add(code);
                rest.add(code);
                places.add(index);
            } else if (!LEFT_OUT.contains(lower) && !name.isEmpty()) {
                rest.add(name);
                places.add(index);
            }
        }

        /** The header that is handed on: period, characteristics, values. */
        List<String> names(Cells first) {
            List<String> names = new ArrayList<>();
            names.add(ImportColumn.PERIOD.canonical());
            codes.values().forEach(index -> {
                String code = text(first, index);
                characteristics.add(code);
                names.add(PLACES.contains(code.toUpperCase(Locale.ROOT)) ? ImportColumn.AREA.canonical() : code);
            });
            names.addAll(rest);
            return names;
        }

        Cells row(long number, Cells cells) throws RefusedFileException {
            if (cells.size() != width) {
                // The row reader says that the row is too short or too long.
                return new Cells.Written(List.of(cells.text(0)));
            }
            List<String> texts = new ArrayList<>();
            texts.add(text(cells, time));
            int place = 0;
            for (int index : codes.values()) {
                if (!text(cells, index).equals(characteristics.get(place++))) {
                    throw new RefusedFileException(new ImportFault(
                            number, place + "_Merkmal_Code", FaultCode.REGIONAL_MIXED, text(cells, index), List.of()));
                }
            }
            contents.values().forEach(index -> texts.add(text(cells, index)));
            places.forEach(index -> texts.add(text(cells, index)));
            return new Cells.Written(texts);
        }

        private static String text(Cells cells, @Nullable Integer index) {
            return index == null || index >= cells.size()
                    ? ""
                    : cells.text(index).strip();
        }
    }
}

package de.miteinander.indicator.importing;

import de.miteinander.indicator.series.SdmxTime;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An SDMX-CSV 2.1 data message: a CSV file whose first columns name the structure and what each row does. The actions are M
 * (merge: only filled cells count), R (replace the whole observation) and D (delete); older messages also say A and I,
 * which merge, too. What SDMX says with OBS_STATUS and CONF_STATUS is read as sign, missing reason and confidentiality where
 * the message has no column for them.
 */
final class SdmxTable implements Table {

    static final String ACTION = "ACTION";
    static final String PERIOD_TEXT = "PERIOD_TEXT";
    static final String OBS_STATUS = "OBS_STATUS";
    static final String CONF_STATUS = "CONF_STATUS";

    /** Columns of the message that are no columns of a figure. */
    private static final Set<String> OWN = Set.of(
            "STRUCTURE",
            "STRUCTURE_ID",
            "STRUCTURE_NAME",
            ACTION,
            "FREQ",
            "UNIT_MEASURE",
            PERIOD_TEXT,
            OBS_STATUS,
            CONF_STATUS);

    private final CsvFile file;

    SdmxTable(CsvFile file) {
        this.file = file;
    }

    static boolean isHeader(String line) {
        String start = line.replace("\"", "").strip().toUpperCase(Locale.ROOT);
        return start.matches("STRUCTURE(\\[.?\\])?[;,\t|].*");
    }

    /** The character behind the name of the first column. */
    static char separator(String line) {
        String start = line.replace("\"", "").strip();
        int bracket = start.indexOf(']');
        int end = start.startsWith("[", "STRUCTURE".length()) && bracket > 0 ? bracket + 1 : "STRUCTURE".length();
        return start.charAt(end);
    }

    @Override
    public FileFormat format() {
        return FileFormat.SDMX_CSV;
    }

    @Override
    public char separator() {
        return file.separator();
    }

    @Override
    public void read(Rows rows) throws IOException {
        Layout[] layout = new Layout[1];
        file.read((row, cells) -> {
            if (layout[0] == null) {
                layout[0] = Layout.of(cells);
                return rows.accept(row, new Cells.Written(layout[0].header));
            }
            return rows.accept(row, new Message(layout[0], row, cells));
        });
    }

    /** Which columns the message has, and which of them are handed on. */
    private static final class Layout {

        private final Map<String, Integer> own = new HashMap<>();
        private final List<String> header = new ArrayList<>();
        private final List<Integer> places = new ArrayList<>();
        private final int width;
        private int value = -1;
        private int period = -1;
        private int sign = -1;
        private int reason = -1;
        private int confidentiality = -1;

        private Layout(int width) {
            this.width = width;
        }

        static Layout of(Cells cells) {
            Layout layout = new Layout(cells.size());
            for (int i = 0; i < cells.size(); i++) {
                String name = cells.text(i).strip();
                String code = name.replaceAll("\\[.?\\]$", "").toUpperCase(Locale.ROOT);
                if (OWN.contains(code)) {
                    layout.own.putIfAbsent(code, i);
                } else {
                    layout.add(name, i);
                }
            }
            if (layout.sign < 0) {
                layout.add("SIGN", -1);
            }
            if (layout.reason < 0) {
                layout.add("MISSING_REASON", -1);
            }
            if (layout.confidentiality < 0 && layout.own.containsKey(CONF_STATUS)) {
                layout.add("CONFIDENTIALITY", -1);
            }
            return layout;
        }

        private void add(String name, int place) {
            int index = header.size();
            ImportColumn column = ImportColumn.ofHeader(name);
            if (column == ImportColumn.VALUE) {
                value = index;
            } else if (column == ImportColumn.PERIOD) {
                period = index;
            } else if (column == ImportColumn.SIGN) {
                sign = index;
            } else if (column == ImportColumn.MISSING_REASON) {
                reason = index;
            } else if (column == ImportColumn.CONFIDENTIALITY) {
                confidentiality = index;
            }
            header.add(name);
            places.add(place);
        }
    }

    /** One row of the message. */
    private static final class Message implements Cells {

        private final Layout layout;
        private final Cells cells;
        private final RowAction action;

        Message(Layout layout, long row, Cells cells) throws IOException {
            this.layout = layout;
            this.cells = cells;
            this.action = action(row);
        }

        private RowAction action(long row) throws IOException {
            String code = own(ACTION).toUpperCase(Locale.ROOT);
            return switch (code) {
                case "", "M", "A", "I", "MERGE", "APPEND", "INFORMATION" -> RowAction.PATCH;
                case "R", "REPLACE" -> RowAction.REPLACE;
                case "D", "DELETE" -> RowAction.WITHDRAW;
                default ->
                    throw new RefusedFileException(
                            new ImportFault(row, ACTION, FaultCode.SDMX_ACTION_UNKNOWN, code, List.of()));
            };
        }

        @Override
        public RowAction action() {
            return action;
        }

        @Override
        public int size() {
            // A row that is too short or too long is told of in the words of the file.
            return cells.size() == layout.width
                    ? layout.header.size()
                    : cells.size() - layout.width + layout.header.size();
        }

        @Override
        public String text(int index) {
            String written = written(index);
            if (index == layout.value) {
                return isNothing(written) ? "" : written;
            }
            if (index == layout.period) {
                String stated = own(PERIOD_TEXT);
                return stated.isEmpty() ? SdmxTime.read(written) : stated;
            }
            if (index == layout.sign && written.isEmpty()) {
                return said(impliedSign());
            }
            if (index == layout.reason && written.isEmpty()) {
                return said(impliedReason());
            }
            if (index == layout.confidentiality && written.isEmpty()) {
                return hasValue() ? own(CONF_STATUS) : "";
            }
            return written;
        }

        @Override
        public @Nullable BigDecimal number(int index) {
            return null;
        }

        private static String said(@Nullable String implied) {
            return implied == null ? "" : implied;
        }

        private String written(int index) {
            if (index >= layout.places.size()) {
                return "";
            }
            int place = layout.places.get(index);
            return place < 0 || place >= cells.size() ? "" : cells.text(place).strip();
        }

        /** What SDMX writes where a value is missing on purpose. */
        private static boolean isNothing(String written) {
            return written.equalsIgnoreCase("NaN") || written.equals("#N/A");
        }

        private boolean hasValue() {
            String written = written(layout.value);
            return !written.isEmpty() && !isNothing(written);
        }

        private @Nullable String impliedSign() {
            if (!hasValue()) {
                return null;
            }
            return switch (own(OBS_STATUS).toUpperCase(Locale.ROOT)) {
                case "P" -> "p";
                case "E" -> "s";
                case "B" -> "|";
                case "U" -> "()";
                default -> null;
            };
        }

        private @Nullable String impliedReason() {
            boolean silent = written(layout.value).isEmpty() && own(OBS_STATUS).isEmpty();
            boolean signed = !written(layout.sign).isEmpty();
            if (hasValue() || silent || signed && !isSecret()) {
                return null;
            }
            return switch (own(OBS_STATUS).toUpperCase(Locale.ROOT)) {
                case "M" -> "NOT_MEANINGFUL";
                case "U" -> "TOO_UNRELIABLE";
                case "L" -> "NOT_COLLECTED";
                case "Q" -> "SECRET";
                default -> isSecret() ? "SECRET" : "UNKNOWN";
            };
        }

        private boolean isSecret() {
            return own(CONF_STATUS).equalsIgnoreCase("C");
        }

        private String own(String name) {
            Integer place = layout.own.get(name);
            return place == null || place >= cells.size()
                    ? ""
                    : cells.text(place).strip();
        }
    }
}

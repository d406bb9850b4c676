package de.miteinander.indicator.importing;

import de.miteinander.indicator.series.Confidentiality;
import de.miteinander.indicator.series.DateBasis;
import de.miteinander.indicator.series.Figure;
import de.miteinander.indicator.series.FormulaGuard;
import de.miteinander.indicator.series.MissingReason;
import de.miteinander.indicator.series.ObservationKind;
import de.miteinander.indicator.series.Period;
import de.miteinander.indicator.series.PeriodException;
import de.miteinander.indicator.series.Sign;
import java.io.IOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns the cells of one row into an {@link ObservationRow}, or into all faults of the row at once. */
final class RowReader {

    private static final Figure NO_FIGURE = new Figure(null, null, null, null, null, null, null);
    private static final int MAX_CODE = 60;
    private static final int MAX_SOURCE = 500;
    private static final int MAX_NOTE = 2_000;
    private static final int MAX_PRINTED = 200;
    private static final int MAX_PERIODS_KEPT = 10_000;
    private static final Map<String, ObservationKind> KINDS = Map.ofEntries(
            Map.entry("exact", ObservationKind.EXACT),
            Map.entry("exakt", ObservationKind.EXACT),
            Map.entry("genau", ObservationKind.EXACT),
            Map.entry("approximate", ObservationKind.APPROXIMATE),
            Map.entry("approx", ObservationKind.APPROXIMATE),
            Map.entry("ungefähr", ObservationKind.APPROXIMATE),
            Map.entry("etwa", ObservationKind.APPROXIMATE),
            Map.entry("derived", ObservationKind.DERIVED),
            Map.entry("abgeleitet", ObservationKind.DERIVED),
            Map.entry("berechnet", ObservationKind.DERIVED),
            Map.entry("estimate", ObservationKind.ESTIMATE),
            Map.entry("estimated", ObservationKind.ESTIMATE),
            Map.entry("geschätzt", ObservationKind.ESTIMATE),
            Map.entry("schätzung", ObservationKind.ESTIMATE),
            Map.entry("rounded", ObservationKind.ROUNDED),
            Map.entry("gerundet", ObservationKind.ROUNDED));
    private static final Map<String, DateBasis> DATE_BASES = Map.of(
            "stated", DateBasis.STATED,
            "genannt", DateBasis.STATED,
            "inferred", DateBasis.INFERRED,
            "erschlossen", DateBasis.INFERRED);
    private static final String MISSING_REASONS =
            Arrays.stream(MissingReason.values()).map(Enum::name).collect(Collectors.joining(", "));

    private final Header header;
    private final CsvDialect dialect;
    private final boolean dialectStated;
    private final Faults faults;
    private final Map<String, Period> periods = new HashMap<>();

    // The row being read.
    private long row;
    private Cells cells = new Cells.Written(List.of());
    private boolean sound;

    RowReader(Header header, CsvDialect dialect, boolean dialectStated, Faults faults) {
        this.header = header;
        this.dialect = dialect;
        this.dialectStated = dialectStated;
        this.faults = faults;
    }

    /** The row, or null if it has faults. */
    @Nullable ObservationRow read(long number, Cells rowCells) throws IOException {
        row = number;
        cells = rowCells;
        sound = true;
        if (cells.size() != header.size()) {
            fault(null, FaultCode.CELL_COUNT, null, cells.size(), header.size());
            return null;
        }
        refuseWhatIsNoText();
        if (!sound) {
            return null;
        }
        String indicator = required(ImportColumn.INDICATOR);
        String area = required(ImportColumn.AREA);
        Period period = period();
        String dimensions = dimensions();
        RowAction action = cells.action();
        Figure figure = action == RowAction.WITHDRAW ? NO_FIGURE : figure(action);
        ObservationKind kind = kind();
        DateBasis dateBasis = dateBasis();
        String source = text(ImportColumn.SOURCE, MAX_SOURCE);
        String asPrinted = text(ImportColumn.AS_PRINTED, MAX_PRINTED);
        String note = text(ImportColumn.NOTE, MAX_NOTE);
        Confidentiality confidentiality = confidentiality();
        if (!sound || indicator == null || area == null || period == null) {
            return null;
        }
        return new ObservationRow(
                row,
                action,
                indicator,
                area,
                dimensions,
                period,
                figure,
                cell(ImportColumn.VALUE),
                kind,
                dateBasis,
                source,
                asPrinted,
                note,
                confidentiality);
    }

    private void refuseWhatIsNoText() {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.isFormula(i) || cells.isNested(i)) {
                sound = false;
                FaultCode code = cells.isFormula(i) ? FaultCode.NUMBER_FORMULA : FaultCode.CELL_NESTED;
                faults.add(new ImportFault(row, header.name(i), code, cells.text(i), List.of()));
            }
        }
    }

    private @Nullable String required(ImportColumn column) {
        String text = text(column, MAX_CODE);
        if (text == null) {
            fault(column, FaultCode.CELL_EMPTY, null);
        }
        return text;
    }

    private @Nullable Period period() {
        String text = cell(ImportColumn.PERIOD);
        Period known = periods.get(text);
        if (known != null) {
            return known;
        }
        try {
            Period period = Period.parse(text);
            if (periods.size() < MAX_PERIODS_KEPT) {
                periods.put(text, period);
            }
            return period;
        } catch (PeriodException wrong) {
            fault(ImportColumn.PERIOD, FaultCode.valueOf(wrong.code().name()), text);
            return null;
        }
    }

    private String dimensions() {
        if (header.dimensions().isEmpty()) {
            return "";
        }
        StringBuilder key = new StringBuilder();
        for (Entry<String, Integer> dimension : header.dimensions().entrySet()) {
            String code = dimensionCode(dimension.getKey(), dimension.getValue());
            if (code.isEmpty() || code.equals("_T")) {
                continue;
            }
            if (!isCode(code)) {
                sound = false;
                String column = dimension.getValue() < 0 ? dimension.getKey() : header.name(dimension.getValue());
                faults.add(new ImportFault(row, column, FaultCode.DIMENSION_NOT_A_CODE, code, List.of()));
                continue;
            }
            key.append(key.isEmpty() ? "" : "|")
                    .append(dimension.getKey())
                    .append('=')
                    .append(code);
        }
        return key.toString();
    }

    private String dimensionCode(String name, int index) {
        return index < 0
                ? header.dimensionConstant(name)
                : header.translated(name, cells.text(index).strip());
    }

    private static boolean isCode(String text) {
        if (text.length() > 40) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c < 128 && Character.isLetterOrDigit(c)) && c != '_' && c != '-' && c != '.') {
                return false;
            }
        }
        return true;
    }

    private Figure figure(RowAction action) throws IOException {
        String written = cell(ImportColumn.VALUE);
        String digits = withoutBrackets(written);
        boolean bracketed = !digits.equals(written);
        Sign inValue = bracketed ? Sign.LOW_RELIABILITY : Sign.of(written);
        BigDecimal value = bracketed || inValue == null ? number(ImportColumn.VALUE, digits) : null;
        Sign sign = sign(inValue);
        if (sign == Sign.ZERO && value == null) {
            value = BigDecimal.ZERO;
        }
        MissingReason reason = missingReason(sign, value);
        Figure figure = new Figure(
                value,
                reason,
                sign,
                whole(ImportColumn.NUMERATOR),
                whole(ImportColumn.DENOMINATOR),
                whole(ImportColumn.SAMPLE_SIZE),
                number(ImportColumn.STANDARD_ERROR, cell(ImportColumn.STANDARD_ERROR)));
        if (sound && value == null && reason == null && action != RowAction.PATCH) {
            fault(ImportColumn.VALUE, FaultCode.VALUE_AND_REASON_MISSING, null);
        }
        return figure;
    }

    private @Nullable Sign sign(@Nullable Sign inValue) {
        String text = cell(ImportColumn.SIGN);
        if (text.isEmpty()) {
            return inValue;
        }
        Sign sign = Sign.of(text);
        if (sign == null) {
            fault(ImportColumn.SIGN, FaultCode.SIGN_UNKNOWN, text);
            return inValue;
        }
        if (inValue != null && inValue != sign) {
            fault(ImportColumn.VALUE, FaultCode.SIGN_TWICE, text);
        }
        return sign;
    }

    private @Nullable MissingReason missingReason(@Nullable Sign sign, @Nullable BigDecimal value) {
        String text = cell(ImportColumn.MISSING_REASON);
        if (!text.isEmpty()) {
            for (MissingReason reason : MissingReason.values()) {
                if (reason.name().equals(text.toUpperCase(Locale.ROOT))) {
                    return reason;
                }
            }
            fault(ImportColumn.MISSING_REASON, FaultCode.MISSING_REASON_UNKNOWN, text, MISSING_REASONS);
        }
        return sign == null || value != null ? null : sign.missingReason();
    }

    private @Nullable ObservationKind kind() {
        String text = cell(ImportColumn.KIND);
        if (text.isEmpty() && cells.action() == RowAction.PATCH) {
            return null;
        }
        ObservationKind kind = text.isEmpty() ? ObservationKind.EXACT : KINDS.get(text.toLowerCase(Locale.GERMAN));
        if (kind == null) {
            fault(ImportColumn.KIND, FaultCode.KIND_UNKNOWN, text);
            return ObservationKind.EXACT;
        }
        return kind;
    }

    private @Nullable DateBasis dateBasis() {
        String text = cell(ImportColumn.DATE_BASIS);
        if (text.isEmpty() && cells.action() == RowAction.PATCH) {
            return null;
        }
        DateBasis basis = text.isEmpty() ? DateBasis.STATED : DATE_BASES.get(text.toLowerCase(Locale.GERMAN));
        if (basis == null) {
            fault(ImportColumn.DATE_BASIS, FaultCode.DATE_BASIS_UNKNOWN, text);
            return DateBasis.STATED;
        }
        return basis;
    }

    /** What is silent about it never opens a figure that is withheld. */
    private @Nullable Confidentiality confidentiality() {
        String text = cell(ImportColumn.CONFIDENTIALITY);
        if (text.isEmpty()) {
            return null;
        }
        Confidentiality confidentiality = Confidentiality.of(text);
        if (confidentiality == null) {
            fault(ImportColumn.CONFIDENTIALITY, FaultCode.CONFIDENTIALITY_UNKNOWN, text);
        }
        return confidentiality;
    }

    private @Nullable Long whole(ImportColumn column) throws IOException {
        BigDecimal number = number(column, cell(column));
        if (number == null) {
            return null;
        }
        if (number.stripTrailingZeros().scale() > 0) {
            fault(column, FaultCode.NUMBER_NOT_WHOLE, cell(column));
            return null;
        }
        return number.longValueExact();
    }

    private @Nullable BigDecimal number(ImportColumn column, String text) throws IOException {
        if (text.isEmpty()) {
            return null;
        }
        BigDecimal typed = typed(column);
        if (typed != null) {
            if (tooLong(typed.stripTrailingZeros())) {
                fault(column, FaultCode.NUMBER_TOO_LONG, text);
                return null;
            }
            return typed;
        }
        if (WrittenNumber.looksLikeFormula(text)) {
            fault(column, FaultCode.NUMBER_FORMULA, text);
            return null;
        }
        WrittenNumber.Evidence evidence = WrittenNumber.evidence(text);
        BigDecimal number = WrittenNumber.parse(text, dialect.decimal());
        switch (evidence) {
            case NONE -> fault(column, FaultCode.NUMBER_NOT_A_NUMBER, text);
            case AMBIGUOUS -> {
                if (!dialect.decimalCertain()) {
                    fault(column, FaultCode.NUMBER_AMBIGUOUS, text);
                }
            }
            case COMMA, POINT -> {
                if (number == null && dialectStated) {
                    fault(
                            column,
                            FaultCode.NUMBER_OTHER_DIALECT,
                            text,
                            "1" + dialect.decimal().mark() + "5");
                } else if (number == null) {
                    throw new RefusedFileException(
                            new ImportFault(row, name(column), FaultCode.DECIMAL_MIXED, text, List.of()));
                }
            }
            case PLAIN -> {}
        }
        if (number != null && tooLong(number)) {
            fault(column, FaultCode.NUMBER_TOO_LONG, text);
            return null;
        }
        return number;
    }

    private static boolean tooLong(BigDecimal number) {
        return number.scale() > Figure.MAX_DECIMALS
                || (long) number.precision() - number.scale() > Figure.MAX_INTEGER_DIGITS;
    }

    private @Nullable BigDecimal typed(ImportColumn column) {
        Integer index = header.index(column);
        return index == null ? null : cells.number(index);
    }

    /** A value in brackets is of limited reliability; the brackets are a sign, not part of the number. */
    static String withoutBrackets(String text) {
        boolean bracketed = text.length() > 2 && text.startsWith("(") && text.endsWith(")");
        return bracketed ? text.substring(1, text.length() - 1).strip() : text;
    }

    private @Nullable String text(ImportColumn column, int longest) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return null;
        }
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') {
                fault(column, FaultCode.CELL_CONTROL_CHARACTER, null);
                return null;
            }
        }
        if (cell.length() > longest) {
            fault(column, FaultCode.CELL_TOO_LONG, cell, longest);
            return null;
        }
        String text = cell.indexOf('\r') < 0 ? cell : cell.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(cells.isGuarded() ? FormulaGuard.unescaped(text) : text, Normalizer.Form.NFC);
    }

    private String cell(ImportColumn column) {
        Integer index = header.index(column);
        String text =
                index == null ? header.constant(column) : cells.text(index).strip();
        return header.translated(column.canonical(), text);
    }

    private void fault(@Nullable ImportColumn column, FaultCode code, @Nullable String value, Object... arguments) {
        sound = false;
        faults.add(new ImportFault(
                row,
                column == null ? null : name(column),
                code,
                value,
                Arrays.stream(arguments).map(Object::toString).toList()));
    }

    private @Nullable String name(ImportColumn column) {
        Integer index = header.index(column);
        return index == null ? column.canonical() : header.name(index);
    }
}

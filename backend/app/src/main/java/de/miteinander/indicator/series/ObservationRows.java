package de.miteinander.indicator.series;

import de.miteinander.indicator.series.ObservationDetail.ObservationSource;
import de.miteinander.indicator.series.ObservationDetail.Warning;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.sql.Columns;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Turns rows into figures, by the position of their columns: nothing is read as often as a series, and finding columns by
 * name costs as much as the rest.
 */
final class ObservationRows {

    /** In the order in which {@link #figure} takes them. */
    static final String COLUMNS = """
            o.id, o.revision, o.period, o.period_start, o.period_end, o.period_precision, o.value, o.missing_reason, o.sign,
            o.numerator, o.denominator, o.sample_size, o.standard_error, o.kind, o.date_basis, o.as_printed, o.note,
            o.definition_version, o.recorded_at, o.source_id, s.title, s.producer, s.url, i.value_kind, i.unit,
            o.protection, o.protection_step, o.value_low, o.value_high, o.confidentiality, s.licence, s.retrieved_on
            """;

    /** In the order of time; where sources compete, the chosen one first, else the latest recorded. */
    static final String ORDER = "o.period_start, o.period_end, o.period, o.preferred DESC, o.recorded_at DESC, o.id";

    private final ResultSet row;
    private final Locale language;
    private final Map<PartSums.At, List<PartSums.Miss>> misses;
    private final List<ObservationDetail> figures = new ArrayList<>();
    private @Nullable ObservationSource lastSource;

    private ObservationRows(ResultSet row, Locale language, Map<PartSums.At, List<PartSums.Miss>> misses) {
        this.row = row;
        this.language = language;
        this.misses = misses;
    }

    /**
     * @param row rows with {@link #COLUMNS} in {@link #ORDER}
     * @param misses totals that their parts miss
     */
    static List<ObservationDetail> read(ResultSet row, Locale language, Map<PartSums.At, List<PartSums.Miss>> misses)
            throws SQLException {
        ObservationRows rows = new ObservationRows(row, language, misses);
        String lastPeriod = "";
        while (row.next()) {
            String period = row.getString(3);
            rows.figures.add(rows.figure(period, !period.equals(lastPeriod)));
            lastPeriod = period;
        }
        return rows.figures;
    }

    private ObservationDetail figure(String period, boolean preferred) throws SQLException {
        LocalDate start = row.getObject(4, LocalDate.class);
        LocalDate end = row.getObject(5, LocalDate.class);
        Precision precision = Precision.valueOf(row.getString(6));
        BigDecimal value = row.getBigDecimal(7);
        MissingReason missing = Columns.constant(row, 8, MissingReason.class);
        Sign sign = Columns.constant(row, 9, Sign.class);
        Figure figure = new Figure(value, missing, sign, whole(10), whole(11), whole(12), row.getBigDecimal(13));
        ObservationSource source = source();
        return new ObservationDetail(
                row.getObject(1, UUID.class),
                row.getInt(2),
                period,
                start,
                end,
                precision,
                new Period(start, end, precision, period).label(language),
                value,
                missing,
                sign == null ? null : sign.printed(),
                Observations.status(sign, missing),
                ObservationKind.valueOf(row.getString(14)),
                DateBasis.valueOf(row.getString(15)),
                row.getString(16),
                figure.numerator(),
                figure.denominator(),
                figure.sampleSize(),
                figure.standardError(),
                source,
                row.getString(17),
                preferred,
                row.getInt(18),
                warnings(figure, period, source.id()),
                row.getObject(19, OffsetDateTime.class).toInstant(),
                row.getString(26) == null ? null : FigureProtection.of(row, language),
                Columns.constant(row, 30, Confidentiality.class));
    }

    /** Most figures of a series come from one source. */
    private ObservationSource source() throws SQLException {
        UUID id = row.getObject(20, UUID.class);
        ObservationSource source = lastSource;
        if (source == null || !source.id().equals(id)) {
            source = new ObservationSource(
                    id,
                    row.getString(21),
                    row.getString(22),
                    row.getString(23),
                    row.getString(31),
                    row.getObject(32, LocalDate.class));
            lastSource = source;
        }
        return source;
    }

    private List<Warning> warnings(Figure figure, String period, UUID source) throws SQLException {
        ValueKind kind = ValueKind.valueOf(row.getString(24));
        List<Figure.Finding> findings = figure.check(kind, Figure.per(row.getString(25)));
        List<PartSums.Miss> missed =
                misses.isEmpty() ? List.of() : misses.getOrDefault(new PartSums.At(period, source), List.of());
        if (findings.isEmpty() && missed.isEmpty()) {
            return List.of();
        }
        List<Warning> warnings = new ArrayList<>();
        findings.stream()
                .filter(finding -> !finding.refused())
                .map(finding -> new Warning(finding.name(), finding.message().in(language)))
                .forEach(warnings::add);
        missed.forEach(miss ->
                warnings.add(new Warning("PARTS_MISS_TOTAL", missed(miss).in(language))));
        return warnings;
    }

    private static Message missed(PartSums.Miss miss) {
        String parts = miss.parts().toPlainString();
        return Message.of(
                "Die Werte nach " + miss.dimension() + " ergeben zusammen " + parts.replace('.', ',')
                        + ", nicht diesen Gesamtwert. Alle stehen hier, wie sie veröffentlicht sind.",
                "The figures by " + miss.dimension() + " add up to " + parts
                        + ", not to this total. All stand here as published.");
    }

    private @Nullable Long whole(int column) throws SQLException {
        return Columns.whole(row, column);
    }
}

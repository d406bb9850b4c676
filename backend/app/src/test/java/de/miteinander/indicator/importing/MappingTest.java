package de.miteinander.indicator.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.miteinander.indicator.importing.ImportMapping.Column;
import de.miteinander.indicator.importing.ImportMapping.Constant;
import de.miteinander.indicator.importing.ImportMapping.Measure;
import de.miteinander.indicator.importing.ImportMapping.Value;
import de.miteinander.indicator.series.Sign;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Files that do not use our names. */
class MappingTest {

    private final List<ObservationRow> rows = new ArrayList<>();

    private ReadResult read(String file, ImportMapping mapping) throws IOException {
        rows.clear();
        return ObservationFile.read(
                () -> new ByteArrayInputStream(file.getBytes(UTF_8)),
                FileFormat.CSV,
                ReadOptions.defaults().withMapping(mapping),
                new Faults(),
                rows::add);
    }

    private static List<FaultCode> codes(ReadResult result) {
        return result.faults().faults().stream().map(ImportFault::code).toList();
    }

    private static ImportMapping mapping(
            List<Column> columns, List<Constant> constants, List<Value> values, List<Measure> measures) {
        return new ImportMapping(columns, constants, values, measures);
    }

    @Test
    void columnsConstantsAndContents() throws IOException {
        ReadResult result = read(
                """
                Stichtag;Anzahl;w/m;Bearbeiter
                01.07.2020;12;weiblich;ab
                01.07.2021;13;;cd
                """,
                mapping(
                        List.of(
                                new Column("Stichtag", "period"),
                                new Column("Anzahl", "value"),
                                new Column("w/m", "SEX"),
                                new Column("Bearbeiter", "-")),
                        List.of(
                                new Constant("indicator", "DEM-02"),
                                new Constant("area", "05154008"),
                                new Constant("source", "Melderegister"),
                                new Constant("CITIZENSHIP", "FOREIGN")),
                        List.of(new Value("SEX", "weiblich", "F"), new Value("SEX", "", "_T")),
                        List.of()));
        assertThat(result.faults().faults()).isEmpty();
        assertThat(rows)
                .extracting(
                        ObservationRow::indicator,
                        ObservationRow::area,
                        ObservationRow::dimensions,
                        row -> row.period().text(),
                        row -> row.figure().value(),
                        ObservationRow::source)
                .containsExactly(
                        tuple(
                                "DEM-02",
                                "05154008",
                                "CITIZENSHIP=FOREIGN|SEX=F",
                                "2020-07-01",
                                new BigDecimal("12"),
                                "Melderegister"),
                        tuple(
                                "DEM-02",
                                "05154008",
                                "CITIZENSHIP=FOREIGN",
                                "2021-07-01",
                                new BigDecimal("13"),
                                "Melderegister"));
        assertThat(result.columns()).contains(ImportColumn.SOURCE, ImportColumn.AREA);
        assertThat(result.names()).containsExactly("Stichtag", "Anzahl", "w/m", "Bearbeiter");
    }

    @Test
    void aColumnOfTheFileGoesBeforeAConstant() throws IOException {
        read(
                "Indikator;Gebiet;Zeitraum;Wert;Quelle\nDEM-02;05154008;2020;5;Die Datei\n",
                mapping(List.of(), List.of(new Constant("source", "Die Zuordnung")), List.of(), List.of()));
        assertThat(rows).extracting(ObservationRow::source).containsExactly("Die Datei");
    }

    @Test
    void oneColumnForEachIndicator() throws IOException {
        ReadResult result = read(
                """
                Jahr;Einwohner;Ausländer
                2020;32341;9371
                2021;32400;
                """,
                mapping(
                        List.of(new Column("Jahr", "period")),
                        List.of(new Constant("area", "05154008"), new Constant("source", "Melderegister")),
                        List.of(),
                        List.of(new Measure("Einwohner", "DEM-01"), new Measure("Ausländer", "DEM-02"))));
        assertThat(result.faults().faults()).isEmpty();
        assertThat(rows)
                .extracting(
                        ObservationRow::indicator,
                        row -> row.period().text(),
                        row -> row.figure().value())
                .containsExactly(
                        tuple("DEM-01", "2020", new BigDecimal("32341")),
                        tuple("DEM-02", "2020", new BigDecimal("9371")),
                        // An empty cell is no figure.
                        tuple("DEM-01", "2021", new BigDecimal("32400")));
        assertThat(result.rows()).isEqualTo(3);
    }

    @Test
    void aFileNobodyKnowsNamesItsColumns() throws IOException {
        ReadResult result = read("Jahr;Einwohner\n2020;5\n", ImportMapping.NONE);
        assertThat(codes(result)).containsExactly(FaultCode.HEADER_UNKNOWN);
        assertThat(result.names()).containsExactly("Jahr", "Einwohner");
    }

    /** The layout of the regional statistics database; the figures are invented. */
    @Nested
    class Regional {

        private static final String HEADER =
                "Statistik_Code;Statistik_Label;Zeit_Code;Zeit_Label;Zeit;1_Merkmal_Code;1_Merkmal_Label;1_Auspraegung_Code;1_Auspraegung_Label;2_Merkmal_Code;2_Merkmal_Label;2_Auspraegung_Code;2_Auspraegung_Label;BEVSTD__Bevölkerungsstand__Anzahl;BEVANT__Anteil__%\n";

        private static String line(String time, String area, String sex, String count, String share) {
            return "12411;Fortschreibung;STAG;Stichtag;" + time + ";GEMEIN;Gemeinden;" + area
                    + ";Musterstadt;GES;Geschlecht;" + sex + ";Frauen;" + count + ";" + share + "\n";
        }

        private final ImportMapping known = mapping(
                List.of(new Column("GES", "SEX")),
                List.of(new Constant("source", "Regionaldatenbank 12411")),
                List.of(new Value("SEX", "GESW", "F"), new Value("SEX", "GESM", "M")),
                List.of(new Measure("BEVSTD", "DEM-01"), new Measure("BEVANT", "DEM-02")));

        @Test
        void everyValueIsAFigure() throws IOException {
            ReadResult result = read(
                    HEADER
                            + line("31.12.2020", "05999001", "GESW", "5132", "12,5")
                            + line("31.12.2021", "05999001", "", "-", ".")
                            + line("31.12.2022", "05999001", "GESM", "...", "(7,1)"),
                    known);
            assertThat(result.faults().faults()).isEmpty();
            assertThat(result.format()).isEqualTo(FileFormat.REGIONAL_CSV);
            assertThat(rows)
                    .extracting(
                            ObservationRow::indicator,
                            ObservationRow::area,
                            ObservationRow::dimensions,
                            row -> row.period().text(),
                            row -> row.figure().value(),
                            row -> row.figure().sign())
                    .containsExactly(
                            tuple("DEM-01", "05999001", "SEX=F", "2020-12-31", new BigDecimal("5132"), null),
                            tuple("DEM-02", "05999001", "SEX=F", "2020-12-31", new BigDecimal("12.5"), null),
                            tuple("DEM-01", "05999001", "", "2021-12-31", BigDecimal.ZERO, Sign.ZERO),
                            tuple("DEM-02", "05999001", "", "2021-12-31", null, Sign.UNKNOWN),
                            tuple("DEM-01", "05999001", "SEX=M", "2022-12-31", null, Sign.LATER),
                            tuple(
                                    "DEM-02",
                                    "05999001",
                                    "SEX=M",
                                    "2022-12-31",
                                    new BigDecimal("7.1"),
                                    Sign.LOW_RELIABILITY));
            assertThat(rows.getFirst().row()).isEqualTo(2);
        }

        @Test
        void withoutAMappingItSaysWhatIsMissing() throws IOException {
            ReadResult result =
                    read(HEADER + line("31.12.2020", "05999001", "GESW", "5132", "12,5"), ImportMapping.NONE);
            assertThat(codes(result))
                    .containsExactly(
                            FaultCode.VALUE_COLUMN_UNASSIGNED,
                            FaultCode.VALUE_COLUMN_UNASSIGNED,
                            FaultCode.COLUMN_UNKNOWN);
            assertThat(result.names()).containsExactly("period", "area", "GES", "BEVSTD", "BEVANT");
        }

        @Test
        void aColumnOfValuesMayBeLeftOut() throws IOException {
            ReadResult result = read(
                    HEADER + line("31.12.2020", "05999001", "GESW", "5132", "12,5"),
                    mapping(
                            List.of(new Column("GES", "SEX"), new Column("BEVANT", "-")),
                            known.constants(),
                            known.values(),
                            List.of(new Measure("BEVSTD", "DEM-01"))));
            assertThat(result.faults().faults()).isEmpty();
            assertThat(rows).extracting(ObservationRow::indicator).containsExactly("DEM-01");
        }

        @Test
        void whatDoesNotFitTheLayoutIsNamed() throws IOException {
            assertThat(codes(read("Statistik_Code;Zeit;BEVSTD__x__y\n1;2020;5\n", known)))
                    .containsExactly(FaultCode.REGIONAL_LAYOUT);
            assertThat(codes(read(
                            "Statistik_Code;Zeit;1_Merkmal_Code;1_Auspraegung_Code\n1;2020;GEMEIN;05999001\n", known)))
                    .containsExactly(FaultCode.REGIONAL_NO_VALUES);
            String other = line("31.12.2021", "05999001", "D", "5", "6").replace(";GES;", ";NAT;");
            assertThat(codes(read(HEADER + line("31.12.2020", "05999001", "GESW", "5", "6") + other, known)))
                    .containsExactly(FaultCode.REGIONAL_MIXED);
            assertThat(codes(read(HEADER, known))).containsExactly(FaultCode.FILE_NO_ROWS);
        }
    }
}

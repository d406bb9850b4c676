package de.miteinander.indicator.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.miteinander.indicator.series.MissingReason;
import de.miteinander.indicator.series.Sign;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each format says about a row. */
class FormatsTest {

    private final List<ObservationRow> rows = new ArrayList<>();

    private ReadResult read(FileFormat format, byte[] file) throws IOException {
        rows.clear();
        return ObservationFile.read(
                () -> new ByteArrayInputStream(file), format, ReadOptions.defaults(), new Faults(), rows::add);
    }

    private static List<FaultCode> codes(ReadResult result) {
        return result.faults().faults().stream().map(ImportFault::code).toList();
    }

    @Nested
    class Xlsx {

        private static final String[] HEADER = {"Indikator", "Gebiet", "Zeitraum", "Wert", "Quelle"};

        private byte[] workbook(Consumer<Worksheet> content) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (Workbook workbook = new Workbook(bytes, "Probe", "1.0")) {
                content.accept(workbook.newWorksheet("Werte"));
            }
            return bytes.toByteArray();
        }

        private void header(Worksheet sheet, int row) {
            for (int i = 0; i < HEADER.length; i++) {
                sheet.value(row, i, HEADER[i]);
            }
        }

        private void line(Worksheet sheet, int row, Object period, Object value) {
            sheet.value(row, 0, "DEM-02");
            sheet.value(row, 1, "05154008");
            set(sheet, row, 2, period);
            set(sheet, row, 3, value);
            sheet.value(row, 4, "Melderegister");
        }

        private void set(Worksheet sheet, int row, int column, Object value) {
            if (value instanceof Number number) {
                sheet.value(row, column, number);
            } else if (value instanceof LocalDate date) {
                sheet.value(row, column, date);
                sheet.style(row, column).format("dd.mm.yyyy").set();
            } else {
                sheet.value(row, column, (String) value);
            }
        }

        @Test
        void typedNumbersNeedNoDecimalMark() throws IOException {
            ReadResult result = read(FileFormat.XLSX, workbook(sheet -> {
                header(sheet, 0);
                line(sheet, 1, 2020, 1.234);
                line(sheet, 2, LocalDate.of(2020, 7, 1), 28.98);
                line(sheet, 3, "2021/22", 0.1 + 0.2);
            }));
            assertThat(result.faults().faults()).isEmpty();
            assertThat(rows)
                    .extracting(row -> row.period().text(), row -> row.figure().value())
                    .containsExactly(
                            tuple("2020", new BigDecimal("1.234")),
                            tuple("2020-07-01", new BigDecimal("28.98")),
                            // 0.30000000000000004 is not what Excel shows.
                            tuple("2021/22", new BigDecimal("0.3")));
            assertThat(rows.getFirst().row()).isEqualTo(2);
        }

        @Test
        void textsAreReadAsInCsv() throws IOException {
            ReadResult result = read(FileFormat.XLSX, workbook(sheet -> {
                header(sheet, 0);
                line(sheet, 1, "2020", "28,98");
                line(sheet, 2, "2021", "–");
                line(sheet, 3, "2022", "…");
                line(sheet, 4, "2023", "(12)");
            }));
            assertThat(result.faults().faults()).isEmpty();
            assertThat(rows)
                    .extracting(row -> row.figure().value(), row -> row.figure().sign())
                    .containsExactly(
                            tuple(new BigDecimal("28.98"), null),
                            tuple(BigDecimal.ZERO, Sign.ZERO),
                            tuple(null, Sign.LATER),
                            tuple(new BigDecimal("12"), Sign.LOW_RELIABILITY));
        }

        @Test
        void anAmbiguousTextIsRefused() throws IOException {
            ReadResult result = read(FileFormat.XLSX, workbook(sheet -> {
                header(sheet, 0);
                line(sheet, 1, "2020", "1.234");
            }));
            assertThat(codes(result)).containsExactly(FaultCode.NUMBER_AMBIGUOUS);
        }

        /** Excel makes 1 May of a typed 1.5; the figure would be the day's number. */
        @Test
        void aDateIsNoValue() throws IOException {
            ReadResult result = read(FileFormat.XLSX, workbook(sheet -> {
                header(sheet, 0);
                line(sheet, 1, "2020", LocalDate.of(2020, 5, 1));
            }));
            assertThat(codes(result)).containsExactly(FaultCode.NUMBER_NOT_A_NUMBER);
        }

        @ParameterizedTest
        @CsvSource({"yyyy,2020", "mm.yyyy,2020-07", "mmmm yyyy,2020-07", "yyyy-mm-dd,2020-07-01"})
        void aDateIsThePeriodThatItsFormatShows(String format, String period) throws IOException {
            read(FileFormat.XLSX, workbook(sheet -> {
                header(sheet, 0);
                line(sheet, 1, LocalDate.of(2020, 7, 1), 5);
                sheet.style(1, 2).format(format).set();
            }));
            assertThat(rows).extracting(row -> row.period().text()).containsExactly(period);
        }

        @Test
        void formulasAreRefused() throws IOException {
            ReadResult result = read(FileFormat.XLSX, workbook(sheet -> {
                header(sheet, 0);
                line(sheet, 1, "2020", 5);
                sheet.formula(1, 3, "1+1");
            }));
            assertThat(codes(result)).contains(FaultCode.NUMBER_FORMULA);
            assertThat(result.faults().faults().getFirst().value()).isEqualTo("=1+1");
            assertThat(rows).isEmpty();
        }

        @Test
        void aTitleAboveTheHeaderAndFurtherSheetsAreSkipped() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (Workbook workbook = new Workbook(bytes, "Probe", "1.0")) {
                workbook.newWorksheet("Hinweise").value(0, 0, "Bitte nur das zweite Blatt ausfüllen");
                Worksheet sheet = workbook.newWorksheet("Werte");
                sheet.value(0, 0, "Ausländeranteil der Stadt");
                header(sheet, 3);
                line(sheet, 4, 2020, 5);
            }
            ReadResult result = read(FileFormat.XLSX, bytes.toByteArray());
            assertThat(result.faults().faults()).isEmpty();
            assertThat(rows)
                    .singleElement()
                    .satisfies(row -> assertThat(row.row()).isEqualTo(5));
        }

        @Test
        void personRowsAreRefused() throws IOException {
            ReadResult result = read(FileFormat.XLSX, workbook(sheet -> {
                sheet.value(0, 0, "Name");
                sheet.value(0, 1, "Geburtsdatum");
                sheet.value(1, 0, "Erfundene Person");
            }));
            assertThat(codes(result)).containsOnly(FaultCode.PERSON_COLUMN);
        }

        @ParameterizedTest
        @ValueSource(ints = {10, 500, 900})
        void aTruncatedFileIsAClearFault(int kept) throws IOException {
            byte[] whole = workbook(sheet -> {
                header(sheet, 0);
                line(sheet, 1, 2020, 5);
            });
            ReadResult result = read(FileFormat.XLSX, Arrays.copyOf(whole, kept));
            assertThat(codes(result)).containsExactly(FaultCode.FILE_NOT_XLSX);
        }

        @Test
        void otherFilesAreAClearFault() throws IOException {
            assertThat(codes(read(FileFormat.XLSX, "Indikator;Gebiet\n".getBytes(UTF_8))))
                    .containsExactly(FaultCode.FILE_NOT_XLSX);
            byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0
            };
            assertThat(codes(read(FileFormat.XLSX, old))).containsExactly(FaultCode.FILE_OLD_EXCEL);
            assertThat(codes(read(FileFormat.XLSX, new byte[0]))).containsExactly(FaultCode.FILE_EMPTY);
        }

        private byte[] zip(String name, String start, long zeros) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                zip.write("<Types/>".getBytes(UTF_8));
                zip.putNextEntry(new ZipEntry(name));
                zip.write(start.getBytes(UTF_8));
                byte[] blanks = new byte[1 << 20];
                Arrays.fill(blanks, (byte) ' ');
                for (long left = zeros; left > 0; left -= blanks.length) {
                    zip.write(blanks);
                }
            }
            return bytes.toByteArray();
        }

        /** 1 GiB of blanks in 1 MiB. */
        @Test
        void aBombIsRefusedBeforeItIsUnpacked() throws IOException {
            byte[] bomb = zip("xl/worksheets/sheet1.xml", "<worksheet>", 1L << 30);
            assertThat(bomb.length).isLessThan(2 << 20);
            assertThat(codes(read(FileFormat.XLSX, bomb))).containsExactly(FaultCode.FILE_INFLATES);
        }

        /** The archive states a small size and holds more. */
        @Test
        void aSizeThatIsNotTrueIsRefused() throws IOException {
            byte[] bomb = zip("xl/worksheets/sheet1.xml", "<worksheet>", 8L << 20);
            int central = lastIndexOf(bomb, new byte[] {'P', 'K', 1, 2});
            bomb[central + 24] = 100;
            bomb[central + 25] = 0;
            bomb[central + 26] = 0;
            bomb[central + 27] = 0;
            assertThat(codes(read(FileFormat.XLSX, bomb)).getFirst())
                    .isIn(FaultCode.FILE_INFLATES, FaultCode.FILE_NOT_XLSX);
        }

        private int lastIndexOf(byte[] bytes, byte[] wanted) {
            for (int i = bytes.length - wanted.length; i >= 0; i--) {
                if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                    return i;
                }
            }
            throw new AssertionError("not there");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet>&e;</worksheet>",
                    "<?xml version=\"1.0\"?><!-- --><worksheet/>",
                    "<worksheet><![CDATA[ ]]></worksheet>"
                })
        void entitiesAndHiddenTextAreRefused(String content) throws IOException {
            assertThat(codes(read(FileFormat.XLSX, zip("xl/worksheets/sheet1.xml", content, 0))))
                    .containsExactly(FaultCode.FILE_NOT_XLSX);
        }

        @Test
        void deepNestingIsRefused() throws IOException {
            assertThat(codes(read(FileFormat.XLSX, zip("xl/worksheets/sheet1.xml", "<a>".repeat(1_000), 0))))
                    .containsExactly(FaultCode.FILE_NOT_XLSX);
        }

        @ParameterizedTest
        @ValueSource(strings = {"../../etc/cron.d/x.xml", "/etc/x.xml", "xl\\..\\x.xml", "c:/x.xml"})
        void namesThatLeaveTheArchiveAreRefused(String name) throws IOException {
            assertThat(codes(read(FileFormat.XLSX, zip(name, "<a/>", 0)))).containsExactly(FaultCode.FILE_NOT_XLSX);
        }
    }

    @Nested
    class Json {

        private static final String FIGURE =
                "{\"indicator\": \"DEM-02\", \"area\": \"05154008\", \"period\": \"%s\", \"value\": %s, \"source\": \"Melderegister\"}";

        private ReadResult lines(String... lines) throws IOException {
            return read(FileFormat.NDJSON, String.join("\n", lines).getBytes(UTF_8));
        }

        private ReadResult array(String content) throws IOException {
            return read(FileFormat.JSON, content.getBytes(UTF_8));
        }

        @Test
        void linesAndArrayReadTheSame() throws IOException {
            String first = FIGURE.formatted("2020", "1.234");
            String second = FIGURE.formatted("2021", "null").replace("}", ", \"sign\": \".\", \"SEX\": \"F\"}");
            assertThat(lines(first, second).faults().faults()).isEmpty();
            List<ObservationRow> ofLines = List.copyOf(rows);
            assertThat(array("{\"observations\": [" + first + "," + second + "]}")
                            .faults()
                            .faults())
                    .isEmpty();
            assertThat(rows).isEqualTo(ofLines);
            assertThat(rows.getFirst().figure().value()).isEqualTo(new BigDecimal("1.234"));
            assertThat(rows.getLast().figure().missingReason()).isEqualTo(MissingReason.UNKNOWN);
            assertThat(rows.getLast().dimensions()).isEqualTo("SEX=F");
            assertThat(rows.getLast().row()).isEqualTo(2);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "[]",
                    "{\"observations\": {}}",
                    "{\"observations\": [5]}",
                    "{\"observations\": [{\"indicator\": 1, \"indicator\": 2}]}",
                    "{\"observations\": []} trailing",
                    "{\"observations\": [",
                    "\"text\"",
                    "{\"other\": 1}"
                })
        void whatIsNotTheFormIsAClearFault(String content) throws IOException {
            assertThat(codes(array(content))).containsExactly(FaultCode.FILE_NOT_JSON);
        }

        @Test
        void theFaultNamesTheLine() throws IOException {
            ReadResult result = lines(FIGURE.formatted("2020", "5"), FIGURE.formatted("2021", "6}}"));
            assertThat(codes(result)).containsExactly(FaultCode.FILE_NOT_JSON);
            assertThat(result.faults().faults().getFirst().arguments()).containsExactly("2");
            assertThat(rows).isEmpty();
        }

        @Test
        void listsAndObjectsAreNoCells() throws IOException {
            assertThat(codes(lines(FIGURE.formatted("2020", "[1, 2]")))).containsExactly(FaultCode.CELL_NESTED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"1e400", "1e-30", "123456789012345678"})
        void endlessNumbersAreRefused(String number) throws IOException {
            assertThat(codes(lines(FIGURE.formatted("2020", number)))).containsExactly(FaultCode.NUMBER_TOO_LONG);
        }

        @Test
        void personMembersAreRefused() throws IOException {
            assertThat(codes(lines("{\"name\": \"Erfundene Person\", \"geburtsdatum\": \"1990-01-01\"}")))
                    .containsOnly(FaultCode.PERSON_COLUMN);
        }

        @Test
        void jsonIsUtf8() throws IOException {
            String line = "{\"indicator\": \"DEM-02\", \"area\": \"05\", \"period\": \"2020\", \"value\": 5,"
                    + " \"note\": \"Hüthum\"}";
            assertThat(codes(read(FileFormat.NDJSON, line.getBytes(ISO_8859_1))))
                    .containsExactly(FaultCode.FILE_ENCODING_NOT_UTF8);
            for (Charset other : List.of(UTF_16LE, UTF_16BE)) {
                assertThat(codes(read(FileFormat.NDJSON, line.getBytes(other))))
                        .as(other.name())
                        .containsExactly(FaultCode.FILE_ENCODING_NOT_UTF8);
            }
            assertThat(codes(read(FileFormat.NDJSON, ("\uFEFF" + line).getBytes(UTF_8))))
                    .isEmpty();
            assertThat(rows).singleElement().extracting(ObservationRow::note).isEqualTo("Hüthum");
        }

        @Test
        void nothingIsAClearFault() throws IOException {
            assertThat(codes(lines(""))).containsExactly(FaultCode.FILE_EMPTY);
            assertThat(codes(array(""))).containsExactly(FaultCode.FILE_EMPTY);
            assertThat(codes(array("{\"observations\": []}"))).containsExactly(FaultCode.FILE_EMPTY);
        }
    }

    @Nested
    class SdmxCsv {

        private static final String HEADER =
                "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,INDICATOR,REF_AREA,SEX,TIME_PERIOD,OBS_VALUE,OBS_STATUS,CONF_STATUS,UNIT_MEASURE,SIGN,NUMERATOR,DENOMINATOR,SOURCE,COMMENT_OBS\n";

        private static String line(
                String action, String period, String value, String status, String conf, String sign) {
            return "dataflow,M:OBS(1.0)," + action + ",A,DEM-02,05154008,_T," + period + "," + value + "," + status
                    + "," + conf + ",percent," + sign + ",,,Melderegister,\n";
        }

        private ReadResult message(String... lines) throws IOException {
            return read(FileFormat.CSV, (HEADER + String.join("", lines)).getBytes(UTF_8));
        }

        @Test
        void theHeaderTellsTheFormatAndTheActions() throws IOException {
            ReadResult result = message(
                    line("M", "2020", "1.234", "A", "", ""),
                    line("R", "2021", "5", "P", "", ""),
                    line("D", "2022", "", "", "", ""),
                    line("M", "2023", "", "", "", ""));
            assertThat(result.faults().faults()).isEmpty();
            assertThat(result.format()).isEqualTo(FileFormat.SDMX_CSV);
            assertThat(rows)
                    .extracting(
                            ObservationRow::action,
                            row -> row.figure().value(),
                            row -> row.figure().sign())
                    .containsExactly(
                            tuple(RowAction.PATCH, new BigDecimal("1.234"), null),
                            tuple(RowAction.REPLACE, new BigDecimal("5"), Sign.PROVISIONAL),
                            tuple(RowAction.WITHDRAW, null, null),
                            tuple(RowAction.PATCH, null, null));
        }

        /** The table of signs, read backwards. */
        @ParameterizedTest
        @CsvSource({
            "5,A,F,,,",
            "5,P,F,,PROVISIONAL,",
            "5,A,F,r,REVISED,",
            "5,E,F,,ESTIMATED,",
            "5,U,F,,LOW_RELIABILITY,",
            "5,B,F,,BREAK,",
            "0,A,F,–,ZERO,",
            "NaN,O,F,.,UNKNOWN,UNKNOWN",
            "NaN,O,C,.,UNKNOWN,SECRET",
            "NaN,O,C,,,SECRET",
            "NaN,O,F,…,LATER,LATER",
            "NaN,M,F,,,NOT_MEANINGFUL",
            "NaN,U,F,,,TOO_UNRELIABLE",
            "NaN,L,F,,,NOT_COLLECTED",
            "NaN,,F,,,UNKNOWN"
        })
        void statusBecomesSignAndReason(
                String value, String status, String conf, String sign, Sign expected, MissingReason reason)
                throws IOException {
            ReadResult result =
                    message(line("R", "2020", value, status == null ? "" : status, conf, sign == null ? "" : sign));
            assertThat(result.faults().faults()).isEmpty();
            assertThat(rows.getFirst().figure().sign()).isEqualTo(expected);
            assertThat(rows.getFirst().figure().missingReason()).isEqualTo(reason);
        }

        @ParameterizedTest
        @CsvSource({
            "2016-M05,2016-05",
            "2016-A1,2016",
            "2021-08-01/P1Y,2021/22",
            "2022-01-01/P10M,2022-01/2022-10",
            "2022-01-15/P76D,2022-01-15/2022-03-31",
            "2016-Q3,2016-Q3"
        })
        void periodsOfSdmx(String written, String period) throws IOException {
            message(line("M", written, "5", "A", "", ""));
            assertThat(rows).extracting(row -> row.period().text()).containsExactly(period);
        }

        @Test
        void anUnknownActionRefusesTheMessage() throws IOException {
            assertThat(codes(message(line("X", "2020", "5", "A", "", ""))))
                    .containsExactly(FaultCode.SDMX_ACTION_UNKNOWN);
        }

        @Test
        void otherSeparatorsAndASubfieldMark() throws IOException {
            ReadResult result = read(FileFormat.SDMX_CSV, """
                    STRUCTURE[|];STRUCTURE_ID;ACTION;INDICATOR;REF_AREA;TIME_PERIOD;OBS_VALUE;SOURCE
                    dataflow;M:OBS(1.0);M;DEM-02;05154008;2020;28.98;Melderegister
                    """.getBytes(UTF_8));
            assertThat(result.faults().faults()).isEmpty();
            assertThat(rows.getFirst().figure().value()).isEqualTo(new BigDecimal("28.98"));
        }
    }
}

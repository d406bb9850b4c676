package de.miteinander.indicator.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.miteinander.indicator.series.DateBasis;
import de.miteinander.indicator.series.FormulaGuard;
import de.miteinander.indicator.series.MissingReason;
import de.miteinander.indicator.series.ObservationKind;
import de.miteinander.indicator.series.Sign;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObservationFileTest {

    private static final String GERMAN = "Indikator;Gebiet;Zeitraum;Wert\n";
    private static final String ENGLISH = "indicator,area,period,value\n";

    private final List<ObservationRow> rows = new ArrayList<>();

    private ReadResult read(String text) throws IOException {
        return read(text.getBytes(UTF_8), ReadOptions.defaults());
    }

    private ReadResult read(byte[] bytes, ReadOptions options) throws IOException {
        rows.clear();
        return ObservationFile.read(
                () -> new ByteArrayInputStream(bytes), FileFormat.CSV, options, new Faults(), rows::add);
    }

    private static List<FaultCode> codes(ReadResult result) {
        return result.faults().faults().stream().map(ImportFault::code).toList();
    }

    @Nested
    class Dialects {

        @Test
        void germanFileWithAllColumns() throws IOException {
            ReadResult result = read("""
                    Indikator;Gebiet;Geschlecht;Zeitraum;Wert;Zeichen;Art;Datumsgrundlage;Zähler;Nenner;Stichprobe;Standardfehler;Quelle;Bemerkung
                    DEM-02;05154008;F;2020-07-01;28,98;p;gerundet;erschlossen;9.371;32.341;1.200;1,5;Melderegister;"mit; Semikolon"
                    """);
            assertThat(result.faults().faults()).isEmpty();
            assertThat(result.dialect()).isEqualTo(new CsvDialect(';', DecimalMark.COMMA, true, "UTF-8"));
            ObservationRow row = rows.getFirst();
            assertThat(row.row()).isEqualTo(2);
            assertThat(row.indicator()).isEqualTo("DEM-02");
            assertThat(row.area()).isEqualTo("05154008");
            assertThat(row.dimensions()).isEqualTo("SEX=F");
            assertThat(row.period().text()).isEqualTo("2020-07-01");
            assertThat(row.figure().value()).isEqualTo(new BigDecimal("28.98"));
            assertThat(row.figure().sign()).isEqualTo(Sign.PROVISIONAL);
            assertThat(row.kind()).isEqualTo(ObservationKind.ROUNDED);
            assertThat(row.dateBasis()).isEqualTo(DateBasis.INFERRED);
            assertThat(row.figure().numerator()).isEqualTo(9371);
            assertThat(row.figure().denominator()).isEqualTo(32341);
            assertThat(row.figure().sampleSize()).isEqualTo(1200);
            assertThat(row.figure().standardError()).isEqualTo(new BigDecimal("1.5"));
            assertThat(row.source()).isEqualTo("Melderegister");
            assertThat(row.note()).isEqualTo("mit; Semikolon");
        }

        @Test
        void englishFile() throws IOException {
            ReadResult result = read("""
                    indicator,area,SEX,AGE,period,value,source
                    DEM-02,05154008,F,U18,2020,"1,234.5",register
                    DEM-02,05154008,_T,,2021,1.234,register
                    """);
            assertThat(result.faults().faults()).isEmpty();
            assertThat(result.dialect()).isEqualTo(new CsvDialect(',', DecimalMark.POINT, true, "UTF-8"));
            assertThat(rows)
                    .extracting(ObservationRow::dimensions, row -> row.figure().value())
                    .containsExactly(
                            tuple("AGE=U18|SEX=F", new BigDecimal("1234.5")), tuple("", new BigDecimal("1.234")));
        }

        @Test
        void tabsAndByteOrderMark() throws IOException {
            ReadResult result = read("\uFEFFindicator\tarea\tperiod\tvalue\nA-1\t05\t2020\t3,5\n");
            assertThat(result.faults().none()).isTrue();
            assertThat(result.dialect().separator()).isEqualTo('\t');
            assertThat(rows.getFirst().figure().value()).isEqualTo(new BigDecimal("3.5"));
        }

        @Test
        void windowsLineEndsEmptyLinesAndTrailingSeparator() throws IOException {
            ReadResult result = read("\r\nindikator;GEBIET;Zeitraum;Wert;\r\n\r\nA-1;05;2020;7;\r\n;;;;\r\n");
            assertThat(result.faults().none()).isTrue();
            assertThat(rows)
                    .singleElement()
                    .satisfies(row -> assertThat(row.row()).isEqualTo(4));
        }

        @Test
        void statedDialectReadsWhatWouldBeAmbiguous() throws IOException {
            byte[] file = (GERMAN + "A-1;05;2020;1.234\n").getBytes(UTF_8);
            read(file, ReadOptions.defaults().withDecimal(DecimalMark.COMMA));
            assertThat(rows.getFirst().figure().value()).isEqualTo(new BigDecimal("1234"));
            read(file, ReadOptions.defaults().withDecimal(DecimalMark.POINT));
            assertThat(rows.getFirst().figure().value()).isEqualTo(new BigDecimal("1.234"));
        }

        @Test
        void wholeNumbersAloneNeedNoDialect() throws IOException {
            ReadResult result = read(GERMAN + "A-1;05;2020;28\nA-1;05;2021;47\n");
            assertThat(result.faults().none()).isTrue();
            assertThat(result.dialect().decimalCertain()).isFalse();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "28,98; 28.98; COMMA",
                    "-28,98; -28.98; COMMA",
                    "−28,98; -28.98; COMMA",
                    "+5,5; 5.5; COMMA",
                    "1.234,5; 1234.5; COMMA",
                    "1.234.567; 1234567; COMMA",
                    "1 234,50; 1234.50; COMMA",
                    "0,125; 0.125; COMMA",
                    "1234,567; 1234.567; COMMA",
                    "28.98; 28.98; POINT",
                    "1,234.5; 1234.5; POINT",
                    "1,234,567; 1234567; POINT",
                    "0.125; 0.125; POINT",
                    "12345.678; 12345.678; POINT"
                })
        void numbersThatProveTheirDialect(String written, BigDecimal value, DecimalMark mark) {
            assertThat(ObservationFile.proved(written)).isEqualTo(mark);
            assertThat(WrittenNumber.parse(written, mark)).isEqualTo(value);
        }

        @ParameterizedTest
        @ValueSource(strings = {"1.234", "1,234", "12.345", "123,456", "-1.234", "7", "1 234"})
        void numbersThatProveNothing(String written) {
            assertThat(ObservationFile.proved(written)).isNull();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"1.23.456", "1,2,3", "12.34,5", ".5", "5,", "1,,5", "1 23", "1.234.56", "1e5", "0x1F", "१२"})
        void whatIsNoNumberInAnyDialect(String written) {
            assertThat(WrittenNumber.evidence(written)).isEqualTo(WrittenNumber.Evidence.NONE);
        }
    }

    @Nested
    class Signs {

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "–; ; ZERO; 0; ",
                    "-; ; ZERO; 0; ",
                    "0; –; ZERO; 0; ",
                    ".; ; UNKNOWN; ; UNKNOWN",
                    "; .; UNKNOWN; ; UNKNOWN",
                    "…; ; LATER; ; LATER",
                    "; ...; LATER; ; LATER",
                    "x; ; NOT_MEANINGFUL; ; NOT_MEANINGFUL",
                    "/; ; TOO_UNRELIABLE; ; TOO_UNRELIABLE",
                    "(12,5); ; LOW_RELIABILITY; 12.5; ",
                    "12,5; ( ); LOW_RELIABILITY; 12.5; ",
                    "12,5; |; BREAK; 12.5; ",
                    "12,5; r; REVISED; 12.5; ",
                    "12,5; p; PROVISIONAL; 12.5; ",
                    "12,5; s; ESTIMATED; 12.5; "
                })
        void areReadInTheirOwnColumnOrInTheValue(
                String value, String sign, Sign expected, BigDecimal number, MissingReason reason) throws IOException {
            ReadResult result = read("Indikator;Gebiet;Zeitraum;Wert;Zeichen\nA-1;05;2020;" + orEmpty(value) + ";"
                    + orEmpty(sign) + "\n");
            assertThat(result.faults().faults()).isEmpty();
            assertThat(rows.getFirst().figure().sign()).isEqualTo(expected);
            assertThat(rows.getFirst().figure().value()).isEqualTo(number);
            assertThat(rows.getFirst().figure().missingReason()).isEqualTo(reason);
        }

        @Test
        void secretIsAReasonOfItsOwn() throws IOException {
            read("indicator,area,period,value,sign,missing_reason\nA-1,05,2020,,.,secret\n");
            assertThat(rows.getFirst().figure().missingReason()).isEqualTo(MissingReason.SECRET);
        }

        private static String orEmpty(String text) {
            return text == null ? "" : text;
        }
    }

    @Nested
    class FaultsOfRows {

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                quoteCharacter = '`',
                value = {
                    "A-1;05;2020;1.234; Wert; NUMBER_AMBIGUOUS",
                    "A-1;05;2020;1,234; Wert; NUMBER_AMBIGUOUS",
                    "A-1;05;2020;viele; Wert; NUMBER_NOT_A_NUMBER",
                    "A-1;05;2020;28,98 %; Wert; NUMBER_NOT_A_NUMBER",
                    "A-1;05;2020;12 p; Wert; NUMBER_NOT_A_NUMBER",
                    "A-1;05;2020;=SUMME(A1:A9); Wert; NUMBER_FORMULA",
                    "A-1;05;2020;+A1; Wert; NUMBER_FORMULA",
                    "A-1;05;2020;-1+2; Wert; NUMBER_FORMULA",
                    "A-1;05;2020;@SUM(1); Wert; NUMBER_FORMULA",
                    "A-1;05;2020;1234567890123456; Wert; NUMBER_TOO_LONG",
                    "A-1;05;2020;0,1234567891; Wert; NUMBER_TOO_LONG",
                    "A-1;05;2020;``; Wert; VALUE_AND_REASON_MISSING",
                    "A-1;05;12/2020;5; Zeitraum; PERIOD_UNKNOWN_FORM",
                    "A-1;05;2020-13;5; Zeitraum; PERIOD_NO_SUCH_DATE",
                    "A-1;05;``;5; Zeitraum; PERIOD_EMPTY",
                    "A-1;05;2021/23;5; Zeitraum; PERIOD_SCHOOL_YEAR",
                    "``;05;2020;5; Indikator; CELL_EMPTY",
                    "A-1;``;2020;5; Gebiet; CELL_EMPTY"
                })
        void nameRowColumnAndCell(
                String indicator, String area, String period, String value, String column, FaultCode code)
                throws IOException {
            ReadResult result = read(GERMAN + String.join(";", indicator, area, period, value) + "\n");
            assertThat(rows).isEmpty();
            assertThat(result.faults().faults()).singleElement().satisfies(fault -> {
                assertThat(fault.row()).isEqualTo(2);
                assertThat(fault.column()).isEqualTo(column);
                assertThat(fault.code()).isEqualTo(code);
            });
        }

        @Test
        void duplicateRowNamesTheFirst() throws IOException {
            ReadResult result = read(GERMAN + "A-1;05;2020-H1;5\nA-1;06;2020-S1;5\nA-1;05;2020-S1;6\n");
            assertThat(rows).hasSize(2);
            assertThat(result.faults().faults())
                    .containsExactly(new ImportFault(4, null, FaultCode.ROW_DUPLICATE, "2020-S1", List.of("2")));
        }

        @Test
        void anotherSourceIsNoDuplicate() throws IOException {
            ReadResult result =
                    read("indicator,area,period,value,source\nA-1,05,c.2011,562,press\nA-1,05,c.2011,570,council\n");
            assertThat(result.faults().none()).isTrue();
            assertThat(rows).hasSize(2);
        }

        @Test
        void allFaultsOfARowAreReportedAtOnce() throws IOException {
            ReadResult result = read("""
                    indicator,area,period,value,sign,kind,date_basis,numerator
                    A-1,05,gestern,viele,?,maybe,never,1.5
                    """);
            assertThat(codes(result))
                    .containsExactlyInAnyOrder(
                            FaultCode.PERIOD_UNKNOWN_FORM,
                            FaultCode.NUMBER_NOT_A_NUMBER,
                            FaultCode.SIGN_UNKNOWN,
                            FaultCode.KIND_UNKNOWN,
                            FaultCode.DATE_BASIS_UNKNOWN,
                            FaultCode.NUMBER_NOT_WHOLE);
        }

        @Test
        void tooFewAndTooManyCells() throws IOException {
            ReadResult result = read(GERMAN + "A-1;05;2020\nA-1;05;2020;5;6\n");
            assertThat(codes(result)).containsExactly(FaultCode.CELL_COUNT, FaultCode.CELL_COUNT);
        }

        @Test
        void contradictingSigns() throws IOException {
            ReadResult result = read("Indikator;Gebiet;Zeitraum;Wert;Zeichen\nA-1;05;2020;.;…\n");
            assertThat(codes(result)).contains(FaultCode.SIGN_TWICE);
        }

        @Test
        void textOfABreakdownIsNoCode() throws IOException {
            ReadResult result = read("indicator,area,SEX,period,value\nA-1,05,weiblich & mehr,2020,5\n");
            assertThat(codes(result)).containsExactly(FaultCode.DIMENSION_NOT_A_CODE);
        }

        @Test
        void controlCharactersAndLongTexts() throws IOException {
            ReadResult result = read("indicator,area,period,value,note\nA-1,05,2020,5,a\u0001b\nA-1,05,2021,5,"
                    + "n".repeat(2001) + "\n");
            assertThat(codes(result)).containsExactly(FaultCode.CELL_CONTROL_CHARACTER, FaultCode.CELL_TOO_LONG);
        }

        @Test
        void theFirstThousandAreKeptAndAllAreCounted() throws IOException {
            ReadResult result = read(GERMAN + "A-1;05;2020;viele\n".repeat(1_500));
            assertThat(result.faults().faults()).hasSize(Faults.KEPT);
            assertThat(result.faults().faultCount()).isEqualTo(1_500);
            assertThat(result.rows()).isEqualTo(1_500);
        }
    }

    @Nested
    class RefusedFiles {

        @Test
        void utf16() throws IOException {
            for (Charset charset :
                    List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                ReadResult result = read((GERMAN + "A-1;05;2020;5\n").getBytes(charset), ReadOptions.defaults());
                assertThat(codes(result)).containsExactly(FaultCode.FILE_ENCODING_UTF16);
            }
        }

        @Test
        void windows1252() throws IOException {
            ReadResult result = read(
                    "Indikator;Gebiet;Zeitraum;Wert;Bemerkung\nA-1;05;2020;5;Hüthum\n"
                            .getBytes(Charset.forName("windows-1252")),
                    ReadOptions.defaults());
            assertThat(codes(result)).containsExactly(FaultCode.FILE_ENCODING_NOT_UTF8);
        }

        @Test
        void overTheLimits() throws IOException {
            byte[] file = (GERMAN + "A-1;05;2020;5\n".repeat(1)).getBytes(UTF_8);
            assertThat(codes(read(
                            file, new ReadOptions(null, ReadOptions.USUAL_DIMENSIONS, ImportMapping.NONE, 40, 100))))
                    .containsExactly(FaultCode.FILE_TOO_LARGE);
            byte[] long_ = (GERMAN + "A-1;05;2020;5\nA-1;05;2021;5\nA-1;05;2022;5\n").getBytes(UTF_8);
            assertThat(codes(read(
                            long_, new ReadOptions(null, ReadOptions.USUAL_DIMENSIONS, ImportMapping.NONE, 10_000, 2))))
                    .containsExactly(FaultCode.FILE_TOO_MANY_ROWS);
        }

        @Test
        void emptyOrHeaderOnlyOrNoHeader() throws IOException {
            assertThat(codes(read(""))).containsExactly(FaultCode.FILE_EMPTY);
            assertThat(codes(read("\n\n"))).containsExactly(FaultCode.FILE_EMPTY);
            assertThat(codes(read(GERMAN))).containsExactly(FaultCode.FILE_NO_ROWS);
            assertThat(codes(read("A-1;05;2020;5\n"))).containsExactly(FaultCode.HEADER_UNKNOWN);
            assertThat(codes(read("%PDF-1.7 something"))).containsExactly(FaultCode.HEADER_UNKNOWN);
        }

        @Test
        void missingDoubleAndUnknownColumns() throws IOException {
            assertThat(codes(read("Indikator;Zeitraum;Wert\nA-1;2020;5\n"))).containsExactly(FaultCode.COLUMN_MISSING);
            assertThat(codes(read("Indikator;Gebiet;Zeitraum;Wert;value\nA-1;05;2020;5;6\n")))
                    .containsExactly(FaultCode.COLUMN_DOUBLE);
            assertThat(codes(read("Indikator;Gebiet;Zeitraum;Wert;Farbe\nA-1;05;2020;5;rot\n")))
                    .containsExactly(FaultCode.COLUMN_UNKNOWN);
        }

        @Test
        void unclosedQuote() throws IOException {
            ReadResult result = read(GERMAN + "A-1;05;2020;\"5\nA-1;05;2021;6\n");
            assertThat(codes(result)).containsExactly(FaultCode.FILE_NOT_CSV);
            assertThat(rows).isEmpty();
        }

        @Test
        void mixedDecimalMarks() throws IOException {
            ReadResult result = read(GERMAN + "A-1;05;2020;5,5\nA-1;05;2021;6.5\n");
            assertThat(codes(result)).containsExactly(FaultCode.DECIMAL_MIXED);
            assertThat(result.faults().fileRefused()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Name;Geburtsdatum\nErfundene Person;01.02.1990\n",
                    "Indikator;Gebiet;Zeitraum;Wert;Vorname\nA-1;05;2020;5;Erfunden\n",
                    "Indikator;Gebiet;Zeitraum;Wert;Geb.-Datum\nA-1;05;2020;5;01.02.1990\n",
                    "indicator,area,period,value,date_of_birth\nA-1,05,2020,5,1990-02-01\n",
                    "Aktenzeichen;Indikator;Gebiet;Zeitraum;Wert\nX 12/34;A-1;05;2020;5\n"
                })
        void columnsAboutPersons(String file) throws IOException {
            ReadResult result = read(file);
            assertThat(result.faults().faults()).isNotEmpty().allSatisfy(fault -> {
                assertThat(fault.code()).isEqualTo(FaultCode.PERSON_COLUMN);
                assertThat(fault.value()).isNull();
            });
            assertThat(rows).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"01.02.1990", "1990-02-01", "Erfundene Person", "erfunden@example.org", "02822 123456"})
        void contentAboutPersons(String cell) throws IOException {
            ReadResult unknown =
                    read("Indikator;Gebiet;Zeitraum;Wert;Spalte\n" + ("A-1;05;2020;5;" + cell + "\n").repeat(4));
            assertThat(codes(unknown)).containsExactly(FaultCode.PERSON_ROWS);
            ReadResult breakdown =
                    read("Indikator;Gebiet;Alter;Zeitraum;Wert\n" + ("A-1;05;" + cell + ";2020;5\n").repeat(4));
            assertThat(codes(breakdown)).containsExactly(FaultCode.PERSON_ROWS);
            assertThat(breakdown.faults().faults().getFirst().value()).isNull();
            assertThat(rows).isEmpty();
        }

        @Test
        void ageGroupsAreNotBirthDates() throws IOException {
            ReadResult result = read("indicator,area,AGE,period,value\nA-1,05,U18,2020,5\nA-1,05,18-25,2020,5\n"
                    + "A-1,05,26-64,2020,5\nA-1,05,65_PLUS,2020,5\n");
            assertThat(result.faults().faults()).isEmpty();
        }
    }

    @Nested
    class Texts {

        @ParameterizedTest
        @EnumSource(FaultCode.class)
        void existInBothLanguages(FaultCode code) {
            ImportFault fault = new ImportFault(3, "Spalte", code, "Zelle", List.of("eins", "zwei", "drei"));
            String german = FaultText.in(Locale.GERMAN).of(fault);
            String english = FaultText.in(Locale.ENGLISH).of(fault);
            assertThat(german).isNotBlank().doesNotContain("{", "}");
            assertThat(english).isNotBlank().doesNotContain("{", "}").isNotEqualTo(german);
        }

        @Test
        void fallBackToGerman() {
            ImportFault fault = ImportFault.ofFile(FaultCode.FILE_TOO_MANY_ROWS, "100");
            assertThat(FaultText.in(Locale.FRENCH).of(fault))
                    .isEqualTo("Die Datei hat mehr als 100 Zeilen. Bitte in kleinere Dateien teilen.");
        }

        @Test
        void apostrophesAndBracesOfACellAreNotEaten() {
            ImportFault fault = new ImportFault(2, "Wert", FaultCode.NUMBER_NOT_A_NUMBER, "it's {0}", List.of());
            assertThat(FaultText.in(Locale.ENGLISH).of(fault)).startsWith("“it's {0}” is not a number.");
        }

        @Test
        void longCellsAreShortened() {
            ImportFault fault = new ImportFault(2, "Wert", FaultCode.NUMBER_NOT_A_NUMBER, "x".repeat(500), List.of());
            assertThat(fault.value()).hasSize(80).endsWith("…");
        }
    }

    @Nested
    class Formulas {

        @ParameterizedTest
        @ValueSource(strings = {"=1+1", "+49", "-5", "@home", "'=1", "''=1", "'quoted'", "plain", "", "'"})
        void areGuardedAndComeBackUnchanged(String text) {
            String escaped = FormulaGuard.escaped(text);
            assertThat(escaped)
                    .doesNotStartWith("=")
                    .doesNotStartWith("+")
                    .doesNotStartWith("-")
                    .doesNotStartWith("@");
            assertThat(FormulaGuard.unescaped(escaped)).isEqualTo(text);
        }
    }

    /** The source makes the file up while it is read, so nothing but a stream can read it. */
    @Test
    void readsAsAStream() throws IOException {
        long[] count = {0};
        ReadResult result = ObservationFile.read(
                () -> new RepeatedRows(200_000),
                FileFormat.CSV,
                ReadOptions.defaults(),
                new Faults(),
                row -> count[0]++);
        assertThat(result.faults().faults()).isEmpty();
        assertThat(count[0]).isEqualTo(200_000);
    }

    private static final class RepeatedRows extends InputStream {

        private final int rows;
        private int row = -1;
        private byte[] current = (GERMAN).getBytes(UTF_8);
        private int position;

        RepeatedRows(int rows) {
            this.rows = rows;
        }

        @Override
        public int read() {
            if (position == current.length) {
                if (row + 1 >= rows) {
                    return -1;
                }
                row++;
                current = ("A-%d;05154008;%d;%d\n".formatted(row / 100, 1900 + row % 100, row)).getBytes(UTF_8);
                position = 0;
            }
            return current[position++];
        }
    }
}

package de.miteinander.indicator.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2016        | 2016        | YEAR        | 2016-01-01 | 2017-01-01 | 2016                | 2016",
                "2023-S1     | 2023-S1     | HALF_YEAR   | 2023-01-01 | 2023-07-01 | 1. Halbjahr 2023    | first half of 2023",
                "2023-H1     | 2023-S1     | HALF_YEAR   | 2023-01-01 | 2023-07-01 | 1. Halbjahr 2023    | first half of 2023",
                "2023-s2     | 2023-S2     | HALF_YEAR   | 2023-07-01 | 2024-01-01 | 2. Halbjahr 2023    | second half of 2023",
                "2016-Q3     | 2016-Q3     | QUARTER     | 2016-07-01 | 2016-10-01 | 3. Quartal 2016     | Q3 2016",
                "2016-05     | 2016-05     | MONTH       | 2016-05-01 | 2016-06-01 | Mai 2016            | May 2016",
                "2022-W34    | 2022-W34    | WEEK        | 2022-08-22 | 2022-08-29 | KW 34/2022          | week 34/2022",
                "2020-W53    | 2020-W53    | WEEK        | 2020-12-28 | 2021-01-04 | KW 53/2020          | week 53/2020",
                "2021-W01    | 2021-W01    | WEEK        | 2021-01-04 | 2021-01-11 | KW 01/2021          | week 01/2021",
                "2020-07-01  | 2020-07-01  | DAY         | 2020-07-01 | 2020-07-02 | 01.07.2020          | 1 Jul 2020",
                "31.12.2018  | 2018-12-31  | DAY         | 2018-12-31 | 2019-01-01 | 31.12.2018          | 31 Dec 2018",
                "2020-02-29  | 2020-02-29  | DAY         | 2020-02-29 | 2020-03-01 | 29.02.2020          | 29 Feb 2020",
                "2021/22     | 2021/22     | SCHOOL_YEAR | 2021-08-01 | 2022-08-01 | Schuljahr 2021/22   | school year 2021/22",
                "2021/2022   | 2021/22     | SCHOOL_YEAR | 2021-08-01 | 2022-08-01 | Schuljahr 2021/22   | school year 2021/22",
                "1999/00     | 1999/00     | SCHOOL_YEAR | 1999-08-01 | 2000-08-01 | Schuljahr 1999/00   | school year 1999/00",
                "2022-01/2022-10  | 2022-01/2022-10 | INTERVAL | 2022-01-01 | 2022-11-01 | Jan.–Okt. 2022   | Jan–Oct 2022",
                "2022-01..2022-10 | 2022-01/2022-10 | INTERVAL | 2022-01-01 | 2022-11-01 | Jan.–Okt. 2022   | Jan–Oct 2022",
                "2021-11/2022-02  | 2021-11/2022-02 | INTERVAL | 2021-11-01 | 2022-03-01 | Nov. 2021–Feb. 2022 | Nov 2021–Feb 2022",
                "2022-01-15..2022-03-31 | 2022-01-15/2022-03-31 | INTERVAL | 2022-01-15 | 2022-04-01 | 15.01.2022–31.03.2022 | 15 Jan 2022–31 Mar 2022",
                "2022-spring | 2022-spring | SEASON      | 2022-03-01 | 2022-06-01 | Frühjahr 2022       | spring 2022",
                "2022-Winter | 2022-winter | SEASON      | 2022-12-01 | 2023-03-01 | Winter 2022/23      | winter 2022/23",
                "c.2011      | c.2011      | ABOUT       | 2011-01-01 | 2012-01-01 | etwa 2011           | about 2011",
                "' 2016 '    | 2016        | YEAR        | 2016-01-01 | 2017-01-01 | 2016                | 2016"
            })
    void reads(
            String input,
            String canonical,
            Precision precision,
            LocalDate start,
            LocalDate end,
            String german,
            String english) {
        Period period = Period.parse(input);
        assertThat(period).isEqualTo(new Period(start, end, precision, canonical));
        assertThat(period.label(Locale.GERMAN)).isEqualTo(german);
        assertThat(period.label(Locale.ENGLISH)).isEqualTo(english);
        assertThat(Period.parse(period.text())).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource({
        "'', PERIOD_EMPTY",
        "'  ', PERIOD_EMPTY",
        "gestern, PERIOD_UNKNOWN_FORM",
        "16, PERIOD_UNKNOWN_FORM",
        "20166, PERIOD_UNKNOWN_FORM",
        "2016-5, PERIOD_UNKNOWN_FORM",
        "2016-W5, PERIOD_UNKNOWN_FORM",
        "12/2018, PERIOD_UNKNOWN_FORM",
        "01/02/2020, PERIOD_UNKNOWN_FORM",
        "c.20, PERIOD_UNKNOWN_FORM",
        "２０１６, PERIOD_UNKNOWN_FORM",
        "2016-01-01T00:00:00Z, PERIOD_UNKNOWN_FORM",
        "2022-01/2022-10-15, PERIOD_UNKNOWN_FORM",
        "99999999999999999999999999999999999999999, PERIOD_UNKNOWN_FORM",
        "2016-13, PERIOD_NO_SUCH_DATE",
        "2016-00, PERIOD_NO_SUCH_DATE",
        "2021-02-29, PERIOD_NO_SUCH_DATE",
        "31.04.2020, PERIOD_NO_SUCH_DATE",
        "2016-Q5, PERIOD_NO_SUCH_DATE",
        "2016-S3, PERIOD_NO_SUCH_DATE",
        "2016-S0, PERIOD_NO_SUCH_DATE",
        "2021-W53, PERIOD_NO_SUCH_DATE",
        "2021-W00, PERIOD_NO_SUCH_DATE",
        "2022-10/2022-01, PERIOD_REVERSED",
        "2022-10-02/2022-10-01, PERIOD_REVERSED",
        "2021/23, PERIOD_SCHOOL_YEAR",
        "2021/2023, PERIOD_SCHOOL_YEAR",
        "2021/21, PERIOD_SCHOOL_YEAR",
        "0016, PERIOD_OUT_OF_RANGE",
        "3016, PERIOD_OUT_OF_RANGE"
    })
    void refuses(String input, PeriodException.Code code) {
        PeriodException refused = catchThrowableOfType(PeriodException.class, () -> Period.parse(input));
        assertThat(refused).isNotNull();
        assertThat(refused.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "2016, 2017, true",
        "2016, 2016-12-31, false",
        "2011-05-09, 2020-07-01, true",
        "2022-01/2022-10, 2023-01/2023-10, true",
        "2022-01/2022-10, 2023-02/2023-11, false",
        "2022-01/2022-10, 2022, false",
        "2020-01-15/2020-03-31, 2021-01-15/2021-03-31, false",
        "2021-01-15/2021-03-31, 2022-01-15/2022-03-31, true",
        "2022-spring, 2023-spring, true",
        "2022-spring, 2023-summer, false",
        "c.2011, c.2012, false",
        "2021/22, 2021, false"
    })
    void compares(String first, String second, boolean comparable) {
        assertThat(Period.parse(first).comparableWith(Period.parse(second))).isEqualTo(comparable);
    }

    @Test
    void overlapsWhenADayIsShared() {
        assertThat(Period.parse("2016").overlaps(Period.parse("2016-12-31"))).isTrue();
        assertThat(Period.parse("2016").overlaps(Period.parse("2017-01-01"))).isFalse();
        assertThat(Period.parse("2021/22").overlaps(Period.parse("2022"))).isTrue();
        assertThat(Period.parse("2022-01/2022-10").overlaps(Period.parse("2022-11")))
                .isFalse();
    }

    @Test
    void ordersByStart() {
        assertThat(Period.parse("2016")).isLessThan(Period.parse("2017"));
        assertThat(Period.parse("2016-01")).isLessThan(Period.parse("2016"));
    }
}

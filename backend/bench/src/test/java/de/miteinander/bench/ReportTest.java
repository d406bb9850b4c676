package de.miteinander.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

    private final Report report = new Report(line -> {});

    @Test
    void everyLineStandsInTheTableWithItsTarget() {
        report.judged("Import", "3.00 s", "2.00 s", 1.5, "1.50", Target.atMost(1.5, ""));
        report.noted("… signed in", "80/s", "100/s", "0.80");
        assertThat(report.allMet()).isTrue();
        assertThat(report.markdown(List.of("Two cores"))).isEqualTo("""
                - Two cores

                | Work | Product | Database alone | Ratio or figure | Target | Met |
                | --- | ---: | ---: | ---: | --- | --- |
                | Import | 3.00 s | 2.00 s | 1.50 | at most 1.50 | yes |
                | … signed in | 80/s | 100/s | 0.80 |  |  |
                """);
    }

    @Test
    void aMissedTargetIsSaid() {
        report.judged("Read", "39/s", "100/s", 0.39, "0.39", Target.atLeast(0.4, ""));
        assertThat(report.allMet()).isFalse();
        assertThat(report.markdown(List.of())).contains("| at least 0.40 | **no** |");
    }

    @Test
    void figuresAreWrittenAlikeEverywhere() {
        assertThat(Report.seconds(1.234)).isEqualTo("1.23 s");
        assertThat(Report.milliseconds(0.00512)).isEqualTo("5.12 ms");
        assertThat(Report.milliseconds(0.1234)).isEqualTo("123 ms");
        assertThat(Report.perSecond(12345.6)).isEqualTo("12,346/s");
        assertThat(Report.megabytes(3 << 20)).isEqualTo("3 MB");
        assertThat(Report.megabytes(8.2e9)).isEqualTo("8,200 MB");
        assertThat(Target.atMost(150, " ms").words()).isEqualTo("at most 150 ms");
    }
}

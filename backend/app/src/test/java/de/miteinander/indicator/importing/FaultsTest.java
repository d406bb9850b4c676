package de.miteinander.indicator.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private static ImportFault doubled(long row) {
        return new ImportFault(row, null, FaultCode.ROW_DUPLICATE, "2020", List.of("2"));
    }

    @Test
    void whatIsWrongWithTheFileIsToldBeforeAThousandRows() {
        Faults faults = new Faults();
        for (int row = 3; row < 3 + 1_500; row++) {
            faults.add(doubled(row));
        }
        faults.add(ImportFault.ofFile(FaultCode.FILE_INFLATES));
        assertThat(faults.faultCount()).isEqualTo(1_501);
        assertThat(faults.fileRefused()).isTrue();
        assertThat(faults.faults()).hasSize(Faults.KEPT);
        assertThat(faults.faults().get(0).code()).isEqualTo(FaultCode.FILE_INFLATES);
        assertThat(faults.faults().get(1)).isEqualTo(doubled(3));
        assertThat(faults.faults().getLast()).isEqualTo(doubled(1_001));
    }

    @Test
    void faultsOfTheFileKeepTheirOrder() {
        Faults faults = new Faults();
        faults.add(ImportFault.ofFile(FaultCode.COLUMN_MISSING, "value"));
        faults.add(ImportFault.ofFile(FaultCode.COLUMN_MISSING, "period"));
        assertThat(faults.faults())
                .containsExactly(
                        ImportFault.ofFile(FaultCode.COLUMN_MISSING, "value"),
                        ImportFault.ofFile(FaultCode.COLUMN_MISSING, "period"));
    }
}

package de.miteinander.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.List;
import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void theMedianStandsInTheMiddle() {
        assertThat(Samples.of(9, 1, 5).median()).isEqualTo(5);
        assertThat(Samples.of(4, 1, 3, 100).median()).isEqualTo(3.5);
        assertThat(Samples.of(List.of(2.0)).median()).isEqualTo(2);
    }

    @Test
    void percentilesAreNearestRanks() {
        var hundred = new double[100];
        for (int i = 0; i < hundred.length; i++) {
            hundred[i] = 100 - i;
        }
        assertThat(Samples.of(hundred).percentile(95)).isEqualTo(95);
        assertThat(Samples.of(15, 20, 35, 40, 50).percentile(40)).isEqualTo(20);
        assertThat(Samples.of(15, 20, 35, 40, 50).percentile(0)).isEqualTo(15);
        assertThat(Samples.of(15, 20, 35, 40, 50).percentile(100)).isEqualTo(50);
    }

    @Test
    void nothingMeasuredIsNoResult() {
        assertThatThrownBy(Samples::of).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aComparisonTakesTurnsAndComparesMedians() {
        var product = new ArrayDeque<>(List.of(3.0, 30.0, 4.0));
        var database = new ArrayDeque<>(List.of(2.0, 1.0, 90.0));
        var order = new StringBuilder();
        var comparison = Comparison.interleaved(
                3,
                () -> {
                    order.append('p');
                    return product.remove();
                },
                () -> {
                    order.append('d');
                    return database.remove();
                });
        assertThat(order).hasToString("pdpdpd");
        assertThat(comparison.ratio()).isEqualTo(4.0 / 2.0);
    }
}

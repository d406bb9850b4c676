package de.miteinander.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WarmUpTest {

    @Test
    void endsAfterThreeMeasurementsInVain() {
        var speeds = new ArrayDeque<>(List.of(10.0, 50.0, 51.0, 40.0, 60.0, 60.0, 61.0, 59.0, 100.0));
        WarmUp.until(speeds::remove);
        assertThat(speeds).containsExactly(100.0);
    }

    @Test
    void endsEvenWhenItGetsFasterForEver() {
        var speed = new AtomicInteger();
        WarmUp.until(() -> Math.pow(2, speed.incrementAndGet()));
        assertThat(speed).hasValue(30);
    }
}

package de.miteinander.stack;

import java.time.Duration;

/** Tells the person at the terminal what goes on, with the seconds since the start. */
@FunctionalInterface
public interface Progress {

    void say(String sentence);

    static Progress silent() {
        return sentence -> {};
    }

    static Progress onTerminal() {
        var start = System.nanoTime();
        return sentence -> System.out.printf(
                "%6.1f s  %s%n", Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0, sentence);
    }
}

package de.miteinander.bench;

import java.util.List;

/** A mass of published figures under twenty indicators, in batches that never meet. */
final class Mass {

    private static final int PERIODS = 100;

    private final Town town;
    private final String prefix;
    private final List<String> indicators;
    private int batches;

    /** @param prefix of the indicators' codes */
    Mass(Town town, String prefix) {
        this.town = town;
        this.prefix = prefix;
        this.indicators = town.indicators(prefix, 20);
    }

    /** So many figures of series that nobody has seen before. */
    Figures next(int count) {
        batches++;
        return new Figures(prefix + batches, town, indicators, count / PERIODS, PERIODS, true);
    }

    List<String> indicators() {
        return indicators;
    }
}

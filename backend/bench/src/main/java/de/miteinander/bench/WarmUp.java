package de.miteinander.bench;

/**
 * Lets the product warm up: a Java program gets faster for its first minutes, and a server runs for weeks. Ends when three
 * more measurements in a row brought nothing worth speaking of.
 */
final class WarmUp {

    private static final int MOST = 30;
    private static final int PATIENCE = 3;
    private static final double WORTH = 1.03;

    private WarmUp() {}

    /** @param speed does the work for a while; the greater, the faster */
    static void until(Comparison.Measure speed) {
        double best = 0;
        int inVain = 0;
        for (int i = 0; i < MOST && inVain < PATIENCE; i++) {
            double now = speed.take();
            inVain = now > best * WORTH ? 0 : inVain + 1;
            best = Math.max(best, now);
        }
    }
}

package de.miteinander.bench;

/**
 * The product and the database alone, measured in turn, so that what else the machine does meets both.
 *
 * @param product one measurement per round
 * @param database one measurement per round
 */
record Comparison(Samples product, Samples database) {

    /** Does the work once and says what it measured. */
    @FunctionalInterface
    interface Measure {
        double take();
    }

    static Comparison interleaved(int rounds, Measure product, Measure database) {
        var products = new double[rounds];
        var databases = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            products[round] = product.take();
            databases[round] = database.take();
        }
        return new Comparison(Samples.of(products), Samples.of(databases));
    }

    /** Median of the product as a multiple of the median of the database. */
    double ratio() {
        return product.median() / database.median();
    }
}

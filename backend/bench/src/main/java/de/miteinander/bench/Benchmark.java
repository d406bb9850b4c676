package de.miteinander.bench;

/** One thing that is measured. */
interface Benchmark {

    /** The word that chooses it at the command line. */
    String name();

    void run(Bench bench, Report report);
}

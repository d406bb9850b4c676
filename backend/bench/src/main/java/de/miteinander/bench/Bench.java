package de.miteinander.bench;

import java.nio.file.Path;

/**
 * What every benchmark works with.
 *
 * @param folder for files of this run
 */
record Bench(Product product, DatabaseTools database, Wrk wrk, BackendProcess backend, Town town, Path folder) {

    Path file(String name) {
        return folder.resolve(name);
    }
}

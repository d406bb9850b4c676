package de.miteinander.bench;

import java.nio.file.Path;

/**
 * What every benchmark works with.
 *
 * @param folder for files of this run
 * @param full whether the longest runs are wanted too
 */
record Bench(
        Product product,
        DatabaseTools database,
        Wrk wrk,
        BackendProcess backend,
        Town town,
        Path folder,
        boolean full) {

    Path file(String name) {
        return folder.resolve(name);
    }
}

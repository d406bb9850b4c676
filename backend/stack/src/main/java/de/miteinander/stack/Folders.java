package de.miteinander.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/** The folders that the stack writes to. */
final class Folders {

    private Folders() {}

    /** Unpacked programs, shared by all clones of one user; may be deleted at any time while nothing runs. */
    static Path cache() {
        var chosen = System.getProperty("miteinander.cache", System.getenv("MITEINANDER_CACHE"));
        if (chosen != null) {
            return Path.of(chosen);
        }
        var xdg = System.getenv("XDG_CACHE_HOME");
        var base = xdg == null || xdg.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg);
        return base.resolve("miteinander");
    }

    static Path temporary(String purpose) {
        try {
            return Files.createTempDirectory("miteinander-" + purpose + "-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Held until this program ends, however it ends. */
    static FileLock lock(Path file) {
        try {
            var lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                    .tryLock();
            if (lock == null) {
                throw new StackException("Miteinander already runs from this folder: end it first, with Ctrl-C there.");
            }
            return lock;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Deletes the folder with all it holds; does not follow links. */
    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Could not empty " + folder, failure);
        }
    }
}

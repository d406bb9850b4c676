package de.miteinander.security;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What {@code access-matrix.csv} allows; whatever does not stand there is denied. */
final class AccessMatrix {

    /** How the thing that is asked for relates to the caller. */
    enum Relation {
        /** It exists; if it belongs to a working group, to AG Sprache. */
        THERE,
        /** It is the caller's own: the own person, the own answer. */
        OWN
    }

    private record Key(String operation, Relation relation, String caller) {}

    private final Map<String, Set<String>> groups = new TreeMap<>();
    private final Map<Key, Set<Integer>> allowed = new java.util.HashMap<>();
    private final Set<String> operations = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();

    static AccessMatrix read() {
        AccessMatrix matrix = new AccessMatrix();
        int number = 0;
        for (String line : text().split("\n")) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                matrix.add(line.strip(), number);
            }
        }
        if (!matrix.faults.isEmpty()) {
            throw new IllegalStateException("access-matrix.csv: " + matrix.faults);
        }
        return matrix;
    }

    Set<String> operations() {
        return operations;
    }

    boolean allows(String operation, Relation relation, String caller) {
        return allowed.containsKey(new Key(operation, relation, caller));
    }

    /** The statuses that an allowed caller may get; empty for any 2xx. */
    Set<Integer> expected(String operation, Relation relation, String caller) {
        return allowed.getOrDefault(new Key(operation, relation, caller), Set.of());
    }

    private void add(String line, int number) {
        String[] cells = line.split(",");
        if (cells[0].equals("operationId")) {
            return;
        }
        if (cells[0].equals("group")) {
            groups.put(cells[1], names(cells[2], number));
            return;
        }
        if (cells.length != 4) {
            faults.add("line " + number + " needs four cells");
            return;
        }
        operations.add(cells[0]);
        Relation relation = Relation.valueOf(cells[1].toUpperCase(java.util.Locale.ROOT));
        Set<Integer> statuses = new TreeSet<>();
        if (!cells[3].equals("allow")) {
            for (String status : cells[3].split("\\|")) {
                statuses.add(Integer.valueOf(status));
            }
        }
        for (String caller : names(cells[2], number)) {
            if (allowed.put(new Key(cells[0], relation, caller), statuses) != null) {
                faults.add("line " + number + " repeats " + cells[0] + " for " + caller);
            }
        }
    }

    private Set<String> names(String cell, int number) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : cell.strip().split(" +")) {
            if (name.equals("NOBODY")) {
                continue;
            }
            if (groups.containsKey(name)) {
                names.addAll(groups.get(name));
            } else if (Callers.all().containsKey(name)) {
                names.add(name);
            } else {
                faults.add("line " + number + " names an unknown caller " + name);
            }
        }
        return names;
    }

    private static String text() {
        try (InputStream table = AccessMatrix.class.getResourceAsStream("/access-matrix.csv")) {
            return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package de.miteinander.indicator.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which column stands where, and what is wrong with the header. */
final class Header {

    /** German headers of the usual breakdowns. */
    private static final Map<String, String> GERMAN_DIMENSIONS = Map.ofEntries(
            Map.entry("geschlecht", "SEX"),
            Map.entry("alter", "AGE"),
            Map.entry("altersgruppe", "AGE"),
            Map.entry("staatsangehörigkeit", "CITIZENSHIP"),
            Map.entry("nationalität", "CITIZENSHIP"),
            Map.entry("generation", "GENERATION"),
            Map.entry("aufenthaltsstatus", "RESIDENCE_STATUS"),
            Map.entry("unterbringung", "HOUSING"),
            Map.entry("schulform", "SCHOOL_TYPE"),
            Map.entry("kursart", "COURSE_TYPE"),
            Map.entry("aufenthaltstitel", "TITLE"),
            Map.entry("leistung", "BENEFIT"),
            Map.entry("bevölkerungsgruppe", "POPULATION_GROUP"));

    static final Header NONE = new Header(List.of());

    private final List<String> names;
    private final Map<ImportColumn, Integer> columns = new EnumMap<>(ImportColumn.class);
    private final TreeMap<String, Integer> dimensions = new TreeMap<>();
    private final List<Integer> unknown = new ArrayList<>();
    private final List<ImportFault> faults = new ArrayList<>();

    private Header(List<String> names) {
        this.names = names;
    }

    static Header of(Cells cells, ReadOptions options) {
        Set<String> allowedDimensions = options.dimensions();
        Map<String, String> dimensionByHeader = new HashMap<>(GERMAN_DIMENSIONS);
        allowedDimensions.forEach(code -> dimensionByHeader.put(ImportColumn.normalised(code), code));
        List<String> names = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            names.add(cells.text(i).strip());
        }
        Header header = new Header(names);
        if (names.stream().filter(options::knows).count() < 2) {
            header.faults.add(ImportFault.ofFile(FaultCode.HEADER_UNKNOWN));
            return header;
        }
        for (int i = 0; i < names.size(); i++) {
            header.place(i, names.get(i), dimensionByHeader, allowedDimensions);
        }
        for (ImportColumn column : ImportColumn.values()) {
            boolean signInstead = column == ImportColumn.VALUE && header.columns.containsKey(ImportColumn.SIGN);
            if (column.required() && !header.columns.containsKey(column) && !signInstead) {
                header.faults.add(ImportFault.ofFile(
                        FaultCode.COLUMN_MISSING, column.header(Locale.GERMAN) + " / " + column.canonical()));
            }
        }
        for (int index : header.unknown) {
            header.faults.add(new ImportFault(
                    1,
                    header.names.get(index),
                    FaultCode.COLUMN_UNKNOWN,
                    null,
                    List.of(String.join(", ", known(allowedDimensions)))));
        }
        return header;
    }

    private void place(int index, String name, Map<String, String> dimensionByHeader, Set<String> allowedDimensions) {
        if (PersonData.isPersonHeader(name)) {
            faults.add(new ImportFault(1, name, FaultCode.PERSON_COLUMN, null, List.of()));
            return;
        }
        ImportColumn column = ImportColumn.ofHeader(name);
        String dimension = dimensionByHeader.get(ImportColumn.normalised(name));
        boolean placed;
        if (column != null) {
            placed = columns.putIfAbsent(column, index) == null;
        } else if (dimension != null && allowedDimensions.contains(dimension)) {
            placed = dimensions.putIfAbsent(dimension, index) == null;
        } else if (name.isEmpty() && index == names.size() - 1) {
            placed = true;
        } else {
            unknown.add(index);
            placed = true;
        }
        if (!placed) {
            faults.add(new ImportFault(1, name, FaultCode.COLUMN_DOUBLE, null, List.of()));
        }
    }

    private static List<String> known(Set<String> dimensions) {
        List<String> names = new ArrayList<>();
        for (ImportColumn column : ImportColumn.values()) {
            names.add(column.canonical());
        }
        names.addAll(new TreeSet<>(dimensions));
        return names;
    }

    List<ImportFault> faults() {
        return faults;
    }

    int size() {
        return names.size();
    }

    List<String> names() {
        return names;
    }

    /** The header as it stands in the file. */
    String name(int index) {
        return names.get(index);
    }

    Set<ImportColumn> columns() {
        return Set.copyOf(columns.keySet());
    }

    @Nullable Integer index(ImportColumn column) {
        return columns.get(column);
    }

    /** Breakdown codes in canonical order with their columns. */
    TreeMap<String, Integer> dimensions() {
        return dimensions;
    }

    /** Columns whose content must be looked at for personal data: breakdowns and unknown ones. */
    List<Integer> watched() {
        List<Integer> watched = new ArrayList<>(unknown);
        watched.addAll(dimensions.values());
        return watched;
    }
}

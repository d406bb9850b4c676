package de.miteinander.indicator.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
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
            Map.entry("bevölkerungsgruppe", "POPULATION_GROUP"),
            Map.entry("organisation", "ORGANISATION"));

    static final Header NONE = new Header(List.of());

    private final List<String> names;
    private final Map<ImportColumn, Integer> columns = new EnumMap<>(ImportColumn.class);
    private final TreeMap<String, Integer> dimensions = new TreeMap<>();
    private final List<Integer> unknown = new ArrayList<>();
    private final Map<ImportColumn, String> constants = new EnumMap<>(ImportColumn.class);
    private final Map<String, String> dimensionConstants = new TreeMap<>();
    private final Map<String, Map<String, String>> translations = new HashMap<>();
    private final List<String> unassigned = new ArrayList<>();
    private final List<ImportFault> faults = new ArrayList<>();

    private Header(List<String> names) {
        this.names = names;
    }

    static Header of(Cells cells, List<String> valueColumns, ReadOptions options) {
        Set<String> allowedDimensions = options.dimensions();
        Map<String, String> dimensionByHeader = new HashMap<>(GERMAN_DIMENSIONS);
        allowedDimensions.forEach(code -> dimensionByHeader.put(ImportColumn.normalised(code), code));
        List<String> names = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            names.add(cells.text(i).strip());
        }
        Header header = new Header(names);
        header.use(options.mapping());
        if (names.stream().filter(options::knows).count() + header.constants.size() < 2) {
            header.faults.add(ImportFault.ofFile(FaultCode.HEADER_UNKNOWN));
            return header;
        }
        for (int i = 0; i < names.size(); i++) {
            String target = options.mapping().target(names.get(i));
            if (target.equals(ImportMapping.LEFT_OUT)) {
                continue;
            }
            if (valueColumns.contains(names.get(i)) && target.equals(names.get(i))) {
                header.unassigned.add(names.get(i));
                continue;
            }
            header.place(i, target, dimensionByHeader, allowedDimensions);
        }
        header.constants.keySet().removeAll(header.columns.keySet());
        header.dimensionConstants.keySet().forEach(name -> header.dimensions.putIfAbsent(name, -1));
        for (ImportColumn column : ImportColumn.values()) {
            boolean signInstead = column == ImportColumn.VALUE && header.columns.containsKey(ImportColumn.SIGN);
            boolean measured = column == ImportColumn.VALUE || column == ImportColumn.INDICATOR;
            if (column.required()
                    && !header.columns.containsKey(column)
                    && !header.constants.containsKey(column)
                    && !signInstead
                    && !(measured && !header.unassigned.isEmpty())) {
                header.faults.add(ImportFault.ofFile(
                        FaultCode.COLUMN_MISSING, column.header(Locale.GERMAN) + " / " + column.canonical()));
            }
        }
        for (String name : header.unassigned) {
            header.faults.add(new ImportFault(1, name, FaultCode.VALUE_COLUMN_UNASSIGNED, null, List.of()));
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

    private void use(ImportMapping mapping) {
        for (ImportMapping.Constant constant : mapping.constants()) {
            ImportColumn column = ImportColumn.ofHeader(constant.to());
            if (column != null) {
                constants.put(column, constant.value());
            } else {
                dimensionConstants.put(constant.to(), constant.value());
            }
        }
        for (ImportMapping.Value value : mapping.values()) {
            ImportColumn column = ImportColumn.ofHeader(value.to());
            String target = column == null ? value.to() : column.canonical();
            translations.computeIfAbsent(target, key -> new HashMap<>()).put(value.from(), value.value());
        }
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

    /** The columns of a figure that the file has, or that hold for all of it. */
    Set<ImportColumn> columns() {
        Set<ImportColumn> all = EnumSet.noneOf(ImportColumn.class);
        all.addAll(columns.keySet());
        all.addAll(constants.keySet());
        return all;
    }

    /** What holds for every row where the file has no such column; empty if nothing does. */
    String constant(ImportColumn column) {
        return constants.getOrDefault(column, "");
    }

    /** The code of a breakdown that holds for every row. */
    String dimensionConstant(String name) {
        return dimensionConstants.getOrDefault(name, "");
    }

    /** What a content is read as. */
    String translated(String target, String text) {
        Map<String, String> translation = translations.isEmpty() ? null : translations.get(target);
        return translation == null ? text : translation.getOrDefault(text, text);
    }

    @Nullable Integer index(ImportColumn column) {
        return columns.get(column);
    }

    /** Breakdown codes in canonical order with their columns; -1 where a code holds for every row. */
    TreeMap<String, Integer> dimensions() {
        return dimensions;
    }

    /** Columns whose content must be looked at for personal data: breakdowns and unknown ones. */
    List<Integer> watched() {
        List<Integer> watched = new ArrayList<>(unknown);
        dimensions.values().stream().filter(index -> index >= 0).forEach(watched::add);
        return watched;
    }
}

package de.miteinander.indicator.importing;

import java.io.IOException;

/** Formats in which figures can be imported. */
public enum FileFormat {
    CSV,
    SDMX_CSV,
    REGIONAL_CSV,
    XLSX,
    JSON,
    NDJSON;

    static final String CSV_TYPE = "text/csv";
    static final String SDMX_TYPE = "application/vnd.sdmx.data+csv";
    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String JSON_TYPE = "application/json";
    static final String NDJSON_TYPE = "application/x-ndjson";

    /**
     * What a sender calls the file. A CSV file is looked into: it may be SDMX-CSV all the same.
     *
     * @param mediaType without parameters
     */
    static FileFormat of(String mediaType) {
        return switch (mediaType) {
            case SDMX_TYPE -> SDMX_CSV;
            case XLSX_TYPE -> XLSX;
            case JSON_TYPE -> JSON;
            case NDJSON_TYPE -> NDJSON;
            default -> CSV;
        };
    }

    /** Opens the file, with what the mapping says of its columns of values. */
    Table open(ByteSource source, ReadOptions options) throws IOException {
        return MeasuresTable.over(opened(source, options), options.mapping());
    }

    private Table opened(ByteSource source, ReadOptions options) throws IOException {
        return switch (this) {
            case CSV, SDMX_CSV, REGIONAL_CSV -> CsvFile.open(source, options).inItsLayout();
            case XLSX -> XlsxFile.open(source, options);
            case JSON, NDJSON -> JsonFile.open(source, options, this);
        };
    }
}

package de.miteinander.indicator.exporting;

import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Formats in which figures go out. */
enum ExportFormat {
    JSON(MediaType.APPLICATION_JSON, "", "json"),
    CSV(ExportFormat.CSV_TYPE, "; charset=utf-8", "csv"),
    XLSX(ExportFormat.XLSX_TYPE, "", "xlsx"),
    SDMX_CSV(ExportFormat.SDMX_TYPE, "; version=2.1.0; charset=utf-8", "sdmx.csv"),
    JSON_STAT(ExportFormat.JSON_STAT_TYPE, "", "json-stat.json");

    static final String CSV_TYPE = "text/csv";
    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String SDMX_TYPE = "application/vnd.sdmx.data+csv";
    static final String JSON_STAT_TYPE = "application/vnd.json-stat";

    /** All of them, as {@code @Produces} takes them. */
    static final String TYPES =
            MediaType.APPLICATION_JSON + "," + CSV_TYPE + "," + XLSX_TYPE + "," + SDMX_TYPE + "," + JSON_STAT_TYPE;

    private final String type;
    private final String parameters;
    private final String extension;

    ExportFormat(String type, String parameters, String extension) {
        this.type = type;
        this.parameters = parameters;
        this.extension = extension;
    }

    /** The first that the reader likes; the lists comes in the order of preference. {@code profile=jsonstat2} means JSON-stat. */
    static ExportFormat preferred(List<MediaType> accepted) {
        for (MediaType wanted : accepted) {
            if ("jsonstat2".equals(wanted.getParameters().get("profile"))) {
                return JSON_STAT;
            }
            for (ExportFormat format : values()) {
                if (wanted.isCompatible(MediaType.valueOf(format.type))) {
                    return format;
                }
            }
        }
        return JSON;
    }

    /** As it stands in the answer. */
    String contentType() {
        return type + parameters;
    }

    String fileName(String name) {
        return name.replaceAll("[^A-Za-z0-9_.-]", "_") + "." + extension;
    }
}

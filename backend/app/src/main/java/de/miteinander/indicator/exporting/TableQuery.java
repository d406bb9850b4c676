package de.miteinander.indicator.exporting;

import de.miteinander.indicator.series.AskedPeriod;
import de.miteinander.indicator.series.FigureSelection;
import de.miteinander.platform.time.Moment;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which figures a table shows. Filled by JAX-RS. */
@SuppressWarnings("NullAway.Init")
public class TableQuery {

    @Parameter(description = "Codes of indicators, comma separated.", required = true)
    @Schema(maxLength = 4000)
    @QueryParam("indicator")
    @NotBlank @Size(max = 4000) public String indicator;

    @Parameter(description = "Codes or official keys of areas, comma separated; all areas when left out.")
    @Schema(maxLength = 4000)
    @QueryParam("area")
    @Size(max = 4000) public @Nullable String area;

    @Parameter(description = "Only periods that begin in this period or later.")
    @Schema(maxLength = 32)
    @QueryParam("from")
    @Size(max = 32) public @Nullable String from;

    @Parameter(description = "Only periods that end with this period or earlier.")
    @Schema(maxLength = 32)
    @QueryParam("to")
    @Size(max = 32) public @Nullable String to;

    @Parameter(description = "Only the last periods of each series.")
    @Schema(minimum = "1", maximum = "1000")
    @QueryParam("lastN")
    @Min(1) @Max(1000) public @Nullable Integer lastN;

    @Parameter(description = "Codes of sex, comma separated; _T is the total.")
    @Schema(maxLength = 400)
    @QueryParam("dim.SEX")
    @Size(max = 400) public @Nullable String sex;

    @Parameter(description = "Codes of age, comma separated; _T is the total.")
    @Schema(maxLength = 400)
    @QueryParam("dim.AGE")
    @Size(max = 400) public @Nullable String age;

    @Parameter(description = "Codes of citizenship, comma separated; _T is the total.")
    @Schema(maxLength = 400)
    @QueryParam("dim.CITIZENSHIP")
    @Size(max = 400) public @Nullable String citizenship;

    @Parameter(description = "Codes of generation, comma separated; _T is the total.")
    @Schema(maxLength = 400)
    @QueryParam("dim.GENERATION")
    @Size(max = 400) public @Nullable String generation;

    @Parameter(description = "Codes of residence status, comma separated; _T is the total.")
    @Schema(maxLength = 400)
    @QueryParam("dim.RESIDENCE_STATUS")
    @Size(max = 400) public @Nullable String residenceStatus;

    @Parameter(description = "Codes of housing, comma separated; _T is the total.")
    @Schema(maxLength = 400)
    @QueryParam("dim.HOUSING")
    @Size(max = 400) public @Nullable String housing;

    @Parameter(description = "Codes of type of school, comma separated; _T is the total.")
    @Schema(maxLength = 400)
    @QueryParam("dim.SCHOOL_TYPE")
    @Size(max = 400) public @Nullable String schoolType;

    @Parameter(description = "Codes of type of course, comma separated; _T is the total.")
    @Schema(maxLength = 400)
    @QueryParam("dim.COURSE_TYPE")
    @Size(max = 400) public @Nullable String courseType;

    @Parameter(description = "Codes of residence title, comma separated; _T is the total.")
    @Schema(maxLength = 400)
    @QueryParam("dim.TITLE")
    @Size(max = 400) public @Nullable String title;

    @Parameter(description = "Codes of benefit, comma separated; _T is the total.")
    @Schema(maxLength = 400)
    @QueryParam("dim.BENEFIT")
    @Size(max = 400) public @Nullable String benefit;

    @Parameter(description = "Codes of population group, comma separated; _T is the total.")
    @Schema(maxLength = 400)
    @QueryParam("dim.POPULATION_GROUP")
    @Size(max = 400) public @Nullable String populationGroup;

    @Parameter(description = "Codes of organisation, comma separated; _T is the total.")
    @Schema(maxLength = 400)
    @QueryParam("dim.ORGANISATION")
    @Size(max = 400) public @Nullable String organisation;

    @Parameter(description = "As it was at this moment (RFC 3339 with offset).")
    @Schema(maxLength = 40, format = "date-time")
    @QueryParam("asOf")
    @Size(max = 40) public @Nullable String asOf;

    FigureSelection selection() {
        return new FigureSelection(
                null,
                codes(indicator),
                codes(area),
                dimensions(),
                AskedPeriod.orNone("?from", from),
                AskedPeriod.orNone("?to", to),
                lastN,
                Moment.of("?asOf", asOf),
                false);
    }

    private Map<String, List<String>> dimensions() {
        Map<String, List<String>> dimensions = new TreeMap<>();
        put(dimensions, "SEX", sex);
        put(dimensions, "AGE", age);
        put(dimensions, "CITIZENSHIP", citizenship);
        put(dimensions, "GENERATION", generation);
        put(dimensions, "RESIDENCE_STATUS", residenceStatus);
        put(dimensions, "HOUSING", housing);
        put(dimensions, "SCHOOL_TYPE", schoolType);
        put(dimensions, "COURSE_TYPE", courseType);
        put(dimensions, "TITLE", title);
        put(dimensions, "BENEFIT", benefit);
        put(dimensions, "POPULATION_GROUP", populationGroup);
        put(dimensions, "ORGANISATION", organisation);
        return dimensions;
    }

    private static void put(Map<String, List<String>> dimensions, String name, @Nullable String codes) {
        List<String> list = codes(codes);
        if (!list.isEmpty()) {
            dimensions.put(name, list);
        }
    }

    static List<String> codes(@Nullable String list) {
        return list == null
                ? List.of()
                : Arrays.stream(list.split(","))
                        .map(String::strip)
                        .filter(code -> !code.isEmpty())
                        .toList();
    }
}

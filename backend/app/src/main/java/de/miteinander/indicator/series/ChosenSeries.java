package de.miteinander.indicator.series;

import java.util.List;
import java.util.Map.Entry;
import org.jdbi.v3.core.statement.Query;

/** The condition that picks the series of a selection, and what it binds. Needs the tables s, i and a of series, indicator and area. */
final class ChosenSeries {

    private final FigureSelection selection;
    private final boolean seesAll;

    ChosenSeries(FigureSelection selection, boolean seesAll) {
        this.selection = selection;
        this.seesAll = seesAll;
    }

    String condition() {
        StringBuilder sql = new StringBuilder("(:all OR (i.visibility = 'PUBLIC' AND i.active))");
        if (selection.series() != null) {
            sql.append(" AND s.id = :series");
        }
        if (!selection.indicators().isEmpty()) {
            sql.append(" AND i.code = ANY (:indicators)");
        }
        if (!selection.areas().isEmpty()) {
            sql.append(" AND (a.code = ANY (:areas) OR a.ags = ANY (:areas))");
        }
        int number = 0;
        for (Entry<String, List<String>> dimension : selection.dimensions().entrySet()) {
            sql.append(" AND (string_to_array(s.dim_key, '|') && CAST(:codes_")
                    .append(number)
                    .append(" AS text[]) OR (:total_")
                    .append(number)
                    .append(" AND position(:name_")
                    .append(number)
                    .append(" IN '|' || s.dim_key) = 0))");
            number++;
        }
        return sql.toString();
    }

    Query bind(Query query) {
        query.bind("all", seesAll);
        if (selection.series() != null) {
            query.bind("series", selection.series());
        }
        if (!selection.indicators().isEmpty()) {
            query.bindArray("indicators", String.class, selection.indicators());
        }
        if (!selection.areas().isEmpty()) {
            query.bindArray("areas", String.class, selection.areas());
        }
        int number = 0;
        for (Entry<String, List<String>> dimension : selection.dimensions().entrySet()) {
            String name = dimension.getKey();
            List<String> codes = dimension.getValue();
            query.bindArray(
                            "codes_" + number,
                            String.class,
                            codes.stream().map(code -> name + "=" + code).toList())
                    .bind("total_" + number, codes.contains("_T"))
                    .bind("name_" + number, "|" + name + "=");
            number++;
        }
        return query;
    }
}

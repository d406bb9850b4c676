package de.miteinander.platform.page;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementException;
import org.jspecify.annotations.Nullable;

/**
 * A list read from the database page by page. Pages are found by value ("after this name and id"), not by counting rows,
 * so that while rows come and go nothing that was there throughout is skipped or doubled.
 *
 * <p>Sort expressions must never be null; every piece of SQL here is written in code, values are always bound.
 */
public final class ListQuery {

    /** How a sort value is read back from a cursor. */
    public enum Kind {
        TEXT("text", " COLLATE \"de-x-icu\""),
        NUMBER("numeric", ""),
        DATE("date", ""),
        INSTANT("timestamptz", "");

        private final String sqlType;
        private final String collation;

        Kind(String sqlType, String collation) {
            this.sqlType = sqlType;
            this.collation = collation;
        }
    }

    private record SortKey(String sql, Kind kind) {}

    private record Order(SortKey key, boolean descending) {}

    private final String columns;
    private final String from;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, SortKey> sortable = new LinkedHashMap<>();
    private String idColumn = "id";
    private String defaultSort = "";

    /**
     * @param columns what stands between SELECT and FROM
     * @param from what stands behind FROM, joins included
     */
    public ListQuery(String columns, String from) {
        this.columns = columns;
        this.from = from;
    }

    /** Adds a condition without a value of its own. */
    public ListQuery where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds a condition with the value it names, unless the filter was not given. */
    public ListQuery where(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    /** Finds the words in any of the expressions, whatever their case; {@code %} and {@code _} are ordinary characters. */
    public ListQuery search(@Nullable String words, String... expressions) {
        if (words == null || words.isBlank()) {
            return this;
        }
        List<String> any = new ArrayList<>();
        for (String expression : expressions) {
            any.add(expression + " ILIKE :search");
        }
        String pattern = words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return where("(" + String.join(" OR ", any) + ")", "search", "%" + pattern + "%");
    }

    public ListQuery bind(String name, Object value) {
        values.put(name, value);
        return this;
    }

    public ListQuery sortable(String key, String sql, Kind kind) {
        sortable.put(key, new SortKey(sql, kind));
        return this;
    }

    /** The order when none is asked for, e.g. {@code name} or {@code -updatedAt}. */
    public ListQuery defaultSort(String sort) {
        defaultSort = sort;
        return this;
    }

    /** The unique UUID column that breaks ties. */
    public ListQuery idColumn(String sql) {
        idColumn = sql;
        return this;
    }

    public <T> Page<T> page(Jdbi database, PageRequest request, RowMapper<T> mapper) {
        List<Order> order = order(request.sort == null || request.sort.isBlank() ? defaultSort : request.sort);
        int query = Cursor.fingerprint(request.uri.getQueryParameters());
        Map<String, Object> bound = new LinkedHashMap<>(values);
        List<String> all = new ArrayList<>(conditions);
        if (request.cursor != null) {
            Cursor cursor = Cursor.decode(request.cursor, query, order.size() + 1);
            all.add(after(order, cursor, bound));
        }
        String sql = "SELECT " + columns + cursorColumns(order) + " FROM " + from
                + (all.isEmpty() ? "" : " WHERE " + String.join(" AND ", all))
                + " ORDER BY " + orderBy(order) + " LIMIT " + (request.limit + 1);
        record Row<T>(T item, Cursor end) {}
        List<Row<T>> rows;
        try {
            rows = database.withHandle(handle -> handle.createQuery(sql)
                    // A value may belong to an order that is not asked for.
                    .configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
                    .bindMap(bound)
                    .map((row, context) -> {
                        List<String> end = new ArrayList<>();
                        for (int i = 0; i <= order.size(); i++) {
                            end.add(row.getString("cursor_" + i));
                        }
                        return new Row<>(mapper.map(row, context), new Cursor(query, end));
                    })
                    .list());
        } catch (StatementException broken) {
            throw request.cursor != null && isBadValue(broken) ? Cursor.unusable(broken) : broken;
        }
        boolean more = rows.size() > request.limit;
        List<Row<T>> shown = more ? rows.subList(0, request.limit) : rows;
        String next = more ? shown.get(shown.size() - 1).end().encode() : null;
        return new Page<>(shown.stream().map(Row::item).toList(), new Page.PageLink(next, request.limit));
    }

    /** SQLSTATE class 22: the one thing here that comes as text and is cast is what the cursor says. */
    private static boolean isBadValue(StatementException broken) {
        return broken.getCause() instanceof SQLException refused
                && refused.getSQLState() != null
                && refused.getSQLState().startsWith("22");
    }

    private List<Order> order(String sort) {
        return SortPart.parse(sort, sortable.keySet()).stream()
                .map(part -> new Order(Objects.requireNonNull(sortable.get(part.key())), part.descending()))
                .toList();
    }

    private String cursorColumns(List<Order> order) {
        StringBuilder sql = new StringBuilder();
        for (int i = 0; i < order.size(); i++) {
            sql.append(", (")
                    .append(order.get(i).key().sql())
                    .append(")::text AS cursor_")
                    .append(i);
        }
        return sql.append(", (")
                .append(idColumn)
                .append(")::text AS cursor_")
                .append(order.size())
                .toString();
    }

    private String orderBy(List<Order> order) {
        StringBuilder sql = new StringBuilder();
        for (Order by : order) {
            sql.append('(')
                    .append(by.key().sql())
                    .append(')')
                    .append(by.key().kind().collation)
                    .append(by.descending() ? " DESC, " : " ASC, ");
        }
        return sql.append(idColumn).append(" ASC").toString();
    }

    /** {@code a > :a OR (a = :a AND (b < :b OR (b = :b AND id > :id)))} */
    private String after(List<Order> order, Cursor cursor, Map<String, Object> bound) {
        int last = order.size();
        bound.put("cursor_" + last, cursor.values().get(last));
        String condition = idColumn + " > CAST(:cursor_" + last + " AS uuid)";
        for (int i = last - 1; i >= 0; i--) {
            Order by = order.get(i);
            bound.put("cursor_" + i, cursor.values().get(i));
            String collation = by.key().kind().collation;
            String value = "CAST(:cursor_" + i + " AS " + by.key().kind().sqlType + ")" + collation;
            String expression = "(" + by.key().sql() + ")" + collation;
            condition = "(" + expression + (by.descending() ? " < " : " > ") + value + " OR (" + expression + " = "
                    + value + " AND " + condition + "))";
        }
        return condition;
    }
}

package de.miteinander.platform.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Columns that may be empty, read one by one where mapping by name would be too slow. */
public final class Columns {

    private Columns() {}

    public static @Nullable Long whole(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    public static @Nullable Long whole(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    public static @Nullable Integer small(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }

    /** @throws IllegalArgumentException when the column holds another word than the names of the constants */
    public static <E extends Enum<E>> @Nullable E constant(ResultSet row, String column, Class<E> type)
            throws SQLException {
        return constant(row.getString(column), type);
    }

    /** @throws IllegalArgumentException as above */
    public static <E extends Enum<E>> @Nullable E constant(ResultSet row, int column, Class<E> type)
            throws SQLException {
        return constant(row.getString(column), type);
    }

    private static <E extends Enum<E>> @Nullable E constant(@Nullable String name, Class<E> type) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}

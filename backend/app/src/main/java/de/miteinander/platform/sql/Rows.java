package de.miteinander.platform.sql;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.NoSuchMapperException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Reads rows as records: the component {@code decidedAt} comes from the column {@code decided_at}. Unlike Jdbi's own
 * constructor mapper it needs no public type, so that a row can stay private to its feature.
 */
public final class Rows {

    private Rows() {}

    public static <T extends Record> RowMapper<T> of(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        Constructor<T> constructor = constructor(type, components);
        String[] columns = Arrays.stream(components)
                .map(component -> column(component.getName()))
                .toArray(String[]::new);
        return (row, context) -> {
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = value(row, columns[i], components[i], context);
            }
            return create(constructor, values);
        };
    }

    /** {@code decidedAt} becomes {@code decided_at}. */
    static String column(String component) {
        return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    @SuppressWarnings("NullAway") // a column may be null where the component says so
    private static Object value(ResultSet row, String column, RecordComponent component, StatementContext context)
            throws SQLException {
        ColumnMapper<?> mapper = context.findColumnMapperFor(component.getGenericType())
                .orElseThrow(() -> new NoSuchMapperException("no mapper for " + component));
        return mapper.map(row, column, context);
    }

    private static <T> T create(Constructor<T> constructor, Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException("row does not fit " + constructor, refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <T> Constructor<T> constructor(Class<T> type, RecordComponent[] components) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

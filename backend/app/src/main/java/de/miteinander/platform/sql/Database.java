package de.miteinander.platform.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import de.miteinander.platform.text.Ref;
import de.miteinander.platform.text.StoredJson;
import de.miteinander.platform.text.Text;
import de.miteinander.platform.text.TranslatedText;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.jspecify.annotations.Nullable;

/** SQL by hand, on the same connection and in the same transaction as everything else. */
final class Database {

    private static final ColumnMapper<TranslatedText> TRANSLATED = (row, column, context) -> {
        String json = row.getString(column);
        return json == null ? null : read(json);
    };

    private static final ColumnMapper<Text> ANSWERED = (row, column, context) -> {
        String json = row.getString(column);
        return json == null ? null : Text.of(read(json));
    };

    private static final ColumnMapper<Ref> REF = (row, column, context) -> json(row.getString(column), Ref.class);

    private static final ColumnMapper<List<Ref>> REFS = (row, column, context) -> {
        Ref[] refs = json(row.getString(column), Ref[].class);
        return refs == null ? List.of() : List.of(refs);
    };

    @Produces
    @Singleton
    Jdbi jdbi(AgroalDataSource source) {
        Jdbi jdbi = Jdbi.create(source);
        jdbi.installPlugin(new PostgresPlugin());
        jdbi.registerColumnMapper(TranslatedText.class, TRANSLATED);
        jdbi.registerColumnMapper(Text.class, ANSWERED);
        jdbi.registerColumnMapper(Ref.class, REF);
        jdbi.registerColumnMapper(new GenericType<>() {}, REFS);
        return jdbi;
    }

    private static TranslatedText read(String json) {
        return Objects.requireNonNull(json(json, TranslatedText.class));
    }

    private static <T> @Nullable T json(@Nullable String json, Class<T> type) {
        try {
            return json == null ? null : StoredJson.MAPPER.readValue(json, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("stored JSON is not readable", broken);
        }
    }
}

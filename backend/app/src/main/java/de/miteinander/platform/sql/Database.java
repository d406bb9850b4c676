package de.miteinander.platform.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import de.miteinander.platform.text.StoredJson;
import de.miteinander.platform.text.Text;
import de.miteinander.platform.text.TranslatedText;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.postgres.PostgresPlugin;

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

    @Produces
    @Singleton
    Jdbi jdbi(AgroalDataSource source) {
        Jdbi jdbi = Jdbi.create(source);
        jdbi.installPlugin(new PostgresPlugin());
        jdbi.registerColumnMapper(TranslatedText.class, TRANSLATED);
        jdbi.registerColumnMapper(Text.class, ANSWERED);
        return jdbi;
    }

    private static TranslatedText read(String json) {
        try {
            return StoredJson.MAPPER.readValue(json, TranslatedText.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("stored text is not readable", broken);
        }
    }
}

package de.miteinander.indicator;

import de.miteinander.indicator.series.FigureTables;
import de.miteinander.indicator.series.KnownThen;
import de.miteinander.platform.language.Reader;
import de.miteinander.platform.sql.Rows;
import de.miteinander.platform.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** What an indicator's bundle says beside its figures and verdicts: series, areas, breaks, targets, sources. */
@ApplicationScoped
class BundleFacts {

    record Area(
            String code,
            @Nullable String ags,
            String name,
            String level,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil) {}

    record SeriesRow(UUID id, String naturalKey, String area, String dimKey, String frequency) {}

    record Source(
            UUID id,
            String title,
            @Nullable String producer,
            String kind,
            @Nullable String url,
            @Nullable String tableCode,
            @Nullable String licence,
            @Nullable LocalDate retrievedOn,
            @Nullable String citation,
            @Nullable String producerVersion) {

        String cited() {
            if (citation != null) {
                return citation;
            }
            List<String> parts = new ArrayList<>();
            if (producer != null) {
                parts.add(producer);
            }
            parts.add(title);
            if (tableCode != null) {
                parts.add(tableCode);
            }
            if (producerVersion != null) {
                parts.add(producerVersion);
            }
            if (url != null) {
                parts.add(url);
            }
            if (retrievedOn != null) {
                parts.add(retrievedOn.toString());
            }
            if (licence != null) {
                parts.add(licence);
            }
            return String.join(", ", parts);
        }
    }

    record Break(String series, String period, LocalDate startsOn, String kind, Text explanation) {}

    record TargetThen(
            String series,
            String kind,
            @Nullable String wanted,
            @Nullable BigDecimal value,
            @Nullable BigDecimal upperValue,
            @Nullable Integer fromYear,
            @Nullable Integer untilYear,
            @Nullable String baseline) {}

    private final Jdbi database;
    private final Reader reader;

    BundleFacts(Jdbi database, Reader reader) {
        this.database = database;
        this.reader = reader;
    }

    List<Break> breaks(UUID indicator, @Nullable Instant asOf) {
        String sql = """
                SELECT s.natural_key AS series, b.period, b.starts_on, b.kind, b.explanation
                FROM <breaks> b JOIN series s ON s.id = b.series_id
                WHERE s.indicator_id = :indicator ORDER BY s.natural_key, b.starts_on
                """.replace("<breaks>", KnownThen.BREAKS);
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("indicator", indicator)
                .bind("known", KnownThen.moment(asOf))
                .map(Rows.of(Break.class))
                .list());
    }

    List<TargetThen> targets(UUID indicator, @Nullable Instant asOf) {
        String sql = """
                SELECT s.natural_key AS series, t.kind, t.wanted, t.value, t.upper_value, t.from_year, t.until_year, t.baseline
                FROM <targets> t JOIN series s ON s.id = t.series_id
                WHERE s.indicator_id = :indicator AND t.ended_at IS NULL ORDER BY s.natural_key, t.created_at, t.id
                """.replace("<targets>", KnownThen.TARGETS);
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("indicator", indicator)
                .bind("known", KnownThen.moment(asOf))
                .map(Rows.of(TargetThen.class))
                .list());
    }

    List<SeriesRow> series(UUID indicator) {
        String sql = """
                SELECT s.id, s.natural_key, a.code AS area, s.dim_key, s.frequency
                FROM series s JOIN area a ON a.id = s.area_id
                WHERE s.indicator_id = :indicator ORDER BY s.natural_key
                """;
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("indicator", indicator)
                .map(Rows.of(SeriesRow.class))
                .list());
    }

    List<Area> areas(UUID indicator) {
        String sql = """
                SELECT a.code, a.ags, coalesce(a.name -> 'entries' -> :language ->> 'text',
                           a.name -> 'entries' -> (a.name ->> 'sourceLanguage') ->> 'text') AS name, a.level,
                       a.valid_from, a.valid_until
                FROM area a WHERE a.id IN (SELECT s.area_id FROM series s WHERE s.indicator_id = :indicator)
                ORDER BY a.code
                """;
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("indicator", indicator)
                .bind("language", reader.language().getLanguage())
                .map(Rows.of(Area.class))
                .list());
    }

    List<Source> sources(UUID indicator, @Nullable Instant asOf) {
        String ofIndicator = "SELECT id FROM series WHERE indicator_id = :indicator";
        String figures = asOf == null ? FigureTables.NOW : FigureTables.then("v.series_id IN (" + ofIndicator + ")");
        String sql = """
                SELECT id, title, producer, kind, url, table_code, licence, retrieved_on, citation, producer_version FROM source
                WHERE id IN (SELECT o.source_id FROM <figures> o WHERE o.series_id IN (<of indicator>))
                ORDER BY title, id
                """.replace("<figures>", figures).replace("<of indicator>", ofIndicator);
        return database.withHandle(handle -> {
            Query query = handle.createQuery(sql).bind("indicator", indicator);
            if (asOf != null) {
                query.bind("asOf", asOf);
            }
            return query.map(Rows.of(Source.class)).list();
        });
    }
}

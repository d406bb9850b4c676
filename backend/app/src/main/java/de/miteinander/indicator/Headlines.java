package de.miteinander.indicator;

import de.miteinander.indicator.IndicatorDetail.ChangeSummary;
import de.miteinander.indicator.IndicatorDetail.LatestFigure;
import de.miteinander.indicator.change.ChangeVerdict;
import de.miteinander.indicator.change.ChangeVerdicts;
import de.miteinander.indicator.series.MainSeries;
import de.miteinander.indicator.series.Period;
import de.miteinander.platform.language.Reader;
import de.miteinander.platform.sql.Rows;
import de.miteinander.platform.text.Ref;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** The latest figure and the verdict of an indicator's {@link MainSeries}. Two queries for any number of indicators. */
@ApplicationScoped
class Headlines {

    private record Headline(
            UUID indicatorId,
            UUID seriesId,
            UUID areaId,
            String areaCode,
            String areaName,
            String period,
            BigDecimal value) {}

    private final Jdbi database;
    private final Reader reader;
    private final ChangeVerdicts verdicts;

    Headlines(Jdbi database, Reader reader, ChangeVerdicts verdicts) {
        this.database = database;
        this.reader = reader;
        this.verdicts = verdicts;
    }

    List<IndicatorDetail> complete(List<IndicatorRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, Headline> headlines = find(rows.stream().map(IndicatorRow::id).toList()).stream()
                .collect(Collectors.toMap(Headline::indicatorId, Function.identity()));
        Map<UUID, ChangeVerdict> changes =
                verdicts.of(headlines.values().stream().map(Headline::seriesId).toList());
        return rows.stream()
                .map(row -> {
                    Headline headline = headlines.get(row.id());
                    ChangeVerdict change = headline == null ? null : changes.get(headline.seriesId());
                    return row.with(
                            headline == null ? null : latest(headline),
                            change == null
                                    ? null
                                    : new ChangeSummary(change.result(), change.reason(), change.direction()));
                })
                .toList();
    }

    private LatestFigure latest(Headline headline) {
        return new LatestFigure(
                headline.seriesId(),
                headline.period(),
                Period.parse(headline.period()).label(reader.language()),
                headline.value(),
                new Ref(headline.areaId(), headline.areaCode(), headline.areaName()));
    }

    private List<Headline> find(List<UUID> indicators) {
        String sql = """
                SELECT main.indicator_id, main.series_id, a.id AS area_id, a.code AS area_code,
                       coalesce(a.name -> 'entries' -> :language ->> 'text',
                                a.name -> 'entries' -> (a.name ->> 'sourceLanguage') ->> 'text') AS area_name,
                       last.period, last.value
                FROM (SELECT DISTINCT ON (s.indicator_id) s.indicator_id, s.id AS series_id, s.area_id
                      FROM series s JOIN area a ON a.id = s.area_id
                      JOIN (SELECT o.series_id, count(*) AS figures FROM published_observation o
                             JOIN series t ON t.id = o.series_id
                             WHERE t.indicator_id = ANY (:indicators) AND o.value IS NOT NULL
                             GROUP BY o.series_id) filled ON filled.series_id = s.id
                      WHERE s.indicator_id = ANY (:indicators)
                      ORDER BY s.indicator_id, <first>) main
                JOIN area a ON a.id = main.area_id
                CROSS JOIN LATERAL (
                      SELECT o.period, o.value FROM published_observation o
                      WHERE o.series_id = main.series_id AND o.value IS NOT NULL
                      ORDER BY o.period_end DESC, o.period_start DESC, o.preferred DESC, o.recorded_at DESC, o.id
                      LIMIT 1) last
                """.replace("<first>", MainSeries.FIRST);
        return database.withHandle(handle -> handle.createQuery(sql)
                .bindArray("indicators", UUID.class, indicators)
                .bind("language", reader.language().getLanguage())
                .map(Rows.of(Headline.class))
                .list());
    }
}

package de.miteinander.indicator;

import de.miteinander.indicator.IndicatorDetail.ChangeSummary;
import de.miteinander.indicator.IndicatorDetail.LatestFigure;
import de.miteinander.indicator.change.ChangeVerdict;
import de.miteinander.indicator.change.ChangeVerdicts;
import de.miteinander.indicator.change.ChangeWishes;
import de.miteinander.indicator.series.FigureTables;
import de.miteinander.indicator.series.MainSeries;
import de.miteinander.indicator.series.Period;
import de.miteinander.platform.language.Reader;
import de.miteinander.platform.sql.Rows;
import de.miteinander.platform.text.Ref;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;

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

    /** @param asOf the moment whose figures are meant; now when null */
    List<IndicatorDetail> complete(List<IndicatorRow> rows, @Nullable Instant asOf) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, Headline> headlines = find(rows.stream().map(IndicatorRow::id).toList(), asOf).stream()
                .collect(Collectors.toMap(Headline::indicatorId, Function.identity()));
        Map<UUID, ChangeVerdict> changes = verdicts.judge(
                headlines.values().stream().map(Headline::seriesId).toList(), ChangeWishes.USUAL.asOf(asOf));
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

    private List<Headline> find(List<UUID> indicators, @Nullable Instant asOf) {
        String ofThese = "SELECT id FROM series WHERE indicator_id = ANY (:indicators)";
        String figures = asOf == null ? FigureTables.NOW : FigureTables.then("v.series_id IN (" + ofThese + ")");
        String sql = """
                SELECT main.indicator_id, main.series_id, a.id AS area_id, a.code AS area_code,
                       coalesce(a.name -> 'entries' -> :language ->> 'text',
                                a.name -> 'entries' -> (a.name ->> 'sourceLanguage') ->> 'text') AS area_name,
                       last.period, last.value
                FROM (SELECT DISTINCT ON (s.indicator_id) s.indicator_id, s.id AS series_id, s.area_id
                      FROM series s JOIN area a ON a.id = s.area_id
                      JOIN (SELECT o.series_id, count(*) AS figures FROM <figures> o
                             JOIN series t ON t.id = o.series_id
                             WHERE t.indicator_id = ANY (:indicators) AND o.value IS NOT NULL
                             GROUP BY o.series_id) filled ON filled.series_id = s.id
                      WHERE s.indicator_id = ANY (:indicators)
                      ORDER BY s.indicator_id, <first>) main
                JOIN area a ON a.id = main.area_id
                CROSS JOIN LATERAL (
                      SELECT o.period, o.value FROM <one series> o
                      WHERE o.series_id = main.series_id AND o.value IS NOT NULL
                      ORDER BY o.period_end DESC, o.period_start DESC, o.preferred DESC, o.recorded_at DESC, o.id
                      LIMIT 1) last
                """.replace("<first>", MainSeries.FIRST).replace("<figures>", figures).replace(
                "<one series>", asOf == null ? FigureTables.NOW : FigureTables.then("v.series_id = main.series_id"));
        return database.withHandle(handle -> handle.createQuery(sql)
                .configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
                .bind("asOf", asOf)
                .bindArray("indicators", UUID.class, indicators)
                .bind("language", reader.language().getLanguage())
                .map(Rows.of(Headline.class))
                .list());
    }
}

import { useQueries } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TimeSeriesFigure } from '../../../charts/time-series/time-series-figure';
import type { ChartPoint } from '../../../charts/time-series/time-series-model';
import { Button } from '../../../ui/button';
import { Link } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import { SectionHeading } from '../../../ui/page-header';
import { changeQuery, observationsQuery } from '../api/series';
import type { Indicator, Series, Verdict } from '../api/types';
import { chartSeries, chartWords } from '../model/chart-series';
import { figureTexts } from '../model/figure-texts';
import { seriesName } from '../model/series-name';
import { unitName } from '../model/value-text';
import { MovementWord, VerdictBadge } from './verdict-badge';

/** So many at first; more on request. */
const firstOnes = 12;

/** Every series in a picture of its own, all with the same scale. */
export function SmallMultiples({
  indicator,
  list,
}: {
  indicator: Indicator;
  list: readonly Series[];
}) {
  const { t, i18n } = useTranslation('indicators');
  const { language } = i18n;
  const [all, setAll] = useState(false);
  const shown = all ? list : list.slice(0, firstOnes);
  const answers = useQueries({ queries: shown.map(({ id }) => observationsQuery(id, language)) });
  const verdicts = useQueries({ queries: shown.map(({ id }) => changeQuery(id)) });
  const key = answers.map(({ data }) => (data ? data.series.id : '')).join();
  const drawn = useMemo(
    () =>
      shown.flatMap((series, index) => {
        const set = answers[index]?.data;
        return set ? [chartSeries(set, seriesName(series, t), chartWords(t))] : [];
      }),
    // The key stands for the answers.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [key, language, t],
  );
  const room = useMemo(() => drawn.flatMap(({ points }) => points), [drawn]);
  if (answers.some(({ isPending }) => isPending)) return <Loading />;
  return (
    <div className="stack">
      <ul className="multiples">
        {drawn.map((series) => (
          <li key={series.id}>
            <Multiple
              indicator={indicator}
              series={series}
              room={room}
              verdict={verdicts[shown.findIndex(({ id }) => id === series.id)]?.data}
            />
          </li>
        ))}
      </ul>
      {list.length > shown.length ? (
        <div>
          <Button onClick={() => setAll(true)}>
            {t('compare.more', { count: list.length - shown.length })}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function Multiple({
  indicator,
  series,
  room,
  verdict,
}: {
  indicator: Indicator;
  series: ReturnType<typeof chartSeries>;
  room: readonly ChartPoint[];
  verdict: Verdict | undefined;
}) {
  const { t, i18n } = useTranslation('indicators');
  const list = useMemo(() => [series], [series]);
  const texts = useMemo(
    () => figureTexts(indicator, i18n.language, t),
    [indicator, i18n.language, t],
  );
  return (
    <article className="card stack stack-small" aria-label={series.name}>
      <SectionHeading level={3}>
        <Link to="/indikatoren/$id" params={{ id: indicator.id }} search={{ reihe: series.id }}>
          {series.name}
        </Link>
      </SectionHeading>
      {verdict ? (
        <p className="row">
          <VerdictBadge result={verdict.result} />
          {verdict.direction ? <MovementWord direction={verdict.direction} /> : null}
        </p>
      ) : null}
      <TimeSeriesFigure
        series={list}
        unit={unitName(indicator.unit, t)}
        title={series.name}
        description={verdict?.sentence[i18n.language === 'en' ? 'en' : 'de'] ?? series.name}
        texts={texts}
        room={room}
        readerLabel={t('chart.read')}
        stops={[]}
      />
    </article>
  );
}

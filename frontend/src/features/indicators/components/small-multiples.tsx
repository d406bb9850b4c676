import { useQueries } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TimeSeriesFigure } from '../../../charts/time-series/time-series-figure';
import type { ChartPoint, ChartSeries } from '../../../charts/time-series/time-series-model';
import { Button } from '../../../ui/button';
import { Link } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import { SectionHeading } from '../../../ui/page-header';
import { changeQuery } from '../api/series';
import type { Indicator, Series, Verdict } from '../api/types';
import { figureTexts } from '../model/figure-texts';
import { endOfDay, searchOf } from '../model/search';
import { unitName } from '../model/value-text';
import { useDrawnSeries } from './use-drawn-series';
import { MovementWord, VerdictBadge } from './verdict-badge';

/** So many at first; more on request. */
const firstOnes = 12;

/** Every series in a picture of its own, all with the same scale. */
export function SmallMultiples({
  indicator,
  list,
  stand,
}: {
  indicator: Indicator;
  list: readonly Series[];
  /** The day whose figures are shown; today's when left out. */
  stand: string | undefined;
}) {
  const { t } = useTranslation('indicators');
  const asOf = stand ? endOfDay(stand) : undefined;
  const [all, setAll] = useState(false);
  const shown = all ? list : list.slice(0, firstOnes);
  const drawn = useDrawnSeries(indicator, shown, asOf);
  const verdicts = useQueries({ queries: shown.map(({ id }) => changeQuery(id, asOf)) });
  const room = useMemo(() => drawn?.series.flatMap(({ points }) => points) ?? [], [drawn]);
  if (!drawn) return <Loading />;
  return (
    <div className="stack">
      <ul className="multiples">
        {drawn.series.map((series) => (
          <li key={series.id}>
            <Multiple
              indicator={indicator}
              series={series}
              room={room}
              stand={stand}
              verdict={verdicts[shown.findIndex(({ id }) => id === series.id)]?.data}
            />
          </li>
        ))}
      </ul>
      {drawn.series.length === 0 ? <p>{t('compare.nothingThen')}</p> : null}
      {drawn.measured ? <p className="small measure">{t('chart.signBand')}</p> : null}
      {drawn.counted ? <p className="small measure">{t('chart.signChance')}</p> : null}
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
  stand,
  verdict,
}: {
  indicator: Indicator;
  series: ChartSeries;
  room: readonly ChartPoint[];
  stand: string | undefined;
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
        <Link
          to="/indikatoren/$id"
          params={{ id: indicator.id }}
          search={searchOf(series.id, [], stand)}
        >
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

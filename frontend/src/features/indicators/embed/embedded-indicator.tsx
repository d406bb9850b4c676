import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { pickText } from '../../../i18n/translated-text';
import { ExternalLink } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import { PageHeader } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { indicatorQuery } from '../api/get-indicator';
import { changeQuery, observationsQuery, seriesListQuery } from '../api/series';
import type { Indicator, ObservationSet, Series } from '../api/types';
import { VerdictPanel } from '../components/verdict-panel';
import { latestOf } from '../model/latest';
import { endOfDay } from '../model/search';
import { seriesName } from '../model/series-name';
import { sourceLine } from '../model/source-line';
import '../components/indicators.css';

// The sentence comes first; the drawing may follow.
const IndicatorFigure = lazy(async () => ({
  default: (await import('../components/indicator-figure')).IndicatorFigure,
}));

const AsOfNote = lazy(async () => ({
  default: (await import('../components/as-of-note')).AsOfNote,
}));

interface EmbeddedIndicatorProps {
  indicatorId: string;
  /** The series asked for; the one with figures when left out. */
  seriesId: string | undefined;
  /** The day whose figures are asked for; today's when left out. */
  stand: string | undefined;
}

/** Sentence, chart and source of a published indicator inside another website; for visitors, without login. */
export function EmbeddedIndicator({ indicatorId, seriesId, stand }: EmbeddedIndicatorProps) {
  const { i18n } = useTranslation('indicators');
  const indicator = useQuery(
    indicatorQuery(indicatorId, i18n.language, stand ? endOfDay(stand) : undefined),
  );
  const list = useQuery(seriesListQuery(indicatorId, i18n.language));
  const series =
    list.data?.find(({ id }) => id === seriesId) ??
    list.data?.find(({ observationCount }) => observationCount > 0);
  const set = useQuery({
    ...observationsQuery(series?.id ?? '', i18n.language, stand ? endOfDay(stand) : undefined),
    enabled: series !== undefined,
  });
  const failed = indicator.error ?? list.error ?? set.error;
  if (failed) return <ProblemAlert problem={asProblem(failed)} />;
  if (!indicator.data || !series || !set.data) return <Loading />;
  return <Embedded indicator={indicator.data.data} series={series} set={set.data} stand={stand} />;
}

function Embedded({
  indicator,
  series,
  set,
  stand,
}: {
  indicator: Indicator;
  series: Series;
  set: ObservationSet;
  stand: string | undefined;
}) {
  const { t, i18n } = useTranslation('indicators');
  const { language } = i18n;
  const asOf = stand ? endOfDay(stand) : undefined;
  const nothing = set.items.length === 0;
  const verdict = useQuery(changeQuery(series.id, asOf)).data;
  const name = pickText(indicator.name, language)?.text ?? indicator.code;
  const shown = seriesName(series, t);
  return (
    <article className="stack" aria-label={name}>
      <PageHeader title={name} lead={shown} />
      <Suspense>
        {stand ? (
          <AsOfNote
            stand={stand}
            nothing={nothing}
            today={<ExternalLink href={todaysAddress()}>{t('asOf.today')}</ExternalLink>}
          />
        ) : null}
      </Suspense>
      {verdict && !(stand && nothing) ? (
        <VerdictPanel verdict={verdict} latest={latestOf(set, indicator, language, t)} />
      ) : null}
      {nothing ? null : (
        <>
          <Suspense fallback={<div className="chart-place" />}>
            <IndicatorFigure
              indicator={indicator}
              sets={[{ set, name: shown }]}
              title={t('page.chartTitle', { name, series: shown })}
              description={verdict?.sentence[language === 'en' ? 'en' : 'de'] ?? name}
              asOf={asOf}
            />
          </Suspense>
          <p className="small muted">{sourceLine(set.items, language, t)}</p>
        </>
      )}
      <p>
        <ExternalLink
          href={`/indikatoren/${indicator.id}?reihe=${series.id}${stand ? `&stand=${stand}` : ''}`}
        >
          {t('embed.more')}
        </ExternalLink>
      </p>
    </article>
  );
}

/** This very frame, always with the newest figures. */
function todaysAddress(): string {
  const address = new URL(window.location.href);
  address.searchParams.delete('stand');
  return `${address.pathname}${address.search}`;
}

import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { TimeSeriesFigure } from '../../../charts/time-series/time-series-figure';
import { readings, type TimeSpan } from '../../../charts/time-series/time-series-model';
import { pickText } from '../../../i18n/translated-text';
import { breaksQuery, intervalsQuery } from '../api/judgement';
import { measureLinksQuery } from '../api/list-measure-links';
import type { Indicator, ObservationSet, SeriesBreak } from '../api/types';
import { chartSeries, chartWords } from '../model/chart-series';
import { anyCounted, drawnRanges } from '../model/drawn-ranges';
import { figureTexts } from '../model/figure-texts';
import { stopText } from '../model/stop-text';
import { unitName } from '../model/value-text';

// Signs are explained after they are drawn.
const FigureLegend = lazy(async () => ({
  default: (await import('./figure-legend')).FigureLegend,
}));

interface IndicatorFigureProps {
  indicator: Indicator;
  /** Up to four; the verdict is about the first. */
  sets: readonly { set: ObservationSet; name: string }[];
  title: string;
  description: string;
  asOf?: string | undefined;
}

export function IndicatorFigure({
  indicator,
  sets,
  title,
  description,
  asOf,
}: IndicatorFigureProps) {
  const { t, i18n } = useTranslation('indicators');
  const { language } = i18n;
  const mainId = sets[0]?.set.series.id ?? '';
  const intervals = useIntervals(mainId, indicator.officialFullCount, asOf);
  const breaks = useBreaks(
    sets.map(({ set }) => set.series.id),
    asOf,
  );
  const { spans, leftOut } = useMeasureTimes(indicator.id);
  const series = useMemo(
    () =>
      sets.map(({ set, name }, index) => {
        // Every line stops at its own breaks; the bands of others would hide the one in question.
        return chartSeries(set, name, chartWords(t), {
          breaks: breaks[index],
          ...(index === 0 ? { intervals } : {}),
        });
      }),
    [sets, intervals, breaks, t],
  );
  const texts = useMemo(() => figureTexts(indicator, language, t), [indicator, language, t]);
  const first = series[0];
  const stops = first
    ? readings(first).map((reading) => stopText(reading, indicator, language, t))
    : [];
  return (
    <TimeSeriesFigure
      series={series}
      unit={unitName(indicator.unit, t)}
      title={title}
      description={description}
      texts={texts}
      spans={spans}
      readerLabel={t('chart.read')}
      stops={stops}
    >
      <Suspense>
        <FigureLegend
          series={series}
          items={sets.flatMap(({ set }) => set.items)}
          counted={anyCounted(intervals)}
          withMeasures={spans.length > 0}
          measuresLeftOut={leftOut}
        />
      </Suspense>
    </TimeSeriesFigure>
  );
}

function useIntervals(seriesId: string, everybody: boolean, asOf: string | undefined) {
  const items = useQuery(intervalsQuery(seriesId, asOf)).data?.items;
  return useMemo(() => drawnRanges(items, everybody), [items, everybody]);
}

/** The breaks of each series; the same array as long as nothing changed. */
function useBreaks(
  seriesIds: readonly string[],
  asOf: string | undefined,
): (readonly SeriesBreak[] | undefined)[] {
  const { i18n } = useTranslation();
  return useQueries({
    queries: seriesIds.map((id) => breaksQuery(id, i18n.language, asOf)),
    combine: breaksOf,
  });
}

// Outside, so that its result is kept.
function breaksOf(answers: readonly UseQueryResult<{ items: SeriesBreak[] }>[]) {
  return answers.map(({ data }) => data?.items);
}

/** So many measures can be told apart under a chart; all of them stand in the list below. */
const mostMeasures = 3;

/** When the measures ran that aim at this indicator; what did not begin yet has no place in a chart of figures. */
function useMeasureTimes(indicatorId: string): { spans: readonly TimeSpan[]; leftOut: number } {
  const { i18n } = useTranslation();
  const links = useQuery(measureLinksQuery(indicatorId)).data?.items;
  return useMemo(() => {
    const begun = (links ?? []).filter(({ measureStartsOn }) => measureStartsOn);
    const spans = begun.slice(0, mostMeasures).map((link) => ({
      id: link.id,
      label: pickText(link.measureTitle, i18n.language)?.text ?? link.measureCode,
      start: Date.parse(link.measureStartsOn ?? ''),
      end: link.measureEndsOn ? Date.parse(link.measureEndsOn) : undefined,
    }));
    return { spans, leftOut: begun.length - spans.length };
  }, [links, i18n.language]);
}

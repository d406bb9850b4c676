import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { TimeSeriesFigure } from '../../../charts/time-series/time-series-figure';
import type { LayoutTexts } from '../../../charts/time-series/time-series-layout';
import { joints, readings, type TimeSpan } from '../../../charts/time-series/time-series-model';
import { SeriesSign } from '../../../charts/time-series/time-series-svg';
import { dateFormat, formatNumber } from '../../../i18n/format';
import { pickText } from '../../../i18n/translated-text';
import { breaksQuery, intervalsQuery } from '../api/judgement';
import { measureLinksQuery } from '../api/list-measure-links';
import type { Indicator, Observation, ObservationSet } from '../api/types';
import { chartSeries, type ChartWords, signsIn } from '../model/chart-series';
import { stopText } from '../model/stop-text';
import { unitName, valueText } from '../model/value-text';

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
  const breaks = useQuery(breaksQuery(mainId, language)).data?.items;
  const spans = useMeasureTimes(indicator.id);
  const series = useMemo(
    () =>
      sets.map(({ set, name }, index) => {
        const words = {
          missing: ({ missingReason, protection }: Observation) =>
            protection
              ? t('protection.suppressed')
              : t(`missing.${missingReason ?? 'NOT_COLLECTED'}`),
          break: t('chart.break'),
          newDefinition: t('chart.newDefinition'),
        } satisfies ChartWords;
        // Bands and breaks of the series the verdict is about; those of others would hide it.
        return chartSeries(set, name, words, index === 0 ? { intervals, breaks } : {});
      }),
    [sets, intervals, breaks, t],
  );
  const texts = useMemo<LayoutTexts>(
    () => ({
      noValue: t('chart.noValue'),
      axisStartsAt: (value) => t('chart.axisStartsAt', { value }),
      formatValue: (value) => valueText(value, indicator, language, t),
      formatTick: (value, decimals) => formatNumber(value, decimals, language),
      formatMonth: (time) =>
        dateFormat({ month: 'short', year: '2-digit', timeZone: 'UTC' }, language).format(time),
    }),
    [indicator, language, t],
  );
  const first = series[0];
  const stops = first
    ? readings(first).map((reading) => stopText(reading, indicator, language, t))
    : [];
  const signs = signsIn(series);
  const lines = series.flatMap(joints);
  const items = sets.flatMap(({ set }) => set.items);
  const rounded = items.some(({ protection }) => protection?.shown === 'ROUNDED');
  const withheld = items.some(({ protection }) => protection?.shown === 'SUPPRESSED');
  const measured = items.some(({ standardError }) => typeof standardError === 'number');
  const counted = (intervals ?? []).some(({ method }) => method !== 'STANDARD_ERROR');
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
      {series.length > 1 ? (
        <ul className="chart-legend">
          {series.map(({ id, name }, index) => (
            <li key={id}>
              <SeriesSign index={index} />
              {name}
            </li>
          ))}
        </ul>
      ) : null}
      <ul className="chart-legend small" aria-label={t('chart.legend')}>
        {signs.wide ? (
          <li>
            <SeriesSign index={0} look="wide" />
            {t('chart.signWide')}
          </li>
        ) : null}
        {signs.hollow ? (
          <li>
            <SeriesSign index={0} look="hollow" />
            {t('chart.signHollow')}
          </li>
        ) : null}
        {lines.some(({ style }) => style === 'dashed') ? (
          <li>
            <SeriesSign index={0} look="dashed" />
            {t('chart.signDashed')}
          </li>
        ) : null}
        {signs.interval && measured ? <li>{t('chart.signBand')}</li> : null}
        {signs.interval && counted ? <li>{t('chart.signChance')}</li> : null}
        {rounded ? <li>{t('chart.signRounded')}</li> : null}
        {withheld ? <li>{t('chart.signProtected')}</li> : null}
        {spans.length > 0 ? <li>{t('chart.signMeasure')}</li> : null}
        <li>{t('chart.notJoined')}</li>
      </ul>
    </TimeSeriesFigure>
  );
}

/** Ranges of the values. Where everybody was counted, nothing is left to chance in the counting. */
function useIntervals(seriesId: string, everybody: boolean, asOf: string | undefined) {
  const items = useQuery(intervalsQuery(seriesId, asOf)).data?.items;
  return useMemo(
    () => items?.filter(({ method }) => !everybody || method === 'STANDARD_ERROR'),
    [items, everybody],
  );
}

/** So many measures can be told apart under a chart; all of them stand in the list below. */
const mostMeasures = 3;

/** When the measures ran that aim at this indicator; what did not begin yet has no place in a chart of figures. */
function useMeasureTimes(indicatorId: string): readonly TimeSpan[] {
  const { i18n } = useTranslation();
  const links = useQuery(measureLinksQuery(indicatorId)).data?.items;
  return useMemo(
    () =>
      (links ?? [])
        .filter(({ measureStartsOn }) => measureStartsOn)
        .slice(0, mostMeasures)
        .map((link) => ({
          id: link.id,
          label: pickText(link.measureTitle, i18n.language)?.text ?? link.measureCode,
          start: Date.parse(link.measureStartsOn ?? ''),
          end: link.measureEndsOn ? Date.parse(link.measureEndsOn) : undefined,
        })),
    [links, i18n.language],
  );
}

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { TimeSeriesFigure } from '../../../charts/time-series/time-series-figure';
import type { LayoutTexts } from '../../../charts/time-series/time-series-layout';
import { joints, readings } from '../../../charts/time-series/time-series-model';
import { SeriesSign } from '../../../charts/time-series/time-series-svg';
import { dateFormat, formatNumber } from '../../../i18n/format';
import type { Indicator, ObservationSet } from '../api/types';
import { chartSeries, signsIn } from '../model/chart-series';
import { stopText } from '../model/stop-text';
import { unitName, valueText } from '../model/value-text';

interface IndicatorFigureProps {
  indicator: Indicator;
  /** Up to four; the verdict is about the first. */
  sets: readonly { set: ObservationSet; name: string }[];
  title: string;
  description: string;
}

export function IndicatorFigure({ indicator, sets, title, description }: IndicatorFigureProps) {
  const { t, i18n } = useTranslation('indicators');
  const { language } = i18n;
  const series = useMemo(
    () =>
      sets.map(({ set, name }) =>
        chartSeries(set, name, {
          missing: ({ missingReason, protection }) =>
            protection
              ? t('protection.suppressed')
              : t(`missing.${missingReason ?? 'NOT_COLLECTED'}`),
          break: t('chart.break'),
          newDefinition: t('chart.newDefinition'),
        }),
      ),
    [sets, t],
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
  return (
    <TimeSeriesFigure
      series={series}
      unit={unitName(indicator.unit, t)}
      title={title}
      description={description}
      texts={texts}
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
        {rounded ? <li>{t('chart.signRounded')}</li> : null}
        {withheld ? <li>{t('chart.signProtected')}</li> : null}
        <li>{t('chart.notJoined')}</li>
      </ul>
    </TimeSeriesFigure>
  );
}

import { useTranslation } from 'react-i18next';
import { type ChartSeries, joints } from '../../../charts/time-series/time-series-model';
import { SeriesSign } from '../../../charts/time-series/time-series-svg';
import type { Observation } from '../api/types';
import { signsIn } from '../model/chart-series';

interface FigureLegendProps {
  series: readonly ChartSeries[];
  items: readonly Observation[];
  /** Whether ranges are drawn that come from counting, not from a sample. */
  counted: boolean;
  withMeasures: boolean;
  /** How many more measures ran than are drawn. */
  measuresLeftOut: number;
}

/** Explains only the signs that are in the picture. */
export function FigureLegend(props: FigureLegendProps) {
  const { series, items, counted, withMeasures, measuresLeftOut } = props;
  const { t } = useTranslation('indicators');
  const signs = signsIn(series);
  const lines = series.flatMap(joints);
  const breaks = series.some(({ points }) => points.some(({ breakBefore }) => breakBefore));
  const rounded = items.some(({ protection }) => protection?.shown === 'ROUNDED');
  const withheld = items.some(({ protection }) => protection?.shown === 'SUPPRESSED');
  const measured = items.some(({ standardError }) => typeof standardError === 'number');
  return (
    <>
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
        {series.length > 1 && breaks ? <li>{t('chart.signBreak')}</li> : null}
        {withMeasures ? <li>{t('chart.signMeasure')}</li> : null}
        {measuresLeftOut > 0 ? (
          <li>{t('chart.moreMeasures', { count: measuresLeftOut })}</li>
        ) : null}
        <li>{t('chart.notJoined')}</li>
      </ul>
    </>
  );
}

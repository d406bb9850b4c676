import type { TFunction } from 'i18next';
import type { LayoutTexts } from '../../../charts/time-series/time-series-layout';
import { dateFormat, formatNumber } from '../../../i18n/format';
import { type ValueFormat, valueText } from './value-text';

/** What a chart of an indicator says, in the reader's language. */
export function figureTexts(
  format: ValueFormat,
  language: string,
  t: TFunction<'indicators'>,
): LayoutTexts {
  return {
    noValue: t('chart.noValue'),
    axisStartsAt: (value) => t('chart.axisStartsAt', { value }),
    formatValue: (value) => valueText(value, format, language, t),
    formatTick: (value, decimals) => formatNumber(value, decimals, language),
    formatMonth: (time) =>
      dateFormat({ month: 'short', year: '2-digit', timeZone: 'UTC' }, language).format(time),
  };
}

import type { TFunction } from 'i18next';
import type { ChartPoint, Reading } from '../../../charts/time-series/time-series-model';
import { formatRange } from '../../../i18n/format';
import { type ValueFormat, valueText } from './value-text';

/** What the reader under the chart says: "2024: 15,2 % (13,6–16,9); Quelle: Melderegister". */
export function stopText(
  { main, others }: Reading,
  format: ValueFormat,
  language: string,
  t: TFunction<'indicators'>,
): string {
  const say = (point: ChartPoint) => {
    if (point.value === null) return point.missing ?? t('missing.NOT_COLLECTED');
    const value = valueText(point.value, format, language, t);
    return point.firm ? value : t('chart.approximate', { value });
  };
  const period = main.label;
  const own =
    main.value === null
      ? t('chart.stopMissing', { period, reason: say(main) })
      : main.low !== undefined && main.high !== undefined
        ? t('chart.stopInterval', {
            period,
            value: say(main),
            range: formatRange(main.low, main.high, Math.max(1, format.decimals), language),
          })
        : t('chart.stop', { period, value: say(main) });
  const from = main.value === null ? own : `${own}; ${t('chart.source', { source: main.source })}`;
  return [
    from,
    ...others.map((point) => t('chart.other', { value: say(point), source: point.source })),
  ].join('; ');
}

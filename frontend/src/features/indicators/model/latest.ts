import type { TFunction } from 'i18next';
import type { ObservationSet } from '../api/types';
import { inTableOrder } from './table-order';
import { unitBeside, type ValueFormat, valueText } from './value-text';

/** The last value in use as it stands above the sentence: value, unit beside it, period. */
export function latestOf(
  { items }: ObservationSet,
  format: ValueFormat,
  language: string,
  t: TFunction<'indicators'>,
) {
  const latest = inTableOrder(items).find(
    ({ value, preferred }) => preferred && value !== null && value !== undefined,
  );
  return latest
    ? {
        value: `${latest.protection ? '≈ ' : ''}${valueText(latest.value ?? 0, format, language, t)}`,
        unit: unitBeside(format.unit, t),
        period: latest.periodLabel,
      }
    : undefined;
}

import type { TFunction } from 'i18next';
import { numberFormat } from '../../../i18n/format';
import type { OverviewSummary } from '../api/types';

/** "8 Monate alt"; from two years on whole years. */
export function ageText(months: number, t: TFunction<'overview'>): string {
  if (months < 1) return t('age.new');
  return months < 24
    ? t('age.months', { count: months })
    : t('age.years', { count: Math.floor(months / 12) });
}

/** "seit 3 Monaten offen"; from two years on whole years. */
export function openText(months: number, t: TFunction<'overview'>): string {
  if (months < 1) return t('open.new');
  return months < 24
    ? t('open.months', { count: months })
    : t('open.years', { count: Math.floor(months / 12) });
}

/** "12 Reihen: 3 besser, 1 schlechter, …": what there is none of is left out. */
export function summaryLine(summary: OverviewSummary, t: TFunction<'overview'>): string {
  const parts = (
    [
      ['IMPROVED', summary.improved],
      ['WORSENED', summary.worsened],
      ['CHANGED', summary.changed],
      ['NO_CHANGE_DETECTABLE', summary.noChangeDetectable],
      ['NOT_ASSESSABLE', summary.notAssessable],
    ] as const
  )
    .filter(([, number]) => number > 0)
    .map(([result, number]) => t(`summary.${result}`, { number }));
  return `${t('summary.series', { count: summary.series })}: ${parts.join(', ')}`;
}

/** How much of it may be chance, as the API counts it. */
export function chanceText(
  summary: OverviewSummary,
  language: string,
  t: TFunction<'overview'>,
): string {
  if (summary.tested === 0) return t('chance.untested');
  if (summary.falseAlarms === 'FALSE_DISCOVERY_RATE' && summary.changes === 0) {
    return t('chance.nothing');
  }
  const expected = numberFormat({ maximumSignificantDigits: 2 }, language).format(
    summary.falseAlarmsExpected,
  );
  return t(`chance.${summary.falseAlarms}`, { count: summary.tested, expected });
}

import type { TFunction } from 'i18next';
import { numberFormat } from '../../../i18n/format';

/** Units with a word of their own; any other unit is shown as it was entered. */
export const knownUnits = [
  'persons',
  'percent',
  'permille',
  'EUR',
  'years',
  'households',
  'places',
  'cases',
  'count',
  'index',
  'points',
  'buildings',
  'questionnaires',
] as const;

type KnownUnit = (typeof knownUnits)[number];

export function unitName(unit: string, t: TFunction<'indicators'>): string {
  return isKnown(unit) ? t(`units.${unit}`) : unit;
}

function isKnown(unit: string): unit is KnownUnit {
  return knownUnits.includes(unit as KnownUnit);
}

export interface ValueFormat {
  unit: string;
  decimals: number;
}

/** The figure as published: at least the usual decimals, never fewer than the source gives. */
export function numberText(value: number, decimals: number, language: string): string {
  return numberFormat(
    { minimumFractionDigits: decimals, maximumFractionDigits: Math.max(6, decimals) },
    language,
  ).format(value);
}

/** The unit in words, unless the figure carries its sign: "Personen" for 9.371. */
export function unitBeside(unit: string, t: TFunction<'indicators'>): string | undefined {
  return ['percent', 'permille', 'EUR', 'years', 'points'].includes(unit)
    ? undefined
    : unitName(unit, t);
}

/** How a difference of such figures is written: that of two shares is points, never percent. */
export function differenceFormat({ unit, decimals }: ValueFormat): ValueFormat {
  return { unit: unit === 'percent' || unit === 'permille' ? 'points' : unit, decimals };
}

/** The figure with the sign of its unit: "28,98 %", "9.371", "39 Jahre", "−20,0 Punkte". */
export function valueText(
  value: number,
  { unit, decimals }: ValueFormat,
  language: string,
  t: TFunction<'indicators'>,
): string {
  const number = numberText(value, decimals, language);
  switch (unit) {
    case 'percent':
      return language === 'en' ? `${number}%` : `${number}\u00a0%`;
    case 'permille':
      return `${number}\u00a0‰`;
    case 'EUR':
      return `${number}\u00a0€`;
    case 'years':
    case 'points':
      return `${number}\u00a0${t(`units.${unit}`)}`;
    default:
      return number;
  }
}

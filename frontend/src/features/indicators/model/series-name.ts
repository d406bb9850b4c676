import type { TFunction } from 'i18next';
import type { Series } from '../api/types';

export const knownDimensions = [
  'SEX',
  'AGE',
  'CITIZENSHIP',
  'GENERATION',
  'RESIDENCE_STATUS',
  'HOUSING',
  'SCHOOL_TYPE',
  'COURSE_TYPE',
  'TITLE',
  'BENEFIT',
  'POPULATION_GROUP',
] as const;

type KnownDimension = (typeof knownDimensions)[number];

/** "Musterstadt, insgesamt" or "Musterstadt, Staatsangehörigkeit: Polen". */
export function seriesName(
  series: Pick<Series, 'area' | 'dimensions'>,
  language: string,
  t: TFunction<'indicators'>,
): string {
  const parts = Object.entries(series.dimensions).map(
    ([code, value]) => `${dimensionName(code, t)}: ${memberName(code, value, language)}`,
  );
  return [series.area.label, ...(parts.length > 0 ? parts : [t('series.total')])].join(', ');
}

function dimensionName(code: string, t: TFunction<'indicators'>): string {
  return knownDimensions.includes(code as KnownDimension)
    ? t(`dimensions.${code as KnownDimension}`)
    : code;
}

/** Countries by name; other members by their key. */
function memberName(code: string, value: string, language: string): string {
  if (code !== 'CITIZENSHIP' || !/^[A-Z]{2}$/.test(value)) return value;
  return new Intl.DisplayNames([language], { type: 'region' }).of(value) ?? value;
}

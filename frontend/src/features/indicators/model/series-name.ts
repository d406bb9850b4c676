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
  'ORGANISATION',
] as const;

type KnownDimension = (typeof knownDimensions)[number];

/** "Musterstadt, insgesamt" or "Musterstadt, Staatsangehörigkeit: Polen". */
export function seriesName(
  series: Pick<Series, 'area' | 'dimensions' | 'dimensionLabels'>,
  t: TFunction<'indicators'>,
): string {
  const parts = Object.entries(series.dimensions).map(
    ([code, value]) => `${dimensionName(code, t)}: ${series.dimensionLabels[code] ?? value}`,
  );
  return [series.area.label, ...(parts.length > 0 ? parts : [t('series.total')])].join(', ');
}

function dimensionName(code: string, t: TFunction<'indicators'>): string {
  return knownDimensions.includes(code as KnownDimension)
    ? t(`dimensions.${code as KnownDimension}`)
    : code;
}

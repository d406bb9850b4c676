import type { ImportMapping, ImportReport } from '../api/types';

/** What a column of the file can be read as. */
export const figureColumns = [
  'period',
  'value',
  'indicator',
  'area',
  'sign',
  'missing_reason',
  'kind',
  'numerator',
  'denominator',
  'sample_size',
  'standard_error',
  'source',
  'note',
  'confidentiality',
] as const;

export const breakdowns = [
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

/** Read as it is called. */
export const asNamed = '';
/** Not read at all. */
export const leftOut = '-';
/** Holds the values of an indicator. */
export const measure = 'measure';

export interface MappingDraft {
  /** For each column of the file what it is read as. */
  targets: Record<string, string>;
  /** For columns of values the code of the indicator. */
  indicators: Record<string, string>;
  /** What holds for the whole file where it has no such column. */
  indicator: string;
  area: string;
}

const missing = new Set([
  'HEADER_UNKNOWN',
  'COLUMN_MISSING',
  'COLUMN_UNKNOWN',
  'VALUE_COLUMN_UNASSIGNED',
]);

/** The columns stand in the way, and someone can say what they mean. */
export function needsMapping({ faults, columns }: ImportReport): boolean {
  return columns.length > 0 && faults.length > 0 && faults.every(({ code }) => missing.has(code));
}

/** What a mapping that is known already says about the columns of this file. */
export function draftOf(columns: readonly string[], mapping?: ImportMapping): MappingDraft {
  const targets: Record<string, string> = {};
  const indicators: Record<string, string> = {};
  for (const column of columns) {
    const held = mapping?.measures.find((one) => one.column === column);
    targets[column] = held
      ? measure
      : (mapping?.columns.find((one) => one.column === column)?.to ?? asNamed);
    if (held) indicators[column] = held.indicator;
  }
  const constant = (to: string) => mapping?.constants.find((one) => one.to === to)?.value ?? '';
  return { targets, indicators, indicator: constant('indicator'), area: constant('area') };
}

/** The mapping as the API takes it; contents that are read as others are kept from the one before. */
export function mappingOf(draft: MappingDraft, before?: ImportMapping): ImportMapping {
  const columns = Object.entries(draft.targets);
  const constants = [
    { to: 'indicator', value: draft.indicator.trim() },
    { to: 'area', value: draft.area.trim() },
  ];
  return {
    columns: columns
      .filter(([, to]) => to !== asNamed && to !== measure)
      .map(([column, to]) => ({ column, to })),
    measures: columns
      .filter(([, to]) => to === measure)
      .map(([column]) => ({ column, indicator: (draft.indicators[column] ?? '').trim() }))
      .filter(({ indicator }) => indicator !== ''),
    constants: constants.filter(({ value }) => value !== ''),
    values: before?.values ?? [],
  };
}

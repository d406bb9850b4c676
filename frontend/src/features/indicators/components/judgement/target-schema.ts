import type { TFunction } from 'i18next';
import * as v from 'valibot';
import type { NewTarget } from '../../api/types';
import { readNumber } from '../../model/number-input';

export const targetKinds = ['BY_YEAR', 'EVERY_YEAR', 'BAND', 'DIRECTION', 'QUALITATIVE'] as const;
type Kind = (typeof targetKinds)[number];

/** Which fields a kind of target needs. */
export const needs: Record<Kind, { wanted: boolean; value: boolean }> = {
  BY_YEAR: { wanted: true, value: true },
  EVERY_YEAR: { wanted: true, value: true },
  BAND: { wanted: false, value: true },
  DIRECTION: { wanted: true, value: false },
  QUALITATIVE: { wanted: false, value: false },
};

const isNumber = (entry: string) => typeof readNumber(entry) === 'number';
const isYear = (entry: string) => /^(19|20|21)\d{2}$/.test(entry);

export function targetSchema(t: TFunction<'judgement'>) {
  const text = v.pipe(v.string(), v.trim());
  return v.pipe(
    v.object({
      kind: v.picklist(targetKinds),
      wanted: v.picklist(['HIGHER', 'LOWER']),
      value: text,
      upperValue: text,
      untilYear: text,
      baseline: text,
      rationale: v.pipe(v.string(), v.trim(), v.minLength(1, t('errors.rationale'))),
      decidedBy: text,
      decidedOn: text,
    }),
    v.forward(
      v.check(({ kind, value }) => !needs[kind].value || isNumber(value), t('errors.number')),
      ['value'],
    ),
    v.forward(
      v.check(
        ({ kind, upperValue }) => kind !== 'BAND' || isNumber(upperValue),
        t('errors.number'),
      ),
      ['upperValue'],
    ),
    v.forward(
      v.check(
        ({ kind, untilYear }) =>
          kind === 'BY_YEAR' ? isYear(untilYear) : untilYear === '' || isYear(untilYear),
        t('errors.year'),
      ),
      ['untilYear'],
    ),
  );
}

export type TargetValues = v.InferOutput<ReturnType<typeof targetSchema>>;

/** What the API gets: only what belongs to the kind. */
export function asNewTarget(values: TargetValues): NewTarget {
  const { kind } = values;
  const number = (entry: string) => {
    const read = readNumber(entry);
    return typeof read === 'number' ? read : undefined;
  };
  const given = {
    ...(needs[kind].wanted ? { wanted: values.wanted } : {}),
    ...(needs[kind].value ? { value: number(values.value) } : {}),
    ...(kind === 'BAND' ? { upperValue: number(values.upperValue) } : {}),
    ...((kind === 'BY_YEAR' || kind === 'BAND') && values.untilYear
      ? { untilYear: Number(values.untilYear) }
      : {}),
    ...(values.baseline ? { baseline: values.baseline } : {}),
    ...(values.decidedBy ? { decidedBy: values.decidedBy } : {}),
    ...(values.decidedOn ? { decidedOn: values.decidedOn } : {}),
  };
  return { kind, rationale: { de: { text: values.rationale } }, ...given } as NewTarget;
}

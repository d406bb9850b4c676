import type { TFunction } from 'i18next';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import {
  fieldOf,
  measureChange,
  measureInput,
  measureSchema,
  newMeasure,
} from './measure-form-schema';

const t = ((key: string) => key) as unknown as TFunction<'measures'>;
const schema = measureSchema(t);
const start = measureInput({}, 'de');

function faults(change: Partial<typeof start>): string[] {
  const result = v.safeParse(schema, { ...start, title: { de: 'Sprachcafé', en: '' }, ...change });
  return result.issues?.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`) ?? [];
}

it('asks for a title and nothing else', () => {
  expect(faults({})).toEqual([]);
  expect(faults({ title: { de: ' ', en: 'x' } })).toEqual(['title.de: errors.title']);
});

it('refuses amounts it cannot read and an end before the start', () => {
  expect(faults({ costOnce: 'viel' })).toEqual(['costOnce: errors.amount']);
  expect(faults({ plannedStart: '2027-02-01', plannedEnd: '2027-01-31' })).toEqual([
    'plannedEnd: errors.order',
  ]);
  expect(faults({ actualStart: '2027-02-01', actualEnd: '2027-01-31' })).toEqual([
    'actualEnd: errors.order',
  ]);
});

it('sends what was written and takes away what was emptied', () => {
  const values = v.parse(schema, {
    ...start,
    title: { de: ' Sprachcafé ', en: '' },
    costOnce: '1.250,50',
    targetGroups: ['Eltern', '', 'Eltern'],
    priority: '2',
  });
  expect(measureChange(values)).toMatchObject({
    title: { de: { text: 'Sprachcafé' }, en: null },
    teaser: null,
    costOnce: 1250.5,
    costYearly: null,
    targetGroups: ['Eltern'],
    priority: 2,
    plannedEnd: null,
  });
  expect(newMeasure(values)).toMatchObject({
    title: { de: { text: 'Sprachcafé' } },
    workingGroupId: null,
    visibility: 'INTERNAL',
  });
});

it('shows an existing measure as it was written', () => {
  const input = measureInput({ staffShare: 0.5, priority: 3, recurring: true }, 'de');
  expect(input).toMatchObject({ staffShare: '0,5', priority: '3', recurring: true });
});

it('leads faults of the server to their fields', () => {
  expect(fieldOf('title.de.text')).toBe('title.de');
  expect(fieldOf('districts.2')).toBe('districts');
  expect(fieldOf('costOnce')).toBe('costOnce');
});

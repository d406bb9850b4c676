import type { TFunction } from 'i18next';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { indicatorSchema, startFromLine, startNew } from './indicator-form-schema';

const t = ((key: string) => key) as unknown as TFunction<'indicators'>;
const schema = indicatorSchema(t, {
  groupRequired: false,
  before: undefined,
  protectionRequired: true,
});
const faults = (more: object) => {
  const answer = v.safeParse(schema, { ...startNew('Ausländeranteil', ''), ...more });
  return answer.success ? {} : v.flatten<typeof schema>(answer.issues).nested;
};

it('keeps a line’s whole name, with unit and decimals as the table has them', () => {
  const long = `Anteil der Kinder mit nichtdeutscher Familiensprache ${'in Tageseinrichtungen '.repeat(5)}`;
  expect(startFromLine(long, '', { unit: '%', decimals: 1 })).toMatchObject({
    nameDe: long,
    definitionDe: '',
    valueKind: 'SHARE',
    unit: 'percent',
    decimals: '1',
  });
});

it('asks for the German text where only the English one is there', () => {
  expect(faults({ denominatorTextEn: 'registered persons' })).toEqual({
    denominatorText: ['form.errors.germanFirst'],
  });
  expect(faults({ denominatorTextEn: 'registered', denominatorText: 'angemeldet' })).toEqual({});
});

it('asks how persons are protected before everyone can see the figures', () => {
  expect(faults({ visibility: 'PUBLIC' })).toEqual({ protection: ['form.errors.protection'] });
  expect(faults({ visibility: 'PUBLIC', protection: 'NO_PERSONS' })).toEqual({});
  expect(faults({ visibility: 'PUBLIC', valueKind: 'INDEX' })).toEqual({});
});

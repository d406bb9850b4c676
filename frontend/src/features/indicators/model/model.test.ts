import { describe, expect, it } from 'vitest';
import type { Observation } from '../api/types';
import { protectionChoice, protectionOf, protections } from '../components/indicator-form-schema';
import { observation, observationSet } from '../testing/fixtures';
import { chartSeries } from './chart-series';
import { yearsSince } from './data-age';
import { faultsCsv } from './faults-csv';
import { readNumber, readWhole } from './number-input';
import { endOfDay, readListSearch, readPageSearch } from './search';
import { symbolOf, symbolsToExplain } from './symbols';
import { numberText } from './value-text';

describe('numbers as people type them', () => {
  it.each([
    ['15,2', 15.2],
    ['15.2', 15.2],
    ['9371', 9371],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1_234_567],
    ['12 345', 12_345],
    ['-3,5', -3.5],
    ['0,125', 0.125],
    ['9.371', 'ambiguous'],
    ['9,371', 'ambiguous'],
    ['etwa 5', undefined],
    ['', undefined],
    ['1,2,3', undefined],
    ['5,', undefined],
    ['=1+1', undefined],
  ])('%s', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });
});

describe('a number of people or cases', () => {
  it.each([
    ['268', 268],
    ['9.371', 9371],
    ['31,000', 31_000],
    ['1 234 567', 1_234_567],
    ['12,5', undefined],
    ['268.5', undefined],
    ['1.234,567', undefined],
    ['-3', undefined],
    ['', undefined],
  ])('%s', (text, value) => {
    expect(readWhole(text)).toBe(value);
  });
});

it('draws what a rounded figure can be', () => {
  const words = { missing: () => 'geschützt', break: '', newDefinition: '' };
  const protection = { shown: 'ROUNDED', step: 5, low: 3, high: 7, note: '' } as const;
  const drawn = chartSeries(
    observationSet([observation({ value: 5, protection })]),
    'Reihe',
    words,
  );
  expect(drawn.points[0]).toMatchObject({ value: 5, low: 3, high: 7 });
});

it('keeps the kind of protection and its step in one choice', () => {
  expect(protectionChoice({ protection: 'PERSONS_SUPPRESS', protectionStep: 3 })).toBe(
    'PERSONS_SUPPRESS/3',
  );
  expect(protectionChoice({ protection: 'NO_PERSONS' })).toBe('NO_PERSONS');
  expect(protectionChoice({ protection: null })).toBe('');
  for (const choice of protections) expect(protectionChoice(protectionOf(choice))).toBe(choice);
});

it('shows a figure as published, never rounded', () => {
  expect(numberText(28.98, 1, 'de')).toBe('28,98');
  expect(numberText(18.5, 1, 'de')).toBe('18,5');
  expect(numberText(98, 1, 'de')).toBe('98,0');
  expect(numberText(11_233, 0, 'en')).toBe('11,233');
});

describe('zero, missing, secret and not yet due', () => {
  const of = (more: Partial<Observation>) => symbolOf(observation(more));
  it('have signs of their own', () => {
    expect(of({ value: 0 })).toBe('zero');
    expect(of({ value: null, missingReason: 'NOT_COLLECTED' })).toBe('missing');
    expect(of({ value: null, missingReason: 'SECRET' })).toBe('secret');
    expect(of({ value: null, missingReason: 'LATER' })).toBe('later');
    expect(of({ value: 5 })).toBeUndefined();
    expect(of({ value: 5, sign: '()' })).toBe('low');
  });
  it('say what is protected, and never call a rounded nothing exactly nothing', () => {
    const note = 'Geschützt';
    const rounded = { shown: 'ROUNDED', step: 5, low: 0, high: 2, note } as const;
    expect(of({ value: 0, kind: 'ROUNDED', protection: rounded })).toBe('rounded');
    expect(
      of({
        value: null,
        missingReason: 'SECRET',
        sign: '.',
        protection: { shown: 'SUPPRESSED', step: 3, note },
      }),
    ).toBe('protected');
  });
  it('are always explained', () => {
    expect(symbolsToExplain([])).toEqual(['zero', 'missing', 'secret', 'later']);
    expect(symbolsToExplain([observation({ sign: 'p' })])).toContain('provisional');
  });
});

describe('figures for the chart', () => {
  const words = { missing: () => 'fehlt', break: 'Bruch', newDefinition: 'Neue Definition' };
  const points = (...items: Observation[]) =>
    chartSeries(observationSet(items), 'Reihe', words).points;

  it('break where the definition changed', () => {
    const [first, second] = points(
      observation({ period: '2020', definitionVersion: 1 }),
      observation({ period: '2021', definitionVersion: 2 }),
    );
    expect(first?.breakBefore).toBeUndefined();
    expect(second?.breakBefore).toBe('Neue Definition');
  });

  it('carry an interval only with a published standard error', () => {
    const [plain, survey] = points(
      observation({ period: '2020', value: 10 }),
      observation({ period: '2021', value: 10, standardError: 1 }),
    );
    expect(plain?.low).toBeUndefined();
    expect(survey?.low).toBeCloseTo(8.04);
    expect(survey?.high).toBeCloseTo(11.96);
  });

  it('are wide unless published as exact', () => {
    const firm = (more: Partial<Observation>) => points(observation(more))[0]?.firm;
    expect(firm({ kind: 'EXACT' })).toBe(true);
    expect(firm({ kind: 'ROUNDED' })).toBe(true);
    expect(firm({ kind: 'APPROXIMATE' })).toBe(false);
    expect(firm({ kind: 'EXACT', sign: 's' })).toBe(false);
  });
});

describe('the age of a figure', () => {
  const now = new Date('2026-11-23');
  it.each([
    ['2025', 0],
    ['2024', 1],
    ['2020-07-01', 6],
    ['2016-05', 10],
    ['2021/22', 4],
    ['2022-01/2022-10', 4],
    ['c.2011', 14],
  ])('%s', (period, years) => {
    expect(yearsSince(period, now)).toBe(years);
  });
});

it('writes faults as a table no spreadsheet takes for a formula', () => {
  const csv = faultsCsv(
    [
      {
        row: 4,
        column: 'Wert',
        code: 'NUMBER_FORMULA',
        detail: 'Formel; bitte Zahl',
        value: '=1+1',
      },
    ],
    ['Zeile', 'Spalte', 'Was', 'Inhalt'],
  );
  expect(csv).toBe('\uFEFFZeile;Spalte;Was;Inhalt\r\n4;Wert;"Formel; bitte Zahl";\'=1+1\r\n');
});

describe('addresses', () => {
  it('keep what is known and drop the rest', () => {
    expect(readListSearch({ q: 'x', thema: 'LANGUAGE', ansicht: 'nonsense', other: 1 })).toEqual({
      q: 'x',
      thema: 'LANGUAGE',
    });
    expect(readPageSearch({ reihe: 'a', dazu: ['b', 1] })).toEqual({ reihe: 'a', dazu: ['b'] });
    expect(readPageSearch({})).toEqual({});
  });
});

describe('what else is known about a series', () => {
  const words = { missing: () => '', break: 'Bruch', newDefinition: '' };
  const year = (period: string, value: number) =>
    observation({
      id: period,
      period,
      periodStart: `${period}-01-01`,
      periodEnd: `${Number(period) + 1}-01-01`,
      value,
    });
  const set = observationSet([year('2019', 3), year('2021', 4), year('2022', 5)]);
  const broken = {
    id: 'b',
    version: 0,
    seriesId: 's',
    period: '2020',
    startsOn: '2020-01-01',
    kind: 'METHOD',
    explanation: {},
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: '2026-01-01T00:00:00Z',
  } as const;

  it('breaks before the first value after the break, and only there', () => {
    const { points } = chartSeries(set, 'Reihe', words, { breaks: [broken] });
    expect(points.map(({ breakBefore }) => breakBefore)).toEqual([undefined, 'Bruch', undefined]);
    expect(points[1]?.brokenAt).toBe(Date.UTC(2020, 0, 1));
  });

  it('draws the range of a value of the same period and source', () => {
    const source = set.items[0]?.source.id ?? '';
    const interval = { low: 2, high: 5, method: 'BYAR' } as const;
    const { points } = chartSeries(set, 'Reihe', words, {
      intervals: [
        { period: '2019', sourceId: source, ...interval },
        { period: '2021', sourceId: 'another', ...interval },
      ],
    });
    expect(points.map(({ low }) => low)).toEqual([2, undefined, undefined]);
  });
});

it('keeps a day in the address only if it is one', () => {
  expect(readPageSearch({ stand: '2026-05-31' })).toEqual({ stand: '2026-05-31' });
  expect(readPageSearch({ stand: '31.05.2026' })).toEqual({});
  expect(endOfDay('2026-05-31')).toBe('2026-05-31T23:59:59Z');
});

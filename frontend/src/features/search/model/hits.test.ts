import { expect, it } from 'vitest';
import type { SearchHit } from '../api/search';
import { addressOf, excerpt, groupHits, kindOrder, marked } from './hits';

const hit = (kind: SearchHit['kind'], more: Partial<SearchHit> = {}): SearchHit => ({
  kind,
  id: '1',
  label: kind,
  ...more,
});

it('puts the best kind first and keeps the order of the others', () => {
  const groups = groupHits([hit('MEASURE'), hit('PAGE'), hit('GUIDELINE'), hit('MEASURE')]);
  expect(groups.map(({ kind, hits }) => [kind, hits.length])).toEqual([
    ['MEASURE', 2],
    ['GUIDELINE', 1],
    ['PAGE', 1],
  ]);
  expect(groupHits([])).toEqual([]);
});

it.each([
  [hit('MEASURE'), '/massnahmen/1'],
  [hit('INDICATOR'), '/indikatoren/1'],
  [hit('ORGANISATION'), '/akteure/1'],
  [hit('WORKING_GROUP'), '/ags/1'],
  [hit('GUIDELINE'), '/leitlinien/1'],
  [hit('PROMPT', { workingGroupId: '7', step: 'MEASURE' }), '/ags/7/massnahmen'],
  [hit('RESPONSE', { workingGroupId: '7', step: 'PRIORITY' }), '/ags/7'],
  [hit('PROMPT'), '/leitlinien'],
  [hit('PAGE', { slug: 'privacy' }), '/datenschutz'],
  [hit('GOAL'), '/prozess'],
])('%o is read at %s', (found, address) => {
  expect(addressOf(found)).toBe(address);
});

it('knows an address and a place for every kind', () => {
  for (const kind of kindOrder) expect(addressOf(hit(kind))).toMatch(/^\//);
});

it('marks what was looked for, whatever its case', () => {
  expect(marked('Sprache und sprache', 'SPRACHE')).toEqual([
    { text: 'Sprache', hit: true },
    { text: ' und ', hit: false },
    { text: 'sprache', hit: true },
  ]);
  expect(marked('a+b', '+')).toEqual([
    { text: 'a', hit: false },
    { text: '+', hit: true },
    { text: 'b', hit: false },
  ]);
  expect(marked('a', '')).toEqual([{ text: 'a', hit: false }]);
});

it('shows the part around the hit', () => {
  const long = `${'vorher '.repeat(60)}Sprachcafé ${'nachher '.repeat(60)}`;
  const part = excerpt(long, 'sprachcafé');
  expect(part).toContain('Sprachcafé');
  expect(part.startsWith('… ')).toBe(true);
  expect(part.endsWith(' …')).toBe(true);
  expect(excerpt('kurz', 'x')).toBe('kurz');
});

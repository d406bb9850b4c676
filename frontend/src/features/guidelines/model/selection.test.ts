import { expect, it } from 'vitest';
import type { Guideline } from '../../../api/models';
import { isOpen, needsReason, readFilter, stepsByHand } from './guideline-status';
import { arrangeLists, countByStatus } from './lists';
import { summarise } from './selection';

const guideline = (code: string, more: Partial<Guideline> = {}): Guideline => ({
  id: code,
  version: 0,
  processId: 'p',
  code,
  list: code.slice(0, 1),
  order: Number(code.slice(1)),
  status: 'PROPOSED',
  text: { de: { text: code, state: 'SOURCE', method: 'HUMAN' } },
  currentVersion: 1,
  promptCount: 0,
  createdAt: '2016-09-01T00:00:00Z',
  updatedAt: '2016-09-01T00:00:00Z',
  ...more,
});

it('says what a selection brings about before it is stored', () => {
  const open = ['A1', 'A2', 'B1'].map((code) => guideline(code));
  const { selected, notSelected } = summarise(open, new Set(['A1', 'B1', 'gone']));
  expect(selected.map((each) => each.code)).toEqual(['A1', 'B1']);
  expect(notSelected.map((each) => each.code)).toEqual(['A2']);
});

it('keeps the two lists and their order', () => {
  const all = [guideline('B2'), guideline('A10'), guideline('A2'), guideline('B1')];
  expect(arrangeLists(all).map((each) => each.guidelines.map((one) => one.code))).toEqual([
    ['A2', 'A10'],
    ['B1', 'B2'],
  ]);
});

it('filters by status without leaving empty lists', () => {
  const all = [guideline('A1', { status: 'SELECTED' }), guideline('B1')];
  expect(arrangeLists(all, 'SELECTED')).toHaveLength(1);
  expect(countByStatus(all)).toEqual({ SELECTED: 1, PROPOSED: 1 });
});

it('leaves selecting to a decision', () => {
  for (const steps of Object.values(stepsByHand)) {
    expect(steps).not.toContain('SELECTED');
    expect(steps).not.toContain('NOT_SELECTED');
  }
  expect(isOpen(guideline('A1'))).toBe(true);
  expect(isOpen(guideline('A1', { status: 'SELECTED' }))).toBe(false);
});

it('asks for a reason where the record would otherwise be silent', () => {
  expect(needsReason('PROPOSED', 'IN_DISCUSSION')).toBe(false);
  expect(needsReason('NOT_SELECTED', 'IN_DISCUSSION')).toBe(true);
  expect(needsReason('SELECTED', 'SUPERSEDED')).toBe(true);
});

it('reads only a status it knows from the address', () => {
  expect(readFilter({ status: 'SELECTED' })).toEqual({ status: 'SELECTED' });
  expect(readFilter({ status: 'x' })).toEqual({});
});

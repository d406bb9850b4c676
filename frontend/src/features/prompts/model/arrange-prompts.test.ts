import { expect, it } from 'vitest';
import type { Prompt } from '../../../api/models';
import { arrangeByGroup, arrangePrompts } from './arrange-prompts';

const prompt = (code: string, more: Partial<Prompt> = {}): Prompt => ({
  id: code,
  version: 0,
  processId: 'p',
  code,
  guideline: { id: 'g', code: 'A1', label: 'Miteinander' },
  guidelineStatus: 'SELECTED',
  guidelineVersion: 1,
  workingGroup: { id: 'spr', code: 'SPR', label: 'AG Sprache' },
  step: 'MEASURE',
  question: {},
  derivation: {},
  status: 'ACTIVE',
  origin: 'PERSON',
  hints: [],
  responseCount: 0,
  myResponseCount: 0,
  readability: 60,
  createdAt: '',
  updatedAt: '',
  ...more,
});

it('orders by guideline and number as people count', () => {
  const a10 = { id: 'x', code: 'A10', label: '' };
  const { active } = arrangePrompts([
    prompt('10', { guideline: a10 }),
    prompt('A1·SPR·M·10'),
    prompt('A1·SPR·M·2'),
  ]);
  expect(active.map((each) => each.code)).toEqual(['A1·SPR·M·2', 'A1·SPR·M·10', '10']);
});

it('keeps drafts and retired questions apart', () => {
  const { active, drafts, retired } = arrangePrompts([
    prompt('1'),
    prompt('2', { status: 'DRAFT' }),
    prompt('3', { status: 'RETIRED' }),
  ]);
  expect([active, drafts, retired].map((each) => each.length)).toEqual([1, 1, 1]);
});

it('groups what is asked by group and step, questions to all first', () => {
  const groups = arrangeByGroup([
    prompt('1'),
    prompt('2', { step: 'STATUS_QUO' }),
    prompt('3', { workingGroup: null }),
    prompt('4', { status: 'DRAFT' }),
  ]);
  expect(groups.map((each) => each.group?.label)).toEqual([undefined, 'AG Sprache']);
  expect(groups[1]?.byStep.map((each) => each.step)).toEqual(['STATUS_QUO', 'MEASURE']);
});

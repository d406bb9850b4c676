import { expect, it } from 'vitest';
import { readVotes } from './votes';

it('tells unknown votes from none', () => {
  expect(readVotes({ yes: '', no: ' ', abstain: '' })).toBeNull();
  expect(readVotes({ yes: '12', no: '0', abstain: '1' })).toEqual({ yes: 12, no: 0, abstain: 1 });
});

it('refuses what is half filled in', () => {
  expect(readVotes({ yes: '12', no: '', abstain: '' })).toBeUndefined();
  expect(readVotes({ yes: 'viele', no: '0', abstain: '0' })).toBeUndefined();
});

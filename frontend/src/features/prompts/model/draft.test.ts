import { expect, it, vi } from 'vitest';
import { dropDraft, emptyDraft, keepDraft, loadDraft } from './draft';

const draft = { ...emptyDraft('IDEA'), text: 'Ein Sprachcafé am Abend' };

it('keeps a draft until it is dropped, with the key of its attempt', () => {
  keepDraft('anna', 'p1', draft);
  expect(loadDraft('anna', 'p1')).toEqual(draft);
  dropDraft('anna', 'p1');
  expect(loadDraft('anna', 'p1')).toBeUndefined();
});

it('keeps drafts of several people and questions apart', () => {
  keepDraft('anna', 'p1', draft);
  expect(loadDraft('ben', 'p1')).toBeUndefined();
  expect(loadDraft('anna', 'p2')).toBeUndefined();
});

it('forgets a draft that was emptied', () => {
  keepDraft('anna', 'p1', draft);
  keepDraft('anna', 'p1', { ...draft, text: '  ' });
  expect(loadDraft('anna', 'p1')).toBeUndefined();
});

it('reads what is left of a damaged draft', () => {
  localStorage.setItem('miteinander.draft.anna.p1', '{"text":"Hallo","kind":"SONG"}');
  expect(loadDraft('anna', 'p1')).toMatchObject({
    text: 'Hallo',
    kind: 'IDEA',
    onBehalfOf: '',
    visibility: 'GROUP',
  });
  localStorage.setItem('miteinander.draft.anna.p2', '{broken');
  expect(loadDraft('anna', 'p2')).toBeUndefined();
});

it('does without a storage that refuses', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(() => keepDraft('anna', 'p1', draft)).not.toThrow();
});

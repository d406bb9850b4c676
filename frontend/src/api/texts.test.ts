import { expect, it } from 'vitest';
import { newText, newTextOrNull, textPatch, textPatchOrNull, toPair } from './texts';

it('leaves out a language without a text when something is created', () => {
  expect(newText({ de: 'Ziel', en: '' })).toEqual({ de: { text: 'Ziel' } });
  expect(newText({ de: 'Ziel', en: 'Goal' })).toEqual({
    de: { text: 'Ziel' },
    en: { text: 'Goal' },
  });
  expect(newTextOrNull({ de: ' ', en: 'Goal' })).toBeNull();
});

it('takes an emptied translation away when something is changed', () => {
  expect(textPatch({ de: 'Ziel', en: ' ' })).toEqual({ de: { text: 'Ziel' }, en: null });
  expect(textPatchOrNull({ de: '', en: '' })).toBeNull();
});

it('fills a form with what stands there', () => {
  expect(toPair({ de: { text: 'Ziel' } })).toEqual({ de: 'Ziel', en: '' });
  expect(toPair(null)).toEqual({ de: '', en: '' });
});

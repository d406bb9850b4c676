import { expect, it } from 'vitest';
import { suggestedTitle } from './suggested-title';

it.each([
  ['sprachtandems an der VHS', 'Sprachtandems an der VHS'],
  ['Ein Café der Sprachen. Einmal im Monat im Jugendcafé.', 'Ein Café der Sprachen'],
  ['Treffpunkte bekannter machen!\nMit Plakaten.', 'Treffpunkte bekannter machen'],
  ['Z. B. ein Fest', 'Z. B. ein Fest'],
  ['', ''],
])('%j → %j', (text, title) => {
  expect(suggestedTitle(text)).toBe(title);
});

it('cuts a long sentence at a word', () => {
  const title = suggestedTitle(`${'Begegnung '.repeat(20)}stärken`);
  expect(title.length).toBeLessThanOrEqual(92);
  expect(title).toMatch(/Begegnung …$/);
});

import { expect, it } from 'vitest';
import { checkQuestion } from './question-hints';

const unmet = (question: string) =>
  checkQuestion(question)
    .hints.filter((hint) => !hint.met)
    .map((hint) => hint.code);

it.each([
  'Wie können mehr Gelegenheiten zum Lernen der deutschen Sprache in direktem Kontakt geschaffen werden?',
  'Wie erreiche ich bestimmte Zielgruppen?',
  'Welche Angebote kennt kaum jemand?',
  'Woran sähen wir, dass es mehr wurde?',
  'Worüber wird gestritten?',
])('finds nothing to improve in "%s"', (question) => {
  expect(unmet(question)).toEqual([]);
});

it('asks for a question mark and an open beginning', () => {
  expect(unmet('Kennen Sie das Sprachcafé')).toEqual(['END', 'BEGINNING']);
});

it('does not take a word that only begins like one', () => {
  expect(unmet('Wiesen und Felder?')).toEqual(['BEGINNING']);
});

it('counts characters as people see them, and words', () => {
  const { characters, words } = checkQuestion('  Wer hilft 👩‍👧?  ');
  expect(words).toBe(3);
  expect(characters).toBe('Wer hilft x?'.length);
});

it('finds what is too long', () => {
  expect(unmet(`Wie ${'sehr '.repeat(30)}lang?`)).toEqual(['LENGTH', 'WORDS']);
});

it('says of an empty question that everything is missing', () => {
  expect(unmet('')).toEqual(['END', 'BEGINNING', 'LENGTH', 'WORDS']);
});

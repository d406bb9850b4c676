import { expect, it } from 'vitest';
import { checkNamespace, hardCodedTexts, unusedKeys } from './check-i18n.mjs';

it('finds what a translation lacks or has too much', () => {
  const de = { a: { b: 'Hallo {{name}}' }, n_one: 'ein', n_other: '{{count}} viele' };
  const en = { a: { b: 'Hello {{nam}}' }, n_other: '{{count}} many', extra: 'x' };
  expect(checkNamespace('x.json', { de, en })).toEqual([
    'en/x.json: "a.b" has other placeholders than German',
    'en/x.json: "n_one" is missing',
    'en/x.json: "extra" is not in German',
  ]);
  expect(checkNamespace('x.json', { de, en: { n_one: 'a', n_other: 'b' } })).toEqual([
    'en/x.json: "a.b" is missing',
  ]);
});

it('finds unused keys, knows plurals, prefixes and namespaces', () => {
  const texts = { used: 'x', n_one: 'x', n_other: 'x', kinds: { A: 'x' }, old: 'x' };
  const source = "t('used'); t('n', { count }); t(`kinds.${kind}`)";
  expect(unusedKeys(texts, [source])).toEqual(['old']);
});

it('finds texts in the code', () => {
  const source = `
    export const A = () => <p title="Hilfe zur Seite">Guten Tag {t('x')}</p>;
    export const B = () => <p className="muted">{count} · <Num value={1} unit="%" /></p>;
    const c = 'Maßnahme';
  `;
  expect(hardCodedTexts('a.tsx', source).map((fault) => fault.split('"')[1])).toEqual([
    'Hilfe zur Seite',
    'Guten Tag',
    'Maßnahme',
  ]);
});

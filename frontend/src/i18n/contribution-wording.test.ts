import { describe, expect, it } from 'vitest';

/**
 * A chart shows the time of a measure beside a series; that the one made the other is never said. Where a text speaks of
 * effects, it asks about them or denies that they are shown.
 */
const denied = [
  'indicators.json page.measuresNote',
  'indicators.json chart.signMeasure',
  'measures.json lacks.INDICATOR',
];

const claims = {
  de: /\b(Wirkung|bewirk\w*|dank|Erfolg\w*|weil|führte zu|hat dazu geführt)\b/i,
  en: /\b(effect\w*|caused?|impact\w*|thanks to|because of|success(ful\w*)?|led to)\b/i,
};

const files = import.meta.glob<object>(
  './locales/*/{indicators,judgement,overview,measures}.json',
  { eager: true, import: 'default' },
);

function textsOf(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) =>
    textsOf(inner, path === '' ? key : `${path}.${key}`),
  );
}

it('reads the texts of four parts in two languages', () => {
  expect(Object.keys(files)).toHaveLength(8);
});

describe('what is said of measures and series', () => {
  it.each(['de', 'en'] as const)('claims no effect (%s)', (language) => {
    const found = Object.entries(files)
      .filter(([path]) => path.includes(`/${language}/`))
      .flatMap(([path, texts]) =>
        textsOf(texts, '')
          .filter(([, text]) => claims[language].test(text) && !text.endsWith('?'))
          .map(([key, text]) => `${path.replace('./locales/', '')} ${key}: ${text}`),
      );
    expect(found.filter((each) => !denied.some((known) => each.includes(`/${known}:`)))).toEqual(
      [],
    );
  });
});

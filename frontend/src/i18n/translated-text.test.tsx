import { render } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { startI18n } from './i18n';
import { Num } from './num';
import { Range } from './range';
import { pickText, TranslatedText } from './translated-text';

beforeAll(async () => {
  await startI18n('de');
});

it.each([
  [{ de: { text: 'Guten Tag' }, en: { text: 'Hello' } }, 'en', 'Hello', 'en'],
  [{ de: { text: 'Guten Tag' } }, 'en', 'Guten Tag', 'de'],
  [{ tr: { text: 'Merhaba' } }, 'en', 'Merhaba', 'tr'],
  [{ de: { text: 'Guten Tag' }, en: { text: '' } }, 'en', 'Guten Tag', 'de'],
])('%o in %s is %s', (text, language, expected, lang) => {
  expect(pickText(text, language)).toMatchObject({ text: expected, lang });
});

it('has no text when there is none', () => {
  expect(pickText(undefined, 'de')).toBeUndefined();
  expect(pickText({}, 'de')).toBeUndefined();
});

it('marks language, direction and state', () => {
  const { container } = render(
    <TranslatedText text={{ ar: { text: 'مرحبا', state: 'SOURCE' } }} showState />,
  );
  const text = container.querySelector('[lang="ar"]');
  expect(text?.getAttribute('dir')).toBe('rtl');
  expect(container.textContent).toContain('(noch nicht übersetzt)');
});

it('says when a translation is old, and falls back to a word', () => {
  const { container } = render(
    <TranslatedText text={{ de: { text: 'Alt', state: 'OUTDATED' } }} showState />,
  );
  expect(container.textContent).toContain('nicht auf neuem Stand');
  expect(render(<TranslatedText text={null} fallback="–" />).container.textContent).toBe('–');
});

it('isolates figures from the direction of the text', () => {
  const { container } = render(
    <p dir="rtl">
      <Num value={1234.5} decimals={1} unit="%" /> <Range low={10.2} high={14} decimals={1} />
    </p>,
  );
  const figures = [...container.querySelectorAll('bdi[dir="ltr"]')].map((bdi) => bdi.textContent);
  expect(figures).toEqual(['1.234,5\u00a0%', '10,2–14,0']);
});

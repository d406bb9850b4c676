import { expect, it, vi } from 'vitest';
import { directionOf, initialLanguage, rememberLanguage } from './languages';

it('takes the chosen language, else the browser’s, else German', () => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['pl', 'en-GB']);
  expect(initialLanguage()).toBe('en');
  rememberLanguage('de');
  expect(initialLanguage()).toBe('de');
  localStorage.clear();
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['pl']);
  expect(initialLanguage()).toBe('de');
});

it('knows right-to-left languages', () => {
  expect(directionOf('ar-EG')).toBe('rtl');
  expect(directionOf('de')).toBe('ltr');
});

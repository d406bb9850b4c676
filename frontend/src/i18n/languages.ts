export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];
export const fallbackLanguage: Language = 'de';

export const languageNames: Record<Language, string> = { de: 'Deutsch', en: 'English' };

export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language);
}

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur']);

export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

const storageKey = 'miteinander.language';

/** The language chosen earlier, else the browser's, else German. */
export function initialLanguage(): Language {
  try {
    const chosen = localStorage.getItem(storageKey);
    if (isLanguage(chosen)) return chosen;
  } catch {
    // Storage may be blocked.
  }
  for (const tag of navigator.languages) {
    const base = tag.split('-')[0];
    if (isLanguage(base)) return base;
  }
  return fallbackLanguage;
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // Storage may be blocked; the choice lasts for this page.
  }
}

/** Letters can be written in more languages than these pages speak. */
const usual = ['de', 'en', 'ar', 'bg', 'fa', 'fr', 'nl', 'pl', 'ro', 'ru', 'tr', 'uk'];

export function letterLanguages(current?: string): string[] {
  return current && !usual.includes(current) ? [current, ...usual] : usual;
}

/** The name of a language in the reader's language. */
export function languageName(tag: string, reader: string): string {
  return new Intl.DisplayNames([reader], { type: 'language' }).of(tag) ?? tag;
}

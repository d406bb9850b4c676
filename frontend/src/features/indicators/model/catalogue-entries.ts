import { pickText } from '../../../i18n/translated-text';
import type { CatalogueEntry, Theme } from '../api/types';
import { themes } from './search';

export interface CatalogueSearch {
  q?: string;
  zeige?: 'an' | 'aus';
}

export function readCatalogueSearch(search: object): CatalogueSearch {
  const { q, zeige } = search as Record<string, unknown>;
  return {
    ...(typeof q === 'string' && q ? { q } : {}),
    ...(zeige === 'an' || zeige === 'aus' ? { zeige } : {}),
  };
}

/** Entries that have every word somewhere in code, name, question or definition, in the reader's language. */
export function matching(
  entries: readonly CatalogueEntry[],
  { q, zeige }: CatalogueSearch,
  language: string,
): CatalogueEntry[] {
  const words = (q ?? '').toLocaleLowerCase(language).split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    if (zeige && entry.active !== (zeige === 'an')) return false;
    const text = [
      entry.code,
      ...[entry.name, entry.question, entry.definition].map(
        (part) => (part ? pickText(part, language)?.text : undefined) ?? '',
      ),
    ]
      .join(' ')
      .toLocaleLowerCase(language);
    return words.every((word) => text.includes(word));
  });
}

/** Under their themes, in the order in which themes stand everywhere. */
export function byTheme(
  entries: readonly CatalogueEntry[],
): { theme: Theme; entries: CatalogueEntry[] }[] {
  return themes
    .map((theme) => ({ theme, entries: entries.filter((entry) => entry.theme === theme) }))
    .filter((group) => group.entries.length > 0);
}

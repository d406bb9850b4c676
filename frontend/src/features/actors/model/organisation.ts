import type { Organisation } from '../api/list-organisations';

export { categories, isCategory, type Category } from './category';

/** Every district that an organisation names, in alphabetical order. */
export function districtsOf(organisations: readonly Pick<Organisation, 'districts'>[]): string[] {
  return [...new Set(organisations.flatMap(({ districts }) => districts))].sort((a, b) =>
    a.localeCompare(b, 'de'),
  );
}

/** Whether someone acts for an organisation on a day; `to` is the first day it no longer holds. */
export function holdsOn(day: string, { from, to }: { from: string; to?: string | null }): boolean {
  return from <= day && (!to || day < to);
}

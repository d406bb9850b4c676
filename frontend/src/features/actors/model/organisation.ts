import type { components } from '../../../api/schema';
import type { Organisation } from '../api/list-organisations';

export type Category = components['schemas']['OrganisationCategory'];

export const categories = [
  'ADMINISTRATION',
  'ASSOCIATION',
  'BODY',
  'BUSINESS',
  'DAY_CARE',
  'EDUCATION',
  'ELECTORAL_LIST',
  'MIGRANT_ORGANISATION',
  'RELIGIOUS_COMMUNITY',
  'SCHOOL',
  'WELFARE',
  'OTHER',
] as const satisfies readonly Category[];

export function isCategory(value: unknown): value is Category {
  return categories.includes(value as Category);
}

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

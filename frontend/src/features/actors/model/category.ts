import type { components } from '../../../api/schema';

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

import type { TFunction } from 'i18next';
import * as v from 'valibot';
import { categories } from '../model/organisation';

export function organisationSchema(t: TFunction<'actors'>) {
  const text = (max: number) =>
    v.pipe(v.string(), v.trim(), v.maxLength(max, t('errors.tooLong', { max })));
  return v.object({
    name: v.object({
      de: v.pipe(
        v.string(),
        v.trim(),
        v.minLength(1, t('errors.name')),
        v.maxLength(200, t('errors.tooLong', { max: 200 })),
      ),
      en: text(200),
    }),
    category: v.picklist(categories, t('errors.category')),
    legalForm: text(60),
    website: v.pipe(
      text(500),
      v.transform((address) =>
        address === '' || /^https?:\/\//i.test(address) ? address : `https://${address}`,
      ),
      v.check(
        (address) => address === '' || /^https?:\/\/\S+\.\S+$/.test(address),
        t('errors.website'),
      ),
    ),
    description: v.object({ de: text(4000), en: text(4000) }),
    districts: v.pipe(
      v.array(text(80)),
      v.transform((names) => [...new Set(names.filter(Boolean))]),
    ),
    parentId: v.nullable(v.string()),
  });
}

export type OrganisationInput = v.InferInput<ReturnType<typeof organisationSchema>>;
export type OrganisationValues = v.InferOutput<ReturnType<typeof organisationSchema>>;

export const organisationFields = [
  'name.de',
  'name.en',
  'category',
  'legalForm',
  'website',
  'description.de',
  'description.en',
  'districts',
  'parentId',
] as const;

import type { TFunction } from 'i18next';
import * as v from 'valibot';

/** Fields that several forms of the process share. */
export function planFields(t: TFunction<'process'>) {
  const text = (max: number) =>
    v.pipe(v.string(), v.trim(), v.maxLength(max, t('form.errors.tooLong', { max })));
  return {
    /** A text in two languages of which the German one is needed. */
    required: (max: number, missing: string) =>
      v.object({ de: v.pipe(text(max), v.minLength(1, missing)), en: text(max) }),
    optional: (max: number) => v.object({ de: text(max), en: text(max) }),
    day: v.pipe(v.string(), v.regex(/^(\d{4}-\d{2}-\d{2})?$/, t('form.errors.day'))),
    order: v.pipe(v.string(), v.trim(), v.regex(/^([1-9]\d{0,3})?$/, t('form.errors.order'))),
    url: v.pipe(
      v.string(),
      v.trim(),
      v.maxLength(500, t('form.errors.tooLong', { max: 500 })),
      v.regex(/^(https?:\/\/\S+)?$/, t('form.errors.url')),
    ),
  };
}

export const dayOrNull = (day: string): string | null => day || null;

/** "/title/de/text" of the contract is the form's "title.de". */
export const formPath = (path: string): string => path.replace(/\.text$/, '');

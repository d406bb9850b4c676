import type { TFunction } from 'i18next';
import * as v from 'valibot';
import type { NewSource, Source } from '../api/types';
import { protectionChoice, protectionOf } from './indicator-form-schema';

export const sourceKinds = [
  'OFFICIAL',
  'REGISTER',
  'COMMITTEE',
  'PRESS',
  'SURVEY',
  'OTHER',
] as const;

export function sourceSchema(t: TFunction<'indicators'>) {
  const text = (most: number) =>
    v.pipe(v.string(), v.trim(), v.maxLength(most, t('source.errors.long')));
  return v.object({
    title: v.pipe(text(500), v.minLength(1, t('source.errors.title'))),
    producer: text(200),
    kind: v.picklist(sourceKinds),
    url: v.pipe(
      text(1000),
      v.check(
        (value) => value === '' || /^https?:\/\/[^\s<>"]+$/.test(value),
        t('source.errors.url'),
      ),
    ),
    tableCode: text(60),
    producerVersion: text(100),
    licence: text(100),
    retrievedOn: v.string(),
    citation: text(1000),
    protection: v.string(),
  });
}

export type SourceValues = v.InferOutput<ReturnType<typeof sourceSchema>>;

export const sourceFields = [
  'title',
  'producer',
  'kind',
  'url',
  'tableCode',
  'producerVersion',
  'licence',
  'retrievedOn',
  'citation',
  'protection',
] as const;

export function sourceStart(source: Source | undefined): SourceValues {
  return {
    title: source?.title ?? '',
    producer: source?.producer ?? '',
    kind: source?.kind ?? 'OFFICIAL',
    url: source?.url ?? '',
    tableCode: source?.tableCode ?? '',
    producerVersion: source?.producerVersion ?? '',
    licence: source?.licence ?? '',
    retrievedOn: source?.retrievedOn ?? '',
    citation: source?.citation ?? '',
    protection: source ? protectionChoice(source) : '',
  };
}

/**
 * Empty fields become null: nothing is known.
 *
 * @param existing a new one without a choice gets what is usual for its kind
 */
export function toSource(values: SourceValues, existing: boolean): NewSource {
  const known = (text: string) => (text === '' ? null : text);
  return {
    title: values.title,
    kind: values.kind,
    producer: known(values.producer),
    url: known(values.url),
    tableCode: known(values.tableCode),
    producerVersion: known(values.producerVersion),
    licence: known(values.licence),
    retrievedOn: known(values.retrievedOn),
    citation: known(values.citation),
    ...(existing || values.protection ? protectionOf(values.protection) : {}),
  };
}

import type { TFunction } from 'i18next';
import * as v from 'valibot';
import type {
  Direction,
  Indicator,
  IndicatorChange,
  NewIndicator,
  TextAnswer,
  TextInput,
  ValueKind,
} from '../api/types';
import { themes } from '../model/search';
import { knownUnits } from '../model/value-text';

export const valueKinds: readonly ValueKind[] = [
  'COUNT',
  'SHARE',
  'RATE',
  'MEAN',
  'AMOUNT',
  'INDEX',
  'BALANCE',
  'ORDINAL',
  'BINARY',
];
export const directions: readonly Direction[] = ['NONE', 'UP', 'DOWN', 'TARGET_BAND'];
/** How small counts about persons are protected, with its step; '' is undecided. */
export const protections = [
  '',
  'NO_PERSONS',
  'PERSONS_ROUND/5',
  'PERSONS_ROUND/10',
  'PERSONS_SUPPRESS/3',
  'PERSONS_SUPPRESS/5',
  'PERSONS_SUPPRESS/10',
  'ALREADY_PROTECTED',
] as const;

type Protected = Pick<NewIndicator, 'protection' | 'protectionStep'>;

/** Kind and step as one choice of a list. */
export function protectionChoice({ protection, protectionStep }: Protected): string {
  if (!protection) return '';
  return protection.startsWith('PERSONS_')
    ? `${protection}/${String(protectionStep ?? '')}`
    : protection;
}

export function protectionOf(choice: string): Protected {
  const [protection, step] = choice.split('/');
  return {
    protection: protection ? (protection as NonNullable<Protected['protection']>) : null,
    protectionStep: step ? Number(step) : null,
  };
}

/** Entry of the unit list that opens a field for a word of one's own. */
export const otherUnit = 'other';

interface SchemaOptions {
  /** Those who do not keep all indicators propose for their working group. */
  groupRequired: boolean;
  /** The definition is in use: a change needs a reason. */
  definitionBefore: string | undefined;
}

export function indicatorSchema(t: TFunction<'indicators'>, options: SchemaOptions) {
  const text = (most: number) =>
    v.pipe(v.string(), v.trim(), v.maxLength(most, t('form.errors.long')));
  return v.pipe(
    v.object({
      nameDe: v.pipe(text(200), v.minLength(1, t('form.errors.name'))),
      nameEn: text(200),
      questionDe: text(1000),
      questionEn: text(1000),
      definitionDe: text(4000),
      definitionEn: text(4000),
      changedBecause: text(500),
      code: v.pipe(
        v.string(),
        v.trim(),
        v.check(
          (value) => value === '' || /^[A-ZÄÖÜ0-9][A-ZÄÖÜa-z0-9_-]{1,39}$/.test(value),
          t('form.errors.code'),
        ),
      ),
      theme: v.picklist(themes),
      workingGroupId: options.groupRequired
        ? v.pipe(v.string(), v.minLength(1, t('form.errors.group')))
        : v.string(),
      valueKind: v.picklist(valueKinds),
      unit: v.string(),
      unitWord: text(40),
      decimals: v.pipe(
        v.string(),
        v.trim(),
        v.check((value) => /^\d$/.test(value), t('form.errors.decimals')),
      ),
      direction: v.picklist(directions),
      readAsGap: v.boolean(),
      officialFullCount: v.boolean(),
      visibility: v.picklist(['INTERNAL', 'PUBLIC']),
      protection: v.string(),
    }),
    v.forward(
      v.check(({ unit, unitWord }) => unit !== otherUnit || unitWord !== '', t('form.errors.unit')),
      ['unitWord'],
    ),
    v.forward(
      v.check(
        ({ definitionDe, changedBecause }) =>
          options.definitionBefore === undefined ||
          options.definitionBefore === definitionDe ||
          changedBecause !== '',
        t('form.errors.changedBecause'),
      ),
      ['changedBecause'],
    ),
  );
}

export type IndicatorValues = v.InferOutput<ReturnType<typeof indicatorSchema>>;

export const indicatorFields = [
  'nameDe',
  'nameEn',
  'questionDe',
  'questionEn',
  'definitionDe',
  'definitionEn',
  'changedBecause',
  'code',
  'theme',
  'workingGroupId',
  'valueKind',
  'unit',
  'unitWord',
  'decimals',
  'direction',
  'visibility',
  'protection',
] as const;

/** "name.de.text" of the contract → "nameDe" of the form. */
export function fieldOfPath(path: string): string {
  const text = /^(name|question|definition)\.(de|en)(\.text)?$/.exec(path);
  if (text) return `${text[1] ?? ''}${text[2] === 'en' ? 'En' : 'De'}`;
  if (path === 'definitionChangedBecause') return 'changedBecause';
  return /^(name|question|definition)$/.test(path) ? `${path}De` : path;
}

const textIn = (value: TextAnswer | null | undefined, language: string) =>
  value?.[language]?.text ?? '';

export function startOf(indicator: Indicator): IndicatorValues {
  const known = knownUnits.includes(indicator.unit as never);
  return {
    nameDe: textIn(indicator.name, 'de'),
    nameEn: textIn(indicator.name, 'en'),
    questionDe: textIn(indicator.question, 'de'),
    questionEn: textIn(indicator.question, 'en'),
    definitionDe: textIn(indicator.definition, 'de'),
    definitionEn: textIn(indicator.definition, 'en'),
    changedBecause: '',
    code: indicator.code,
    theme: indicator.theme,
    workingGroupId: indicator.workingGroupId ?? '',
    valueKind: indicator.valueKind,
    unit: known ? indicator.unit : otherUnit,
    unitWord: known ? '' : indicator.unit,
    decimals: String(indicator.decimals),
    direction: indicator.direction,
    readAsGap: indicator.readAsGap,
    officialFullCount: indicator.officialFullCount,
    visibility: indicator.visibility,
    protection: protectionChoice(indicator),
  };
}

/** A new one; the answer it is made from gives name, question or both. */
export function startNew(answer: string, workingGroupId: string): IndicatorValues {
  const short = answer.length <= 120;
  return {
    nameDe: short ? answer.replace(/[.?!]+$/, '') : '',
    nameEn: '',
    questionDe: answer.endsWith('?') ? answer : '',
    questionEn: '',
    definitionDe: short ? '' : answer,
    definitionEn: '',
    changedBecause: '',
    code: '',
    theme: 'OTHER',
    workingGroupId,
    valueKind: 'COUNT',
    unit: 'persons',
    unitWord: '',
    decimals: '0',
    direction: 'NONE',
    readAsGap: false,
    officialFullCount: false,
    visibility: 'INTERNAL',
    protection: '',
  };
}

function texts(de: string, en: string): TextInput | null {
  if (!de) return null;
  return { de: { text: de }, ...(en ? { en: { text: en } } : {}) };
}

function shared(values: IndicatorValues) {
  return {
    name: texts(values.nameDe, values.nameEn) ?? {},
    theme: values.theme,
    direction: values.direction,
    readAsGap: values.readAsGap,
    valueKind: values.valueKind,
    unit: values.unit === otherUnit ? values.unitWord : values.unit,
    decimals: Number(values.decimals),
    officialFullCount: values.officialFullCount,
    visibility: values.visibility,
  };
}

export function toNewIndicator(
  values: IndicatorValues,
  sourceResponseId: string | undefined,
): NewIndicator {
  const question = texts(values.questionDe, values.questionEn);
  const definition = texts(values.definitionDe, values.definitionEn);
  return {
    ...shared(values),
    ...(question ? { question } : {}),
    ...(definition ? { definition } : {}),
    ...(values.code ? { code: values.code } : {}),
    ...(values.workingGroupId ? { workingGroupId: values.workingGroupId } : {}),
    ...(values.protection ? protectionOf(values.protection) : {}),
    ...(sourceResponseId ? { sourceResponseId } : {}),
  };
}

export function toIndicatorChange(values: IndicatorValues): IndicatorChange {
  const definition = texts(values.definitionDe, values.definitionEn);
  return {
    ...shared(values),
    question: texts(values.questionDe, values.questionEn),
    ...(definition ? { definition } : {}),
    ...(values.changedBecause ? { definitionChangedBecause: values.changedBecause } : {}),
    workingGroupId: values.workingGroupId || null,
    ...protectionOf(values.protection),
  };
}

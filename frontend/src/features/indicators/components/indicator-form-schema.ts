import type { TFunction } from 'i18next';
import * as v from 'valibot';
import { newText, newTextOrNull, textPatch, textPatchOrNull } from '../../../api/texts';
import type {
  Direction,
  Indicator,
  IndicatorChange,
  NewIndicator,
  TextAnswer,
  ValueKind,
} from '../api/types';
import { unitProposal } from '../model/line-format';
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
  'ALREADY_PROTECTED/3',
  'ALREADY_PROTECTED/5',
  'ALREADY_PROTECTED/10',
  'ORGANISATION_SUMS/8',
  'ORGANISATION_SUMS/4',
] as const;

/** Whether a choice is about amounts of organisations, which only an indicator of amounts can have. */
export const isAboutOrganisations = (choice: string) => choice.startsWith('ORGANISATION_SUMS');

type Protected = Pick<NewIndicator, 'protection' | 'protectionStep'>;

/** Kind and step as one choice of a list. */
export function protectionChoice({ protection, protectionStep }: Protected): string {
  if (!protection) return '';
  return protectionStep ? `${protection}/${String(protectionStep)}` : protection;
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

/** What a definition says beyond its text. */
export const definitionParts = ['formula', 'numeratorText', 'denominatorText', 'method'] as const;
type DefinitionPart = (typeof definitionParts)[number];

/** The field of the form that holds a part in English. */
export function partInEnglish(part: DefinitionPart): `${DefinitionPart}En` {
  return `${part}En`;
}

export const frequencies = ['A', 'S', 'Q', 'M', 'W', 'D'] as const;
export const degrees = ['LOW', 'MEDIUM', 'HIGH'] as const;

type Defining = Record<'definitionDe' | DefinitionPart, string>;

/** Whether the definition says something otherwise; what is only added breaks no comparison. */
export function isRedefined(before: Defining, now: Defining): boolean {
  return (
    before.definitionDe !== now.definitionDe ||
    definitionParts.some((part) => before[part] !== '' && before[part] !== now[part])
  );
}

/** Fields that may stay empty, each with that of its translation; the name is always there. */
const translated = [
  ['questionDe', 'questionEn'],
  ['definitionDe', 'definitionEn'],
  ['formula', 'formulaEn'],
  ['numeratorText', 'numeratorTextEn'],
  ['denominatorText', 'denominatorTextEn'],
  ['method', 'methodEn'],
] as const;

interface SchemaOptions {
  /** Those who do not keep all indicators propose for their working group. */
  groupRequired: boolean;
  /** The definition is in use: a change needs a reason. */
  before: Defining | undefined;
  /** Whether publishing needs a decision on the protection of persons, and the field for it is there. */
  protectionRequired: boolean;
}

/** Kinds of numbers that may count persons. */
const ofPersons: readonly ValueKind[] = ['COUNT', 'SHARE', 'RATE', 'MEAN', 'BALANCE'];

/** Published without anybody having said how figures about persons are protected. */
const isOpenAndUndecided = (values: {
  visibility: string;
  protection: string;
  valueKind: ValueKind;
}) =>
  values.visibility === 'PUBLIC' &&
  values.protection === '' &&
  ofPersons.includes(values.valueKind);

/** Whether the form must ask how persons are protected; what is open already stays as it is. */
export const asksForProtection = (start: IndicatorValues, existing: boolean) =>
  !(existing && isOpenAndUndecided(start));

export function indicatorSchema(t: TFunction<'indicators'>, options: SchemaOptions) {
  const text = (most: number) =>
    v.pipe(v.string(), v.trim(), v.maxLength(most, t('form.errors.long')));
  const whole = (most: number) =>
    v.pipe(
      v.string(),
      v.trim(),
      v.check(
        (value) => value === '' || (/^\d+$/.test(value) && Number(value) <= most),
        t('fitness.errors.whole'),
      ),
    );
  return v.pipe(
    v.object({
      nameDe: v.pipe(text(200), v.minLength(1, t('form.errors.name'))),
      nameEn: text(200),
      questionDe: text(1000),
      questionEn: text(1000),
      definitionDe: text(4000),
      definitionEn: text(4000),
      formula: text(2000),
      formulaEn: text(2000),
      numeratorText: text(2000),
      numeratorTextEn: text(2000),
      denominatorText: text(2000),
      denominatorTextEn: text(2000),
      method: text(2000),
      methodEn: text(2000),
      fitSource: text(200),
      fitFrequency: v.picklist(['', ...frequencies]),
      fitCases: whole(1_000_000_000),
      fitLag: whole(120),
      fitEffort: v.picklist(['', ...degrees]),
      fitProtection: v.picklist(['', ...degrees]),
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
        (values) =>
          !options.before || !isRedefined(options.before, values) || values.changedBecause !== '',
        t('form.errors.changedBecause'),
      ),
      ['changedBecause'],
    ),
    v.forward(
      v.check(
        (values) => !options.protectionRequired || !isOpenAndUndecided(values),
        t('form.errors.protection'),
      ),
      ['protection'],
    ),
    // What stands in English alone would be lost: German is what is translated.
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const input = dataset.value;
      for (const [de, en] of translated) {
        if (input[en] !== '' && input[de] === '') {
          addIssue({
            message: t('form.errors.germanFirst'),
            path: [{ type: 'object', origin: 'value', input, key: de, value: input[de] }],
          });
        }
      }
    }),
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
  ...definitionParts,
  ...definitionParts.map(partInEnglish),
  'fitSource',
  'fitCases',
  'fitLag',
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
  const part = definitionParts.find((each) => path.startsWith(each));
  if (part) return path.startsWith(`${part}.en`) ? partInEnglish(part) : part;
  if (path === 'fitness.source') return 'fitSource';
  if (path === 'fitness.casesPerPeriod') return 'fitCases';
  if (path === 'fitness.lagMonths') return 'fitLag';
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
    formula: textIn(indicator.formula, 'de'),
    formulaEn: textIn(indicator.formula, 'en'),
    numeratorText: textIn(indicator.numeratorText, 'de'),
    numeratorTextEn: textIn(indicator.numeratorText, 'en'),
    denominatorText: textIn(indicator.denominatorText, 'de'),
    denominatorTextEn: textIn(indicator.denominatorText, 'en'),
    method: textIn(indicator.method, 'de'),
    methodEn: textIn(indicator.method, 'en'),
    fitSource: indicator.fitness?.source ?? '',
    fitFrequency: indicator.fitness?.frequency ?? '',
    fitCases: String(indicator.fitness?.casesPerPeriod ?? ''),
    fitLag: String(indicator.fitness?.lagMonths ?? ''),
    fitEffort: indicator.fitness?.effort ?? '',
    fitProtection: indicator.fitness?.protectionRisk ?? '',
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

/** What a line of a pasted table tells about the indicator it waits for. */
export interface FormatOfLine {
  unit: string | undefined;
  decimals: number | undefined;
}

/** The same with unit, kind of number and decimals as the table has them. */
export function startFromLine(
  name: string,
  workingGroupId: string,
  { unit: word, decimals }: FormatOfLine,
): IndicatorValues {
  const { unit, kind } = unitProposal(word ?? 'persons');
  const known = knownUnits.includes(unit as never);
  return {
    ...startNew('', workingGroupId),
    nameDe: name,
    valueKind: kind,
    unit: known ? unit : otherUnit,
    unitWord: known ? '' : unit,
    decimals: String(decimals ?? 0),
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
    formula: '',
    formulaEn: '',
    numeratorText: '',
    numeratorTextEn: '',
    denominatorText: '',
    denominatorTextEn: '',
    method: '',
    methodEn: '',
    fitSource: '',
    fitFrequency: '',
    fitCases: '',
    fitLag: '',
    fitEffort: '',
    fitProtection: '',
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

/** The texts with their English translation. */
const pairs = {
  name: ({ nameDe: de, nameEn: en }: IndicatorValues) => ({ de, en }),
  question: ({ questionDe: de, questionEn: en }: IndicatorValues) => ({ de, en }),
  definition: ({ definitionDe: de, definitionEn: en }: IndicatorValues) => ({ de, en }),
};

function partsOf(values: IndicatorValues, textOf: typeof newTextOrNull) {
  const of = (part: DefinitionPart) =>
    textOf({ de: values[part], en: values[partInEnglish(part)] });
  return {
    formula: of('formula'),
    numeratorText: of('numeratorText'),
    denominatorText: of('denominatorText'),
    method: of('method'),
  };
}

function fitnessOf(values: IndicatorValues): NonNullable<NewIndicator['fitness']> | null {
  const number = (text: string) => (text === '' ? null : Number(text));
  const fitness = {
    source: values.fitSource || null,
    frequency: values.fitFrequency || null,
    casesPerPeriod: number(values.fitCases),
    lagMonths: number(values.fitLag),
    effort: values.fitEffort || null,
    protectionRisk: values.fitProtection || null,
  };
  return Object.values(fitness).every((value) => value === null) ? null : fitness;
}

function shared(values: IndicatorValues) {
  return {
    fitness: fitnessOf(values),
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
  const question = newTextOrNull(pairs.question(values));
  const definition = newTextOrNull(pairs.definition(values));
  return {
    ...shared(values),
    ...partsOf(values, newTextOrNull),
    name: newText(pairs.name(values)),
    ...(question ? { question } : {}),
    ...(definition ? { definition } : {}),
    ...(values.code ? { code: values.code } : {}),
    ...(values.workingGroupId ? { workingGroupId: values.workingGroupId } : {}),
    ...(values.protection ? protectionOf(values.protection) : {}),
    ...(sourceResponseId ? { sourceResponseId } : {}),
  };
}

export function toIndicatorChange(values: IndicatorValues): IndicatorChange {
  const definition = textPatchOrNull(pairs.definition(values));
  return {
    ...shared(values),
    ...partsOf(values, textPatchOrNull),
    name: textPatch(pairs.name(values)),
    question: textPatchOrNull(pairs.question(values)),
    ...(definition ? { definition } : {}),
    ...(values.changedBecause ? { definitionChangedBecause: values.changedBecause } : {}),
    workingGroupId: values.workingGroupId || null,
    ...protectionOf(values.protection),
  };
}

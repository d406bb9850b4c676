import type { TFunction } from 'i18next';
import * as v from 'valibot';
import type { NewObservation, Observation, ObservationChange } from '../api/types';
import { readNumber } from '../model/number-input';

export const kinds = ['EXACT', 'ROUNDED', 'APPROXIMATE', 'ESTIMATE', 'DERIVED'] as const;
export const bases = ['STATED', 'INFERRED'] as const;
export const missingReasons = [
  'NOT_COLLECTED',
  'LATER',
  'SECRET',
  'UNKNOWN',
  'TOO_UNRELIABLE',
  'NOT_MEANINGFUL',
] as const;
export const confidentialities = ['FREE', 'INTERNAL', 'CONFIDENTIAL'] as const;
/** Signs that stand beside a value. */
export const signs = ['p', 'r', 's', '()', '|'] as const;

export function observationSchema(t: TFunction<'indicators'>, correcting: boolean) {
  const text = (most: number) =>
    v.pipe(v.string(), v.trim(), v.maxLength(most, t('value.errors.long')));
  const whole = v.pipe(
    v.string(),
    v.trim(),
    v.check((entry) => entry === '' || /^\d{1,15}$/.test(entry), t('value.errors.whole')),
  );
  return v.pipe(
    v.object({
      period: v.pipe(
        v.string(),
        v.trim(),
        v.minLength(1, t('value.errors.period')),
        v.maxLength(32),
      ),
      hasValue: v.picklist(['yes', 'no']),
      value: v.string(),
      missingReason: v.string(),
      kind: v.picklist(kinds),
      dateBasis: v.picklist(bases),
      sign: v.string(),
      numerator: whole,
      denominator: whole,
      asPrinted: text(200),
      note: text(2000),
      confidentiality: v.picklist(['', ...confidentialities]),
      sourceId: v.pipe(v.string(), v.minLength(1, t('value.errors.source'))),
      preferred: v.boolean(),
      reason: correcting ? v.pipe(text(500), v.minLength(1, t('value.errors.reason'))) : text(500),
    }),
    v.forward(
      v.check(
        ({ hasValue, value }) => hasValue === 'no' || readNumber(value) !== undefined,
        t('value.errors.value'),
      ),
      ['value'],
    ),
    v.forward(
      v.check(
        ({ hasValue, value }) => hasValue === 'no' || readNumber(value) !== 'ambiguous',
        t('value.errors.ambiguous'),
      ),
      ['value'],
    ),
    v.forward(
      v.check(
        ({ hasValue, missingReason }) => hasValue === 'yes' || missingReason !== '',
        t('value.errors.missingReason'),
      ),
      ['missingReason'],
    ),
  );
}

export type ObservationValues = v.InferOutput<ReturnType<typeof observationSchema>>;

export const observationFields = [
  'period',
  'value',
  'missingReason',
  'kind',
  'dateBasis',
  'sign',
  'numerator',
  'denominator',
  'asPrinted',
  'note',
  'confidentiality',
  'sourceId',
  'preferred',
  'reason',
] as const;

/** What the form shows first; numbers in the notation of the language. */
export function startValues(
  observation: Observation | undefined,
  show: (value: number) => string,
): ObservationValues {
  if (!observation) {
    return {
      period: '',
      hasValue: 'yes',
      value: '',
      missingReason: '',
      kind: 'EXACT',
      dateBasis: 'STATED',
      sign: '',
      numerator: '',
      denominator: '',
      asPrinted: '',
      note: '',
      confidentiality: 'FREE',
      sourceId: '',
      preferred: false,
      reason: '',
    };
  }
  const { value, numerator, denominator } = observation;
  const number = (entry: number | null | undefined) => String(entry ?? '');
  return {
    period: observation.period,
    hasValue: typeof value === 'number' ? 'yes' : 'no',
    value: typeof value === 'number' ? show(value) : '',
    missingReason: observation.missingReason ?? '',
    kind: observation.kind,
    dateBasis: observation.dateBasis,
    sign: signs.find((sign) => sign === observation.sign) ?? '',
    numerator: number(numerator),
    denominator: number(denominator),
    asPrinted: observation.asPrinted ?? '',
    note: observation.note ?? '',
    // Unknown where the figure is not shown as it was recorded: then it stays as it is.
    confidentiality: observation.confidentiality ?? '',
    sourceId: observation.source.id,
    preferred: observation.preferred,
    reason: '',
  };
}

/** The correction; a member set to null is emptied. */
export function toChange(values: ObservationValues): ObservationChange {
  const value = values.hasValue === 'yes' ? readNumber(values.value) : undefined;
  return {
    value: typeof value === 'number' ? value : null,
    missingReason: values.hasValue === 'no' ? (values.missingReason as never) : null,
    sign: values.hasValue === 'yes' ? values.sign || null : null,
    kind: values.kind,
    dateBasis: values.dateBasis,
    numerator: values.numerator === '' ? null : Number(values.numerator),
    denominator: values.denominator === '' ? null : Number(values.denominator),
    asPrinted: values.asPrinted || null,
    note: values.note || null,
    ...(values.confidentiality ? { confidentiality: values.confidentiality } : {}),
    preferred: values.preferred,
    reason: values.reason,
  };
}

export function toNew(values: ObservationValues): NewObservation {
  const change = toChange(values);
  const present = Object.fromEntries(
    Object.entries(change).filter(([, entry]) => entry !== null && entry !== ''),
  ) as Partial<NewObservation>;
  return { ...present, period: values.period, sourceId: values.sourceId };
}

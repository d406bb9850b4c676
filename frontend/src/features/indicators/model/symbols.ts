import type { Observation } from '../api/types';

/** The signs of the table, each explained below it. */
export const symbolSigns = {
  zero: '–',
  rounded: '≈',
  protected: '•',
  missing: '∅',
  secret: '.',
  later: '…',
  meaningless: 'x',
  unreliable: '/',
  low: '( )',
  break: '|',
  revised: 'r',
  provisional: 'p',
  estimated: 's',
} as const;

export type SymbolMeaning = keyof typeof symbolSigns;

const meanings = Object.keys(symbolSigns) as SymbolMeaning[];

/** These four are always explained: zero, missing, secret and not yet due are different things. */
const alwaysExplained: readonly SymbolMeaning[] = ['zero', 'missing', 'secret', 'later'];

const ofReason = {
  NOT_COLLECTED: 'missing',
  UNKNOWN: 'secret',
  SECRET: 'secret',
  LATER: 'later',
  NOT_MEANINGFUL: 'meaningless',
  TOO_UNRELIABLE: 'unreliable',
} as const;

/** The sign that stands instead of or beside a value, if any. */
export function symbolOf({
  missingReason,
  value,
  sign,
  protection,
}: Observation): SymbolMeaning | undefined {
  if (protection) return protection.shown === 'SUPPRESSED' ? 'protected' : 'rounded';
  if (missingReason) return ofReason[missingReason];
  if (value === 0) return 'zero';
  const printed = sign?.replaceAll(' ', '');
  if (!printed) return undefined;
  return meanings.find((meaning) => symbolSigns[meaning].replaceAll(' ', '') === printed);
}

/** What to explain below a table, in a fixed order. */
export function symbolsToExplain(items: readonly Observation[]): SymbolMeaning[] {
  const used = new Set(items.map(symbolOf));
  return meanings.filter((meaning) => alwaysExplained.includes(meaning) || used.has(meaning));
}

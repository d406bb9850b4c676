import type { ValueKind } from '../api/types';
import type { TableLine } from './pasted-table';
import { knownUnits } from './value-text';

/** Units as tables write them. */
const written: Readonly<Record<string, (typeof knownUnits)[number]>> = {
  '%': 'percent',
  'v.h.': 'percent',
  prozent: 'percent',
  percent: 'percent',
  '‰': 'permille',
  promille: 'permille',
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  personen: 'persons',
  menschen: 'persons',
  einwohner: 'persons',
  kinder: 'persons',
  people: 'persons',
  persons: 'persons',
  jahre: 'years',
  years: 'years',
  haushalte: 'households',
  households: 'households',
  plätze: 'places',
  places: 'places',
  fälle: 'cases',
  cases: 'cases',
  anzahl: 'count',
  zahl: 'count',
  number: 'count',
  count: 'count',
  index: 'index',
  punkte: 'points',
  points: 'points',
  gebäude: 'buildings',
  buildings: 'buildings',
  fragebögen: 'questionnaires',
  questionnaires: 'questionnaires',
};

const kinds: Partial<Record<(typeof knownUnits)[number], ValueKind>> = {
  percent: 'SHARE',
  permille: 'RATE',
  EUR: 'AMOUNT',
  years: 'MEAN',
  index: 'INDEX',
};

export interface UnitProposal {
  /** One of the known units, or the word itself. */
  unit: string;
  kind: ValueKind;
}

/** The unit that a table means, and the kind of number that usually has it; a count where nothing else is known. */
export function unitProposal(word: string): UnitProposal {
  const unit = written[word.trim().toLowerCase()];
  return unit
    ? { unit, kind: kinds[unit] ?? 'COUNT' }
    : { unit: word.trim().slice(0, 40), kind: 'COUNT' };
}

/** Decimals of the values of a line: the most that one of them has. */
export function decimalsOf({ values }: TableLine): number {
  return Math.max(0, ...Object.values(values).map(decimals));
}

/** A point before three digits parts thousands, as German tables have it. */
function decimals(value: string): number {
  const [, behind] = /[.,](\d{1,9})\s*[^\d.,]*$/.exec(value) ?? [];
  if (behind === undefined) return 0;
  const grouped = behind.length === 3 && !/,\d{3}\D*$/.test(value);
  return grouped ? 0 : behind.length;
}

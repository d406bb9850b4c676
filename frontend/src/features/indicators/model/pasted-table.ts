/** One line of a pasted table: whose figures, and which stand under which period; empty cells are left out. */
export interface TableLine {
  name: string;
  values: Readonly<Record<string, string>>;
  /** As the table writes it, in a column of its own or in brackets behind the name. */
  unit?: string;
}

export interface PastedTable {
  periods: readonly string[];
  lines: readonly TableLine[];
}

/** An indicator as a table may call it. */
export interface Named {
  code: string;
  name: string;
}

type Block = readonly (readonly string[])[];

const period = /^(?:(?:19|20)\d{2}(?:\/\d{2,4}|-Q[1-4]|-\d{2})?|\d{1,2}\.\d{1,2}\.(?:19|20)\d{2})$/;
/** Whether a heading names a year, a school year, a quarter, a month or a day. */
export const namesPeriod = (heading: string): boolean => period.test(heading.trim());

const letter = /\p{L}/u;
/** How far down the periods may stand, below a title or a remark. */
const headAtMost = 6;

/**
 * Reads a block of cells as a table with periods along one side and names along the other, whichever way round;
 * a title above and columns such as the unit are passed over. Nothing when it is no such table.
 */
export function readTable(block: Block): PastedTable | undefined {
  return readRows(block) ?? readRows(turned(block));
}

function readRows(block: Block): PastedTable | undefined {
  const at = block.slice(0, headAtMost).findIndex(isHead);
  const head = block[at];
  if (!head) return undefined;
  const body = block.slice(at + 1);
  const names = head.findIndex(
    (cell, column) => !period.test(cell) && body.some((row) => letter.test(row[column] ?? '')),
  );
  if (names < 0) return undefined;
  const units = head.findIndex((cell) => unitHeading.test(cell));
  const columns = head.flatMap((cell, column) => (period.test(cell) ? [{ cell, column }] : []));
  const lines = body.flatMap((row): TableLine[] => {
    const name = row[names] ?? '';
    const values = columns
      .map(({ cell, column }) => [cell, row[column] ?? ''] as const)
      .filter(([, value]) => value !== '');
    const unit = row[units]?.trim() || inBrackets(name);
    return letter.test(name) && values.length > 0
      ? [{ name, values: Object.fromEntries(values), ...(unit ? { unit } : {}) }]
      : [];
  });
  return lines.length > 0
    ? { periods: [...new Set(columns.map(({ cell }) => cell))], lines }
    : undefined;
}

const unitHeading = /^\s*(?:maß|mess)?(?:einheit|unit)\s*$/i;

/** "Ausländeranteil (in %)": the unit behind the name. */
function inBrackets(name: string): string | undefined {
  return /\((?:in\s+)?(%|‰|€|prozent|promille|euro|personen)\)\s*$/i.exec(name)?.[1];
}

/** Periods, and beside them only words or nothing: a year beside numbers is a line of figures. */
function isHead(row: readonly string[]): boolean {
  return (
    row.slice(1).some((cell) => period.test(cell)) &&
    row.every((cell) => cell === '' || period.test(cell) || letter.test(cell))
  );
}

function turned(block: Block): string[][] {
  const width = Math.max(0, ...block.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => block.map((row) => row[column] ?? ''));
}

/** The indicator that is called so, by name or code; capitals, brackets and signs do not matter. */
export function called<T extends Named>(name: string, known: readonly T[]): T | undefined {
  const wanted = plain(name);
  return known.find((each) => plain(each.code) === wanted || plain(each.name) === wanted);
}

const alikeEnough = 0.55;
const leadEnough = 0.15;

/**
 * The indicator whose name is most like it; none when that is little or another's name is nearly as like, for a wrong
 * proposal is worse than none.
 */
export function mostLike<T extends Named>(name: string, known: readonly T[]): T | undefined {
  const ranked = known
    .map((each) => ({ each, alike: likeness(plain(name), plain(each.name)) }))
    .sort((one, other) => other.alike - one.alike);
  const [first, second] = ranked;
  const clear =
    first && first.alike >= alikeEnough && first.alike - (second?.alike ?? 0) >= leadEnough;
  return clear ? first.each : undefined;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/\([^)]*\)/g, ' ')
    .replaceAll(/[*:_]innen\b/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Dice's coefficient of the groups of three letters that two texts have in common; 1 when they are the same. */
function likeness(one: string, other: string): number {
  const first = groups(one);
  const second = groups(other);
  const common = [...first].filter((group) => second.has(group)).length;
  return first.size + second.size === 0 ? 0 : (2 * common) / (first.size + second.size);
}

function groups(text: string): Set<string> {
  const letters = text.replaceAll(' ', '');
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 2) }, (_, at) => letters.slice(at, at + 3)),
  );
}

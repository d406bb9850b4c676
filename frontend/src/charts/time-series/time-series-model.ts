/** One figure for one period, as the chart sees it. */
export interface ChartPoint {
  id: string;
  /** The period in the reader's language, e.g. "Schuljahr 2021/22". */
  label: string;
  /** First moment of the period and the moment after its end; milliseconds, UTC. */
  start: number;
  end: number;
  /** Kind of period ("YEAR", "DAY", …): only points of one kind are joined by a line. */
  kindOfPeriod: string;
  /** The period itself is only known roughly ("about 2011"). */
  about: boolean;
  value: number | null;
  /** Published as exact; approximate, estimated and derived values are drawn as wide marks. */
  firm: boolean;
  /** False for a value of another source that competes with the preferred one. */
  preferred: boolean;
  /** Not comparable with what came before; the text says why. */
  breakBefore?: string;
  /** When exactly it broke, if that is known; else at the start of the point's period. */
  brokenAt?: number;
  sourceId: string;
  /** The source in a few words, for reading value by value. */
  source: string;
  /** Who counted, if known; values of two known families are never joined. */
  family: string | undefined;
  /** Bounds of the uncertainty interval, where the API gives one. */
  low?: number;
  high?: number;
  /** Why there is no value, in the reader's language. */
  missing?: string;
}

export interface ChartSeries {
  id: string;
  name: string;
  points: readonly ChartPoint[];
}

/** A stretch of time drawn under the axis, such as the time of a measure; an end that is not known stays open. */
export interface TimeSpan {
  id: string;
  label: string;
  start: number | undefined;
  end: number | undefined;
}

export interface Joint {
  from: ChartPoint;
  to: ChartPoint;
  /** Solid between neighbouring periods; dashed where values are far apart or sources differ. */
  style: 'solid' | 'dashed';
}

export interface Gap {
  start: number;
  end: number;
  /** Undefined: the periods do not occur in the series at all. */
  reason: string | undefined;
}

const day = 86_400_000;

/** Length of one step of a regular series; kinds without an entry have no rhythm. */
const steps: Partial<Record<string, number>> = {
  WEEK: 7 * day,
  MONTH: 30.44 * day,
  QUARTER: 91.3 * day,
  HALF_YEAR: 182.6 * day,
  YEAR: 365.25 * day,
  SCHOOL_YEAR: 365.25 * day,
};

export function inOrder(points: readonly ChartPoint[]): ChartPoint[] {
  return [...points].sort((a, b) => a.start - b.start || a.end - b.end);
}

export function middle(point: ChartPoint): number {
  return (point.start + point.end) / 2;
}

/** Values a line may run through: exact, preferred, with a known period. */
export function linePoints(series: ChartSeries): ChartPoint[] {
  return inOrder(series.points).filter(
    (point) => point.preferred && point.firm && !point.about && point.value !== null,
  );
}

/** Which neighbouring points are joined, and how. Never across a gap, a break or kinds of period. */
export function joints(series: ChartSeries): Joint[] {
  const line = linePoints(series);
  const barriers = series.points.filter((point) => point.preferred && isBarrier(point));
  const holes = holesOf(series);
  const found: Joint[] = [];
  for (const [from, to] of pairs(line)) {
    const comparable =
      from.kindOfPeriod === to.kindOfPeriod &&
      sameFamily(from, to) !== false &&
      !barriers.some((barrier) => separates(barrier, from, to)) &&
      !holes.some((hole) => hole.start >= from.start && hole.end <= to.end);
    if (!comparable) continue;
    const sure = from.sourceId === to.sourceId || sameFamily(from, to) === true;
    found.push({ from, to, style: sure && isNeighbour(from, to) ? 'solid' : 'dashed' });
  }
  return found;
}

/** Periods without a value: stated as missing, or left out of a series that is otherwise regular. */
export function gaps(series: ChartSeries): Gap[] {
  const stated = inOrder(series.points)
    .filter((point) => point.preferred && point.value === null)
    .map(({ start, end, missing }) => ({ start, end, reason: missing }));
  return [...stated, ...holesOf(series)];
}

function holesOf(series: ChartSeries): Gap[] {
  const known = inOrder(series.points).filter((point) => point.preferred && !point.about);
  const neighbours = pairs(known).filter(([from, to]) => from.kindOfPeriod === to.kindOfPeriod);
  const regular = neighbours.filter(([from, to]) => isNeighbour(from, to)).length;
  // A handful of scattered months is no monthly series with holes.
  if (regular * 2 < neighbours.length || regular === 0) return [];
  return neighbours
    .filter(([from, to]) => steps[from.kindOfPeriod] !== undefined && !isNeighbour(from, to))
    .map(([from, to]) => ({ start: from.end, end: to.start, reason: undefined }));
}

/** Undefined: nobody knows whether both sources count alike. */
function sameFamily(from: ChartPoint, to: ChartPoint): boolean | undefined {
  if (from.family === undefined || to.family === undefined) return undefined;
  return from.family === to.family;
}

function isNeighbour(from: ChartPoint, to: ChartPoint): boolean {
  const step = steps[from.kindOfPeriod];
  return step !== undefined && to.start - from.start < step * 1.5;
}

function isBarrier(point: ChartPoint): boolean {
  return point.value === null || point.breakBefore !== undefined;
}

function separates(barrier: ChartPoint, from: ChartPoint, to: ChartPoint): boolean {
  if (barrier === to) return barrier.breakBefore !== undefined;
  return barrier !== from && barrier.start >= from.start && barrier.start <= to.start;
}

function pairs<T>(list: readonly T[]): [T, T][] {
  return list.slice(1).map((next, index) => [list[index] as T, next]);
}

/** Consecutive solid joints as runs of points; a band of uncertainty may cover a run. */
export function solidRuns(series: ChartSeries): ChartPoint[][] {
  const runs: ChartPoint[][] = [];
  for (const joint of joints(series)) {
    if (joint.style !== 'solid') continue;
    const last = runs.at(-1);
    if (last?.at(-1) === joint.from) last.push(joint.to);
    else runs.push([joint.from, joint.to]);
  }
  return runs;
}

/** One place on the time axis for reading: the preferred value and its competitors. */
export interface Reading {
  main: ChartPoint;
  others: ChartPoint[];
}

export function readings(series: ChartSeries): Reading[] {
  const groups: Reading[] = [];
  for (const point of inOrder(series.points)) {
    const same = groups.find(({ main }) => main.start === point.start && main.end === point.end);
    if (!same) groups.push({ main: point, others: [] });
    else if (point.preferred && !same.main.preferred) {
      same.others.unshift(same.main);
      same.main = point;
    } else same.others.push(point);
  }
  return groups;
}

export interface ValueAxis {
  low: number;
  high: number;
  /** False: the axis is cut off and must say so. */
  fromZero: boolean;
}

/** From zero, unless the values move by less than a quarter of their level. */
export function valueAxis(values: readonly number[]): ValueAxis {
  if (values.length === 0) return { low: 0, high: 1, fromZero: true };
  const low = Math.min(...values);
  const high = Math.max(...values);
  const level = Math.max(Math.abs(low), Math.abs(high));
  if (level === 0) return { low: 0, high: 1, fromZero: true };
  const flat = low > 0 && high > low && high - low < 0.25 * level;
  if (flat) {
    const room = (high - low) * 0.25;
    return { low: low - room, high: high + room, fromZero: false };
  }
  return { low: Math.min(0, low), high: Math.max(0, high), fromZero: true };
}

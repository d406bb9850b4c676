import type { ChartSeries } from './time-series-model';

/** Width of a character at 14 px, on the safe side. */
export const glyph = 8;
export const lineHeight = 18;
/** Room for the sign of a series. */
const sign = 16;
const distance = 6;

export interface PlacedBreak {
  x: number;
  /** Base line of its words; the line begins beside them. */
  y: number;
  label: string;
  labelX: number;
  anchor: 'start' | 'end';
  /** Which lines break here, each with its sign; none where there is only one line anyway. */
  signs: { seriesIndex: number; x: number }[];
  row: number;
}

/** Every series with breaks of its own; those that break together share one line and one label. */
export function placeBreaks(
  list: readonly ChartSeries[],
  time: (at: number) => number,
  top: number,
  width: number,
): PlacedBreak[] {
  const taken: [from: number, to: number][][] = [];
  return together(list, time).map(({ x, label, of }) => {
    const signs = list.length > 1 ? of : [];
    const length = signs.length * sign + label.length * glyph;
    // On the side with more room; where that is too little, across the line.
    const leftward = x > width / 2;
    const wanted = leftward ? x - distance - length : x + distance;
    const from = Math.max(0, Math.min(wanted, width - length));
    // Words that would run into others stand one row higher.
    let row = 0;
    while (taken[row]?.some(([a, b]) => from < b + distance && a < from + length + distance)) {
      row += 1;
    }
    (taken[row] ??= []).push([from, from + length]);
    // Signs stand between the line and the words.
    const inward = (room: number) => (leftward ? from + length - room : from + room);
    return {
      x,
      y: top - distance - row * lineHeight,
      label,
      labelX: inward(signs.length * sign),
      anchor: leftward ? 'end' : 'start',
      signs: signs.map((seriesIndex, at) => ({ seriesIndex, x: inward((at + 0.5) * sign) })),
      row,
    };
  });
}

/** How many rows the words about breaks take. */
export function rowsOf(breaks: readonly PlacedBreak[]): number {
  return Math.max(0, ...breaks.map(({ row }) => row + 1));
}

function together(list: readonly ChartSeries[], time: (at: number) => number) {
  const found = new Map<string, { x: number; label: string; of: number[] }>();
  for (const [index, { points }] of list.entries()) {
    for (const { preferred, breakBefore: label, brokenAt, start } of points) {
      if (!preferred || label === undefined) continue;
      const x = time(brokenAt ?? start);
      const key = `${Math.round(x)}/${label}`;
      const same = found.get(key);
      if (!same) found.set(key, { x, label, of: [index] });
      else if (!same.of.includes(index)) same.of.push(index);
    }
  }
  return [...found.values()].sort((a, b) => a.x - b.x);
}

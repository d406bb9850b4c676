import {
  type ChartPoint,
  type ChartSeries,
  gaps,
  joints,
  linePoints,
  middle,
  type Reading,
  readings,
  solidRuns,
  type TimeSpan,
  valueAxis,
} from './time-series-model';
import { glyph, lineHeight, type PlacedBreak, placeBreaks, rowsOf } from './break-layout';
import { lineThrough, type Spot } from './straight-lines';
import { valueScale } from './value-scale';

/** Everything the drawing must say, in the reader's language. */
export interface LayoutTexts {
  /** In the dashed box where a period has no value. */
  noValue: string;
  axisStartsAt: (value: string) => string;
  formatValue: (value: number) => string;
  formatTick: (value: number, decimals: number) => string;
  formatMonth: (time: number) => string;
}

export interface LayoutOptions {
  width: number;
  height: number;
  unit: string;
  texts: LayoutTexts;
  /** Drawn under the axis, each in a lane of its own. */
  spans?: readonly TimeSpan[];
  /** Points that are not drawn but have room on the axes: the same scale in several pictures. */
  room?: readonly ChartPoint[];
}

export interface Tick {
  at: number;
  label: string;
}
export interface PlacedLine {
  path: string;
  style: 'solid' | 'dashed';
}
export interface PlacedMark {
  id: string;
  x: number;
  y: number;
  /** Half the width of a wide mark; undefined for a plain point. */
  reach: number | undefined;
  hollow: boolean;
}
export interface PlacedInterval {
  id: string;
  x: number;
  low: number;
  high: number;
}
export interface PlacedSeries {
  id: string;
  name: string;
  lines: PlacedLine[];
  bands: string[];
  intervals: PlacedInterval[];
  marks: PlacedMark[];
}
export interface PlacedGap {
  x: number;
  width: number;
  label: string;
  /** Narrow boxes have their text turned. */
  turned: boolean;
}
export interface PlacedLabel {
  seriesIndex: number;
  x: number;
  y: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
}
export interface PlacedSpan {
  id: string;
  x: number;
  width: number;
  /** Top of its lane. */
  y: number;
  label: string;
  labelX: number;
  anchor: 'start' | 'end';
}
export interface TimeSeriesLayout {
  width: number;
  height: number;
  plot: { left: number; right: number; top: number; bottom: number };
  unit: string;
  axisNote: string | undefined;
  timeTicks: Tick[];
  valueTicks: Tick[];
  series: PlacedSeries[];
  gaps: PlacedGap[];
  breaks: PlacedBreak[];
  labels: PlacedLabel[];
  spans: PlacedSpan[];
  /** Where the reading line stands, one per reading of the first series. */
  stops: number[];
}

const day = 86_400_000;
const year = 365.25 * day;
const slot = 17;
/** Height of the lane of one span: its words and its bar. */
export const laneHeight = 32;
/** So few values can all be written beside their points. */
const fewValues = 5;

/** Places everything; pure, so that it can be tested without a browser. */
export function layoutTimeSeries(
  list: readonly ChartSeries[],
  { width, height, unit, texts, spans = [], room = [] }: LayoutOptions,
): TimeSeriesLayout {
  const points = list.flatMap((series) => series.points);
  const axis = valueAxis([...points, ...room].flatMap(numbersOf));
  const ends = list.flatMap((series, seriesIndex): LabelledPoint[] => {
    const read = readings(series).filter(({ main }) => main.value !== null);
    const named = list.length === 1 && read.length <= fewValues ? read : read.slice(-1);
    return named.map((reading) => ({
      seriesIndex,
      reading,
      last: reading === read.at(-1),
      text: texts.formatValue(reading.main.value ?? 0),
    }));
  });

  const bottom = height - lineHeight - 12 - spans.length * laneHeight;
  const endWidth = Math.max(0, ...ends.map((end) => end.text.length)) * glyph;
  // On a phone the last value stands above its point instead of beside it.
  const beside = endWidth + 16 < width * 0.2;
  const right = width - (beside ? endWidth + 18 : 20);
  const [first, last] = timeSpan([...points, ...room]);

  /** Both axes and the breaks, below so many rows of words about breaks. */
  const axesBelow = (rows: number) => {
    const top = lineHeight + 14 + rows * lineHeight;
    const wanted = Math.max(2, Math.round((bottom - top) / 64));
    const scale = valueScale(axis.low, axis.high, wanted, bottom, top);
    const valueTicks = scale.ticks.map((value) => ({
      at: scale.place(value),
      label: texts.formatTick(value, scale.decimals),
    }));
    const left = Math.max(...valueTicks.map((tick) => tick.label.length)) * glyph + 12;
    // Real time: unequal distances stay unequal.
    const time = (at: number) => left + ((at - first) / (last - first)) * (right - left);
    return { top, scale, valueTicks, left, time, breaks: placeBreaks(list, time, top, width) };
  };
  const { top, scale, valueTicks, left, time, breaks } = axesBelow(rowsOf(axesBelow(0).breaks));
  const x = (point: ChartPoint, shift = 0) => time(middle(point)) + shift;

  const placed = list.map((series) => placeSeries(series, x, time, scale.place));
  return {
    width,
    height,
    plot: { left, right, top, bottom },
    unit,
    axisNote: axis.fromZero
      ? undefined
      : texts.axisStartsAt(texts.formatTick(scale.low, scale.decimals)),
    timeTicks: timeTicks([...points, ...room], first, last, right - left, texts).map(
      ({ at, label }) => ({
        at: time(at),
        label,
      }),
    ),
    valueTicks,
    series: placed,
    gaps: placeGaps(list, time, left, right, texts),
    breaks,
    labels: placeLabels(ends, placed, beside, top, bottom, right),
    spans: placeSpans(spans, time, left, right, bottom + lineHeight + 8),
    stops: list[0] ? readings(list[0]).map(({ main }) => x(main)) : [],
  };
}

type Scale = (value: number) => number;

interface LabelledPoint {
  seriesIndex: number;
  reading: Reading;
  /** The last value of its series, which always has its label. */
  last: boolean;
  text: string;
}

function placeSeries(
  series: ChartSeries,
  x: (point: ChartPoint, shift?: number) => number,
  time: Scale,
  values: Scale,
): PlacedSeries {
  const y = (value: number | null) => values(value ?? 0);
  const marks: PlacedMark[] = [];
  const place = new Map<ChartPoint, number>();
  for (const { main, others } of readings(series)) {
    const group = [main, ...others].filter((point) => point.value !== null);
    for (const [index, point] of group.entries()) {
      // Side by side: competing values for one period never hide each other.
      const shift = (index - (group.length - 1) / 2) * slot;
      place.set(point, x(point, shift));
      const span = time(point.end) - time(point.start);
      const most = group.length > 1 ? slot - 3 : Math.min(span, 72);
      marks.push({
        id: point.id,
        x: x(point, shift),
        y: y(point.value),
        reach: point.firm && !point.about ? undefined : Math.max(14, most) / 2,
        hollow: !point.preferred,
      });
    }
  }
  const at = (point: ChartPoint) => place.get(point) ?? x(point);
  const spot = (point: ChartPoint, value = point.value): Spot => [at(point), y(value)];
  const lines = joints(series).map(({ from, to, style }) => ({
    path: lineThrough([spot(from), spot(to)]),
    style,
  }));
  // Along the upper bounds and back along the lower ones.
  const drawBand = (run: readonly ChartPoint[]) => {
    const upper = run.map((point) => spot(point, point.high ?? point.value));
    const lower = run.map((point) => spot(point, point.low ?? point.value));
    return `${lineThrough([...upper, ...lower.reverse()])}Z`;
  };
  const bandRuns = solidRuns(series).filter((run) => run.every(hasInterval));
  const inBand = new Set(bandRuns.flat());
  const intervals = linePoints(series)
    .filter((point) => hasInterval(point) && !inBand.has(point))
    .map((point) => ({
      id: point.id,
      x: at(point),
      low: y(point.low ?? null),
      high: y(point.high ?? null),
    }));
  return {
    id: series.id,
    name: series.name,
    lines,
    bands: bandRuns.map(drawBand),
    intervals,
    marks,
  };
}

function placeGaps(
  list: readonly ChartSeries[],
  time: Scale,
  left: number,
  right: number,
  texts: LayoutTexts,
): PlacedGap[] {
  // With several lines on top of each other boxes would only confuse; the table tells.
  const only = list.length === 1 ? list[0] : undefined;
  if (!only) return [];
  return gaps(only).map(({ start, end, reason }) => {
    const label = reason ?? texts.noValue;
    const centre = (time(start) + time(end)) / 2;
    const width = Math.max(24, time(end) - time(start) - 6);
    const x = Math.min(Math.max(centre - width / 2, left + 1), right - width - 1);
    return { x, width, label, turned: label.length * glyph + 8 > width };
  });
}

function placeLabels(
  ends: readonly LabelledPoint[],
  placed: readonly PlacedSeries[],
  beside: boolean,
  top: number,
  bottom: number,
  right: number,
): PlacedLabel[] {
  const labels: PlacedLabel[] = [];
  const above: PlacedLabel[] = [];
  for (const { seriesIndex, reading, last, text } of ends) {
    const marks = placed[seriesIndex]?.marks ?? [];
    const mark = marks.find(({ id }) => id === reading.main.id);
    if (!mark) continue;
    if (!last) {
      above.push({ seriesIndex, x: mark.x, y: mark.y - 12, text, anchor: 'middle' });
    } else if (beside) {
      // Beyond the values of other sources, which lie to the right of the one in use.
      const ids = [reading.main, ...reading.others].map(({ id }) => id);
      const edge = marks
        .filter(({ id }) => ids.includes(id))
        .reduce((most, { x, reach }) => Math.max(most, x + (reach ?? 5)), 0);
      labels.push({ seriesIndex, x: edge + 6, y: mark.y + 5, text, anchor: 'start' });
    } else {
      const x = Math.min(mark.x + 8, right + 16);
      labels.push({ seriesIndex, x, y: mark.y - 12, text, anchor: 'end' });
    }
  }
  labels.sort((a, b) => a.y - b.y);
  let free = top - 2;
  for (const label of labels) {
    label.y = Math.max(label.y, free);
    free = label.y + lineHeight;
  }
  const below = (labels.at(-1)?.y ?? 0) - bottom;
  if (below > 0) for (const label of labels) label.y -= below;
  // From the last to the first; what would cover another one is left to the table.
  for (const label of above.reverse()) {
    if (!labels.some((other) => overlap(label, other))) labels.push(label);
  }
  return labels;
}

function overlap(a: PlacedLabel, b: PlacedLabel): boolean {
  const span = ({ x, text, anchor }: PlacedLabel): [number, number] => {
    const width = text.length * glyph;
    const from = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    return [from, from + width];
  };
  const [[fromA, toA], [fromB, toB]] = [span(a), span(b)];
  return fromA < toB && fromB < toA && Math.abs(a.y - b.y) < lineHeight;
}

/** Cut off at the edges of the picture; words that do not fit are shortened, the list below has them whole. */
function placeSpans(
  spans: readonly TimeSpan[],
  time: Scale,
  left: number,
  right: number,
  top: number,
): PlacedSpan[] {
  const inside = (x: number) => Math.min(Math.max(x, left), right);
  return spans.map(({ id, label, start, end }, lane) => {
    const from = start === undefined ? left : inside(time(start));
    const to = end === undefined ? right : inside(time(end));
    const width = Math.max(6, to - from);
    const x = Math.min(from, right - width);
    const anchor = x > (left + right) / 2 ? 'end' : 'start';
    const room = Math.floor((anchor === 'start' ? right - x : x + width - left) / glyph);
    return {
      id,
      x,
      width,
      y: top + lane * laneHeight,
      label: label.length > room ? `${label.slice(0, Math.max(1, room - 1)).trimEnd()}…` : label,
      labelX: anchor === 'start' ? x : x + width,
      anchor,
    };
  });
}

function hasInterval(point: ChartPoint): boolean {
  return point.low !== undefined && point.high !== undefined;
}

function numbersOf({ value, low, high }: ChartPoint): number[] {
  return [value, low, high].filter((number) => typeof number === 'number');
}

function timeSpan(points: readonly ChartPoint[]): [number, number] {
  if (points.length === 0) return [Date.UTC(2020, 0, 1), Date.UTC(2021, 0, 1)];
  const first = Math.min(...points.map(({ start }) => start));
  const last = Math.max(...points.map(({ end }) => end));
  const room = last - first < 60 * day ? year / 2 : (last - first) * 0.04;
  return [first - room, last + room];
}

/** School years under their own names, months for short spans, else years as far as they fit. */
function timeTicks(
  points: readonly ChartPoint[],
  first: number,
  last: number,
  room: number,
  texts: LayoutTexts,
): Tick[] {
  if (points.length > 0 && points.every(({ kindOfPeriod }) => kindOfPeriod === 'SCHOOL_YEAR')) {
    const starts = [...new Map(points.map((point) => [point.start, point])).values()];
    const each = Math.ceil((starts.length * 72) / room);
    return starts
      .filter((_, index) => index % each === 0)
      .map((point) => ({ at: middle(point), label: schoolYear(point.start) }));
  }
  if (last - first < 1.6 * year) return monthTicks(first, last, room, texts);
  // A year's figure stands in the middle of the year, a day's figure on its day.
  const centred = points.every(({ kindOfPeriod }) => kindOfPeriod === 'YEAR');
  const from = new Date(first).getUTCFullYear();
  const to = new Date(last).getUTCFullYear();
  const every = [1, 2, 5, 10, 20, 50].find((step) => ((to - from) / step + 1) * 48 <= room) ?? 100;
  const ticks: Tick[] = [];
  for (let at = Math.ceil(from / every) * every; at <= to; at += every) {
    const moment = Date.UTC(at, centred ? 6 : 0, 1);
    if (moment >= first && moment <= last) ticks.push({ at: moment, label: String(at) });
  }
  return ticks;
}

function monthTicks(first: number, last: number, room: number, texts: LayoutTexts): Tick[] {
  const start = new Date(first);
  const months = (last - first) / (30.44 * day);
  const every = [1, 2, 3, 6, 12].find((step) => (months / step) * 68 <= room) ?? 12;
  const ticks: Tick[] = [];
  for (let month = 0; month <= months + 1; month += 1) {
    const moment = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + month, 1);
    const fits = new Date(moment).getUTCMonth() % every === 0;
    if (fits && moment >= first && moment <= last) {
      ticks.push({ at: moment, label: texts.formatMonth(moment) });
    }
  }
  return ticks;
}

function schoolYear(start: number): string {
  const from = new Date(start).getUTCFullYear();
  return `${from}/${String((from + 1) % 100).padStart(2, '0')}`;
}

import type { TFunction } from 'i18next';
import type { ChartPoint, ChartSeries } from '../../../charts/time-series/time-series-model';
import type { FigureInterval, Observation, ObservationSet, SeriesBreak } from '../api/types';

/** Words for the drawing, in the reader's language. */
export interface ChartWords {
  missing: (observation: Observation) => string;
  break: string;
  newDefinition: string;
}

export function chartWords(t: TFunction<'indicators'>): ChartWords {
  return {
    missing: ({ missingReason, protection }) =>
      protection ? t('protection.suppressed') : t(`missing.${missingReason ?? 'NOT_COLLECTED'}`),
    break: t('chart.break'),
    newDefinition: t('chart.newDefinition'),
  };
}

/** What else is known about a series: ranges of its values, and from when on they cannot be compared. */
export interface ChartContext {
  intervals?: readonly FigureInterval[] | undefined;
  breaks?: readonly SeriesBreak[] | undefined;
}

/** Half the width of a 95 % interval in standard errors. */
const z = 1.96;

export function chartSeries(
  { series, items }: ObservationSet,
  name: string,
  words: ChartWords,
  { intervals = [], breaks = [] }: ChartContext = {},
): ChartSeries {
  const points: ChartPoint[] = [];
  let definition: number | undefined;
  let before: string | undefined;
  for (const item of [...items].sort((a, b) => a.periodStart.localeCompare(b.periodStart))) {
    const renewed = definition !== undefined && item.definitionVersion !== definition;
    const broken = breakBetween(breaks, before, item.periodStart);
    if (item.preferred) {
      definition = item.definitionVersion;
      before = item.periodStart;
    }
    const point = chartPoint(item, words, renewed && item.preferred);
    if (broken && item.preferred) {
      point.breakBefore ??= words.break;
      point.brokenAt = Date.parse(broken.startsOn);
    }
    points.push({ ...rangeOf(item, intervals), ...point });
  }
  return { id: series.id, name, points };
}

/** The break between two figures, by the first days of their periods. */
export function breakBetween(
  breaks: readonly SeriesBreak[],
  before: string | undefined,
  start: string,
): SeriesBreak | undefined {
  return breaks.find(
    ({ startsOn }) => before !== undefined && before < startsOn && startsOn <= start,
  );
}

function rangeOf(
  item: Observation,
  intervals: readonly FigureInterval[],
): { low?: number; high?: number } {
  const range = intervals.find(
    ({ period, sourceId }) => period === item.period && sourceId === item.source.id,
  );
  return range ? { low: range.low, high: range.high } : {};
}

function chartPoint(item: Observation, words: ChartWords, renewed: boolean): ChartPoint {
  const value = item.value ?? null;
  const error = item.standardError ?? null;
  const stopped = item.sign === '|' ? words.break : renewed ? words.newDefinition : undefined;
  return {
    id: item.id,
    label: item.periodLabel,
    start: Date.parse(item.periodStart),
    end: Date.parse(item.periodEnd),
    kindOfPeriod: item.periodPrecision,
    about: item.periodPrecision === 'ABOUT',
    value,
    firm: (item.kind === 'EXACT' || item.kind === 'ROUNDED') && item.sign !== 's',
    preferred: item.preferred,
    sourceId: item.source.id,
    source: item.source.producer ?? item.source.title,
    family: item.source.producer ?? undefined,
    ...(stopped === undefined ? {} : { breakBefore: stopped }),
    ...(value !== null && error !== null
      ? { low: value - z * error, high: value + z * error }
      : {}),
    ...roundedRange(item),
    ...(value === null ? { missing: words.missing(item) } : {}),
  };
}

/** What a figure can be that is shown rounded. */
function roundedRange({ protection }: Observation): { low?: number; high?: number } {
  const { low, high } = protection ?? {};
  return typeof low === 'number' && typeof high === 'number' ? { low, high } : {};
}

/** Which signs a legend has to explain. */
export function signsIn(list: readonly ChartSeries[]): {
  wide: boolean;
  hollow: boolean;
  interval: boolean;
} {
  const points = list.flatMap((series) => series.points).filter(({ value }) => value !== null);
  return {
    wide: points.some(({ firm, about }) => !firm || about),
    hollow: points.some(({ preferred }) => !preferred),
    interval: points.some(({ low }) => low !== undefined),
  };
}

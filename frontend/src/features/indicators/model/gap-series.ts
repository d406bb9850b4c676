import type { ChartPoint, ChartSeries } from '../../../charts/time-series/time-series-model';
import type { GroupGap, Observation, SeriesBreak } from '../api/types';
import { breakBetween } from './chart-series';

/**
 * The differences of a gap between groups as a series to draw; `items` know when its periods lie. `breaks` are those of
 * both groups: where one of them cannot be compared with what came before, the gap cannot, either.
 */
export function gapSeries(
  gap: GroupGap,
  name: string,
  items: readonly Observation[],
  breaks: readonly SeriesBreak[],
  breakWord: string,
): ChartSeries {
  const points: ChartPoint[] = [];
  let before: string | undefined;
  for (const { period, periodLabel, difference, differenceInterval } of gap.points) {
    const when = items.find((item) => item.period === period);
    if (!when) continue;
    const { low, high } = differenceInterval ?? {};
    const broken = breakBetween(breaks, before, when.periodStart);
    before = when.periodStart;
    points.push({
      id: period,
      label: periodLabel,
      start: Date.parse(when.periodStart),
      end: Date.parse(when.periodEnd),
      kindOfPeriod: when.periodPrecision,
      about: when.periodPrecision === 'ABOUT',
      value: difference,
      firm: true,
      preferred: true,
      sourceId: gap.id,
      source: name,
      family: name,
      ...(broken ? { breakBefore: breakWord, brokenAt: Date.parse(broken.startsOn) } : {}),
      ...(typeof low === 'number' && typeof high === 'number' ? { low, high } : {}),
    });
  }
  return { id: gap.id, name, points };
}

import type { ChartSeries } from '../../../charts/time-series/time-series-model';
import type { GroupGap, Observation } from '../api/types';

/** The differences of a gap between groups as a series to draw; `items` know when its periods lie. */
export function gapSeries(gap: GroupGap, name: string, items: readonly Observation[]): ChartSeries {
  return {
    id: gap.id,
    name,
    points: gap.points.flatMap(({ period, periodLabel, difference, differenceInterval }) => {
      const when = items.find((item) => item.period === period);
      if (!when) return [];
      const { low, high } = differenceInterval ?? {};
      return [
        {
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
          ...(typeof low === 'number' && typeof high === 'number' ? { low, high } : {}),
        },
      ];
    }),
  };
}

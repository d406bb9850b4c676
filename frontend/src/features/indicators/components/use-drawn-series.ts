import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChartSeries } from '../../../charts/time-series/time-series-model';
import { breaksQuery, intervalsQuery } from '../api/judgement';
import { observationsQuery } from '../api/series';
import type { Indicator, Series } from '../api/types';
import { chartSeries, chartWords } from '../model/chart-series';
import { anyCounted, drawnRanges } from '../model/drawn-ranges';
import { seriesName } from '../model/series-name';

interface DrawnSeries {
  series: ChartSeries[];
  /** Whether there are ranges that come from counting, and such that come from a sample. */
  counted: boolean;
  measured: boolean;
}

/** Every series with its own values, ranges and breaks; undefined until all of it is there. */
export function useDrawnSeries(
  indicator: Indicator,
  list: readonly Series[],
  asOf: string | undefined,
): DrawnSeries | undefined {
  const { t, i18n } = useTranslation('indicators');
  const { language } = i18n;
  const sets = useQueries({ queries: list.map(({ id }) => observationsQuery(id, language, asOf)) });
  const ranges = useQueries({ queries: list.map(({ id }) => intervalsQuery(id, asOf)) });
  const breaks = useQueries({ queries: list.map(({ id }) => breaksQuery(id, language, asOf)) });
  const answers = [...sets, ...ranges, ...breaks];
  const key = answers.map(({ dataUpdatedAt }) => dataUpdatedAt).join();
  const drawn = useMemo(
    () => {
      const shown = list.flatMap((series, index) => {
        const set = sets[index]?.data;
        if (!set || set.items.length === 0) return [];
        const intervals = drawnRanges(ranges[index]?.data?.items, indicator.officialFullCount);
        const context = { intervals, breaks: breaks[index]?.data?.items };
        return [
          {
            drawn: chartSeries(set, seriesName(series, t), chartWords(t), context),
            counted: anyCounted(intervals),
            measured: set.items.some(({ standardError }) => typeof standardError === 'number'),
          },
        ];
      });
      return {
        series: shown.map((each) => each.drawn),
        counted: shown.some(({ counted }) => counted),
        measured: shown.some(({ measured }) => measured),
      };
    },
    // The key stands for the answers.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [key, list.length, language, t],
  );
  return answers.some(({ isPending }) => isPending) ? undefined : drawn;
}

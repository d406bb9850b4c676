import { queryOptions } from '@tanstack/react-query';
import { getJson } from './get-json';
import type { MeasureLink } from './types';

/** The measures that are expected to move an indicator. */
export const measureLinksQuery = (indicatorId: string, language: string) =>
  queryOptions({
    queryKey: ['indicators', 'measure-links', indicatorId, language],
    queryFn: ({ signal }) =>
      getJson<{ items: MeasureLink[] }>(`/indicators/${indicatorId}/measure-links`, signal),
  });

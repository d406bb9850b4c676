import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';
import { pages } from '../../../api/paging';
import { downloadCsv } from './download';
import { known } from './list-indicators';
import type { ChangeResult, FalseAlarms, IndicatorOverview, Theme } from './types';

export interface OverviewFilter {
  series?: 'ALL' | undefined;
  theme?: Theme | undefined;
  workingGroupId?: string | undefined;
  result?: ChangeResult | undefined;
  olderThanMonths?: number | undefined;
  falseAlarms?: FalseAlarms | undefined;
  sort?: string | undefined;
  asOf?: string | undefined;
}

/** As the signed-in person sees it; a page is as long as it may be, a town has a few dozen series. */
export const overviewQuery = (
  filter: OverviewFilter,
  language: string,
  subject: string | undefined,
) =>
  infiniteQueryOptions({
    queryKey: ['indicators', 'overview', filter, language, subject],
    queryFn: async ({ pageParam, signal }) => {
      const answer = await call(
        api().GET('/indicator-overview', {
          params: { query: { ...known(filter), limit: 200, ...known({ cursor: pageParam }) } },
          headers: { Accept: 'application/json' },
          signal,
        }),
      );
      // The same path answers CSV to those who ask for it; this asks for JSON.
      return answer as IndicatorOverview;
    },
    ...pages,
  });

/** All that the filter lists, as a file in the reader's language. */
export function downloadOverview(
  filter: OverviewFilter,
  fileName: string,
  language: string,
): Promise<void> {
  const query = new URLSearchParams(
    Object.entries(known(filter)).map(([name, value]) => [name, String(value)]),
  ).toString();
  return downloadCsv(`/indicator-overview${query ? `?${query}` : ''}`, fileName, language);
}

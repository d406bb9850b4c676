import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';

export interface Count {
  count: number;
  /** There are more than one page holds. */
  more: boolean;
}

export interface Glance {
  guidelines: Count;
  /** Guidelines that a body has selected. */
  selected: number;
  groups: Count;
  measures: Count;
  /** Indicators that have figures. */
  indicators: Count;
}

const limit = 200;

function counted({ items, page }: { items: unknown[]; page: { next?: string | null } }): Count {
  return { count: items.length, more: Boolean(page.next) };
}

/** How much there is, as far as the reader may see it. */
export const glanceQuery = (subject: string | undefined) =>
  queryOptions({
    queryKey: ['glance', subject],
    queryFn: async ({ signal }): Promise<Glance> => {
      const [guidelines, groups, measures, indicators] = await Promise.all([
        call(api().GET('/guidelines', { params: { query: { limit } }, signal })),
        call(api().GET('/working-groups', { params: { query: { limit } }, signal })),
        call(api().GET('/measures', { params: { query: { limit } }, signal })),
        call(
          api().GET('/indicators', {
            params: { query: { active: true, measured: true, limit } },
            signal,
          }),
        ),
      ]);
      return {
        guidelines: counted(guidelines),
        selected: guidelines.items.filter(({ status }) => status === 'SELECTED').length,
        groups: counted(groups),
        measures: counted(measures),
        indicators: counted(indicators),
      };
    },
    staleTime: 60_000,
  });

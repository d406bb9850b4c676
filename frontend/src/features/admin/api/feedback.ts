import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import { pages } from '../../../api/paging';
import type { components } from '../../../api/schema';

export type Feedback = components['schemas']['Feedback'];

export const feedbackQuery = (status: Feedback['status']) =>
  infiniteQueryOptions({
    queryKey: ['feedback', status],
    queryFn: ({ pageParam, signal }) =>
      call(
        api().GET('/feedback', {
          params: { query: { status, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    ...pages,
  });

export function closeFeedback({ id, version }: Feedback, outcome: string): Promise<Feedback> {
  return call(
    api().POST('/feedback/{feedbackId}/closings', {
      params: { path: { feedbackId: id }, header: ifVersion(version) },
      body: { outcome },
    }),
  );
}

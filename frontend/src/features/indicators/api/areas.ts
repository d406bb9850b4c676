import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';
import { readAll } from '../../../api/paging';
import { known } from './list-indicators';

export const areasQuery = () =>
  queryOptions({
    queryKey: ['areas'],
    queryFn: ({ signal }) =>
      readAll((cursor) =>
        call(
          api().GET('/areas', { params: { query: { limit: 200, ...known({ cursor }) } }, signal }),
        ),
      ),
  });

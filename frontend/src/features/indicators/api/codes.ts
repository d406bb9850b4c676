import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';
import { ifMatch } from '../../../api/etag';
import { readAll } from '../../../api/paging';
import { known } from './list-indicators';
import { etagOf } from './save-indicator';
import type { Area, AreaChange, CodeItem, CodeItemChange, NewArea, NewCodeItem } from './types';

export const codeListsQuery = () =>
  queryOptions({
    queryKey: ['codes', 'lists'],
    queryFn: ({ signal }) => call(api().GET('/code-lists', { signal })),
  });

/** All codes of a list; a list has some dozen. */
export const codeItemsQuery = (list: string, language: string) =>
  queryOptions({
    queryKey: ['codes', 'items', list, language],
    queryFn: ({ signal }) =>
      readAll((cursor) =>
        call(
          api().GET('/code-items', {
            params: { query: { list, limit: 200, ...known({ cursor }) } },
            signal,
          }),
        ),
      ),
  });

export function createCode(body: NewCodeItem): Promise<CodeItem> {
  return call(api().POST('/code-items', { body }));
}

export function changeCode(item: CodeItem, body: CodeItemChange): Promise<CodeItem> {
  return call(
    api().PATCH('/code-items/{codeItemId}', {
      params: { path: { codeItemId: item.id }, header: ifMatch(etagOf(item.version)) },
      body,
    }),
  );
}

export async function removeCode(item: CodeItem): Promise<void> {
  await call(
    api().DELETE('/code-items/{codeItemId}', {
      params: { path: { codeItemId: item.id }, header: ifMatch(etagOf(item.version)) },
    }),
  );
}

export function createArea(body: NewArea): Promise<Area> {
  return call(api().POST('/areas', { body }));
}

export function changeArea(area: Area, body: AreaChange): Promise<Area> {
  return call(
    api().PATCH('/areas/{areaId}', {
      params: { path: { areaId: area.id }, header: ifMatch(etagOf(area.version)) },
      body,
    }),
  );
}

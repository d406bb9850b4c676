import { api, call, callVersioned } from '../../../api/client';
import { ifMatch } from '../../../api/etag';
import type { Indicator, IndicatorChange, IndicatorRetirement, NewIndicator } from './types';

export function createIndicator(body: NewIndicator): Promise<Indicator> {
  return call(api().POST('/indicators', { body }));
}

export function changeIndicator(
  indicatorId: string,
  body: IndicatorChange,
  etag: string | undefined,
): Promise<{ data: Indicator; etag: string | undefined }> {
  return callVersioned(
    api().PATCH('/indicators/{indicatorId}', {
      params: { path: { indicatorId }, header: ifMatch(etag) },
      body,
    }),
  );
}

export function retireIndicator(
  indicatorId: string,
  body: IndicatorRetirement,
  etag: string | undefined,
): Promise<Indicator> {
  return call(
    api().POST('/indicators/{indicatorId}/retirements', {
      params: { path: { indicatorId }, header: ifMatch(etag) },
      body,
    }),
  );
}

/** The ETag that the API gives for a version number. */
export function etagOf(version: number): string {
  return `"${version}"`;
}

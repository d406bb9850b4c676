import { api, call } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import type { components } from '../../../api/schema';
import type { Measure } from '../model/measure';

export type NewMeasure = components['schemas']['NewMeasure'];
export type MeasureChange = components['schemas']['MeasureChange'];

export function createMeasure(body: NewMeasure): Promise<Measure> {
  return call(api().POST('/measures', { body }));
}

export function changeMeasure(
  measureId: string,
  version: number,
  body: MeasureChange,
): Promise<Measure> {
  return call(
    api().PATCH('/measures/{measureId}', {
      params: { path: { measureId }, header: ifVersion(version) },
      body,
    }),
  );
}

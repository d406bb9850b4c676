import type { components } from '../../src/api/schema';
import { type ApiClient, present, service } from './service-client';

/** The values of a series; the same path gives CSV to those who ask for it. */
export async function readFigures(
  api: ApiClient,
  seriesId: string,
): Promise<components['schemas']['Observation'][]> {
  const { data } = await api.GET('/api/v1/series/{seriesId}/observations', {
    params: { path: { seriesId } },
    headers: { Accept: 'application/json' },
  });
  return (data as components['schemas']['ObservationSet']).items;
}

/** Takes back every value of an indicator, so that a journey can bring them in as for the first time. */
export async function withdrawFigures(indicatorCode: string): Promise<void> {
  const api = await service('miteinander-importer');
  const found = await api.GET('/api/v1/indicators', {
    params: { query: { code: indicatorCode } },
  });
  const indicator = found.data?.items.find(({ code }) => code === indicatorCode);
  const { id } = present(indicator, indicatorCode);
  const list = await api.GET('/api/v1/indicators/{indicatorId}/series', {
    params: { path: { indicatorId: id } },
  });
  for (const series of list.data?.items ?? []) {
    for (const value of await readFigures(api, series.id)) {
      const { response } = await api.POST('/api/v1/observations/{observationId}/withdrawals', {
        params: {
          path: { observationId: value.id },
          header: { 'If-Match': `"${value.revision}"` },
        },
        body: { reason: 'Für einen neuen Durchgang zurückgezogen' },
      });
      if (!response.ok) throw new Error(`Not withdrawn: ${value.period}, ${response.status}`);
    }
  }
}

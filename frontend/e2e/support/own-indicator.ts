import type { components } from '../../src/api/schema';
import { type ApiClient, person, present } from './service-client';

type Schemas = components['schemas'];

/** A value as `POST /series/{seriesId}/observations` takes it; the source is added. */
export type Figure = Omit<Schemas['NewObservation'], 'sourceId'>;

export interface OwnIndicator {
  id: string;
  code: string;
  name: string;
  /** One per group, in the order asked for. */
  series: string[];
  /** Address of its page. */
  path: string;
}

interface Wish {
  name: string;
  /** Beside a public share in percent that counts no persons. */
  more?: Partial<Schemas['NewIndicator']>;
  /** Figures per series; the key is a sex, or empty for the total. */
  figures: Record<string, Figure[]>;
  sourceKind?: Schemas['SourceKind'];
}

/** An indicator of a journey's own, so that it leaves everybody else's as they are. */
export async function ownIndicator(wish: Wish): Promise<OwnIndicator> {
  const api = await person('datenpflege');
  const run = crypto.randomUUID();
  const name = `${wish.name} ${run}`;
  const created = await api.POST('/api/v1/indicators', {
    params: { header: { 'Idempotency-Key': run } },
    body: {
      name: { de: { text: name } },
      valueKind: 'SHARE',
      unit: 'percent',
      decimals: 1,
      direction: 'UP',
      visibility: 'PUBLIC',
      protection: 'NO_PERSONS',
      ...wish.more,
    },
  });
  const { id, code } = present(created.data, `indicator ${JSON.stringify(created.error)}`);
  const areas = await api.GET('/api/v1/areas');
  const area = present(
    areas.data?.items.find((each) => each.level === 'TOWN'),
    'area',
  );
  const source = await api.POST('/api/v1/sources', {
    body: { title: `Quelle zu ${name}`, kind: wish.sourceKind ?? 'OFFICIAL' },
  });
  const series: string[] = [];
  for (const [sex, figures] of Object.entries(wish.figures)) {
    const added = await api.POST('/api/v1/indicators/{indicatorId}/series', {
      params: { path: { indicatorId: id } },
      body: { areaId: area.id, ...(sex ? { dimensions: { SEX: sex } } : {}) },
    });
    const { id: seriesId } = present(added.data, `series ${JSON.stringify(added.error)}`);
    series.push(seriesId);
    await record(api, seriesId, present(source.data, 'source').id, figures);
  }
  return { id, code, name, series, path: `/indikatoren/${id}` };
}

async function record(
  api: ApiClient,
  seriesId: string,
  sourceId: string,
  figures: readonly Figure[],
): Promise<void> {
  for (const figure of figures) {
    const { error } = await api.POST('/api/v1/series/{seriesId}/observations', {
      params: { path: { seriesId } },
      body: { ...figure, sourceId },
    });
    if (error) throw new Error(`Not recorded: ${figure.period}, ${JSON.stringify(error)}`);
  }
}

/** A share with what it was counted from. */
export function share(period: string, numerator: number, denominator: number): Figure {
  return {
    period,
    value: Math.round((1000 * numerator) / denominator) / 10,
    numerator,
    denominator,
  };
}

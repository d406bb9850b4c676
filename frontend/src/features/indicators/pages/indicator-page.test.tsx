import { screen, within } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { renderApp } from '../../../testing/render-app';
import { http, server } from '../../../testing/server';
import type { MeasureLink } from '../api/types';
import { indicator } from '../testing/fixtures';

const id = 'b356e4a2-fc81-76f9-77fc-bc74badee669';
const link: MeasureLink = {
  id: '5f1f7a44-0f5c-4f0e-9f57-0c8c1f3e2a10',
  version: 0,
  measureId: '33333333-3333-4333-8333-333333333333',
  measureCode: 'SPR-M-01',
  measureTitle: { de: { text: 'Sprachcafé im Jugendcafé', state: 'SOURCE', method: 'HUMAN' } },
  measureStatus: 'IDEA',
  indicatorId: id,
  indicatorCode: 'DEM-02',
  indicatorName: { de: { text: 'Ausländeranteil', state: 'SOURCE', method: 'HUMAN' } },
  expectedDirection: 'NONE',
  reasoning: 'Der Anteil sagt, wie viele Menschen das Angebot angehen könnte.',
  createdAt: '2026-11-23T08:00:00Z',
};

beforeAll(async () => {
  await import('./indicator-page');
}, 60_000);

it('names the measures that aim at an indicator without values', async () => {
  server.use(
    http.get('/api/v1/indicators/{indicatorId}', ({ response }) =>
      response(200).json(indicator({ id, latest: null, change: null, seriesCount: 0 })),
    ),
    http.get('/api/v1/indicators/{indicatorId}/series', ({ response }) =>
      response(200).json({ items: [], page: { next: null, limit: 200 } }),
    ),
    http.get('/api/v1/indicators/{indicatorId}/measure-links', ({ response }) =>
      response(200).json({ items: [link], page: { next: null, limit: 50 } }),
    ),
  );
  await renderApp(`/indikatoren/${id}`);
  const measures = await screen.findByRole('region', { name: 'Maßnahmen zu diesem Indikator' });
  expect(
    await within(measures).findByRole('link', { name: 'SPR-M-01 Sprachcafé im Jugendcafé' }),
  ).toHaveAttribute('href', `/massnahmen/${link.measureId}`);
  expect(measures).toHaveTextContent('Der Anteil sagt, wie viele Menschen');
  expect(measures).toHaveTextContent('Sie beweist keine Wirkung.');
}, 20_000);

import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { renderApp } from '../../../testing/render-app';
import { http, server } from '../../../testing/server';
import type { MeasureLink } from '../api/types';
import {
  germanText,
  indicator,
  observation,
  series,
  seriesBreak,
  verdict,
} from '../testing/fixtures';

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
  // What the page loads later, too: a busy machine takes longer for it than a test waits.
  await Promise.all([
    import('./indicator-page'),
    import('../components/as-of-note'),
    import('../components/indicator-figure'),
    import('../components/figure-legend'),
    import('../components/reading-note'),
    import('../components/source-note'),
  ]);
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

const women = series({ id: 'r2', dimensions: { SEX: 'F' }, dimensionLabels: { SEX: 'Frauen' } });

/** Two series with three values each; the second one breaks before its last. */
function serveTwoSeries(asked: string[]) {
  server.use(
    http.get('/api/v1/indicators/{indicatorId}', ({ response }) =>
      response(200).json(indicator({ id })),
    ),
    http.get('/api/v1/indicators/{indicatorId}/series', ({ response }) =>
      response(200).json({ items: [series(), women], page: { next: null, limit: 200 } }),
    ),
    http.get('/api/v1/indicators/{indicatorId}/measure-links', ({ response }) =>
      response(200).json({ items: [], page: { next: null, limit: 50 } }),
    ),
    http.get('/api/v1/series/{seriesId}/observations', ({ request, params, response }) => {
      asked.push(`${params.seriesId} ${new URL(request.url).searchParams.get('asOf') ?? 'heute'}`);
      return response(200).json({
        series: params.seriesId === 'r2' ? women : series(),
        items: ['2010', '2011', '2012'].map((period) => observation({ period })),
      });
    }),
    http.get('/api/v1/series/{seriesId}/intervals', ({ response }) =>
      response(200).json({ level: 0.95, items: [] }),
    ),
    http.get('/api/v1/series/{seriesId}/change', ({ response }) => response(200).json(verdict())),
    http.get('/api/v1/series/{seriesId}/detectable-change', ({ response }) =>
      response(200).json({ known: false, sentence: { de: 'Unbekannt.', en: 'Unknown.' } }),
    ),
    http.get('/api/v1/series/{seriesId}/breaks', ({ params, response }) =>
      response(200).json({ items: params.seriesId === 'r2' ? [seriesBreak()] : [] }),
    ),
  );
}

it('keeps the day when another series is chosen, added or all are compared', async () => {
  const asked: string[] = [];
  serveTwoSeries(asked);
  const { router } = await renderApp(`/indikatoren/${id}?stand=2025-05-31`);
  const user = userEvent.setup();
  const main = screen.getByRole('main');
  expect(await within(main).findByText(/wie sie damals bekannt waren/)).toBeVisible();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Welche Reihe?' }), 'r2');
  await expect
    .poll(() => router.state.location.search)
    .toEqual({ reihe: 'r2', stand: '2025-05-31' });
  expect(await within(main).findByText(/wie sie damals bekannt waren/)).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: 'Musterstadt, insgesamt' }));
  await expect
    .poll(() => router.state.location.search)
    .toEqual({ reihe: 'r2', dazu: ['r1'], stand: '2025-05-31' });
  expect(screen.getByRole('link', { name: 'Alle Reihen nebeneinander ansehen' })).toHaveAttribute(
    'href',
    `/indikatoren/${id}/vergleich?stand=2025-05-31`,
  );
  expect(new Set(asked)).toEqual(
    new Set(['r1', 'r2'].map((each) => `${each} 2025-05-31T23:59:59Z`)),
  );
}, 20_000);

it('draws no line across the break of a series beside the first', async () => {
  serveTwoSeries([]);
  await renderApp(`/indikatoren/${id}?reihe=r1&dazu=%5B%22r2%22%5D&stand=2025-05-31`);
  const drawing = await screen.findByRole('img', { name: /^Verlauf/ });
  await expect.poll(() => drawing.querySelectorAll('.time-series-break')).toHaveLength(1);
  const lines = (of: string) => drawing.querySelectorAll(`${of} > .time-series-line`).length;
  expect(lines('.time-series-1')).toBe(2);
  expect(lines('.time-series-2')).toBe(1);
  expect(await screen.findByText(/Dort bricht nur die Reihe mit diesem Zeichen/)).toBeVisible();
}, 20_000);

it('names licence, retrieval, original and the definition of the day', async () => {
  serveTwoSeries([]);
  server.use(
    http.get('/api/v1/indicators/{indicatorId}', ({ request, response }) =>
      response(200).json(
        new URL(request.url).searchParams.get('asOf') === '2025-05-31T23:59:59Z'
          ? indicator({ id, definition: germanText('Nach alter Zählung.') })
          : indicator({ id, definitionVersion: 2, definition: germanText('Nach neuer.') }),
      ),
    ),
    http.get('/api/v1/series/{seriesId}/observations', ({ response }) =>
      response(200).json({
        series: series(),
        items: [
          observation({
            source: {
              id: 's1',
              title: 'Melderegister',
              producer: 'Stadt Musterstadt',
              url: 'https://amt.example/register',
              licence: 'dl-de/by-2-0',
              retrievedOn: '2025-03-01',
            },
          }),
        ],
      }),
    ),
  );
  await renderApp(`/indikatoren/${id}?stand=2025-05-31`);
  const sources = await screen.findByRole('region', { name: 'Quellen und Stand' });
  expect(await within(sources).findByText(/Stadt Musterstadt/)).toBeVisible();
  expect(sources).toHaveTextContent(
    'Stadt Musterstadt · Lizenz dl-de/by-2-0 · abgerufen am 01.03.2025 · 1 Wert',
  );
  expect(within(sources).getByRole('link', { name: /Veröffentlichung/ })).toHaveAttribute(
    'href',
    'https://amt.example/register',
  );
  expect(
    (await within(sources).findByText('Fassung der Definition')).parentElement,
  ).toHaveTextContent('Fassung der Definition1');
  const meaning = await screen.findByText('Definition');
  expect(meaning.parentElement).toHaveTextContent('DefinitionNach alter Zählung.');
}, 20_000);

it('says how many measures are not drawn', async () => {
  serveTwoSeries([]);
  server.use(
    http.get('/api/v1/indicators/{indicatorId}/measure-links', ({ response }) =>
      response(200).json({
        items: ['a', 'b', 'c', 'd', 'e'].map((each) => ({
          ...link,
          id: each,
          measureStartsOn: '2011-01-01',
        })),
        page: { next: null, limit: 50 },
      }),
    ),
  );
  await renderApp(`/indikatoren/${id}?stand=2025-05-31`);
  expect(await screen.findByText(/^2 weitere Maßnahmen sind nicht eingezeichnet/)).toBeVisible();
}, 20_000);

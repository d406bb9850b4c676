import { screen, within } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { renderApp } from '../../../testing/render-app';
import { http, server } from '../../../testing/server';
import { catalogueEntry } from '../testing/fixtures';

beforeAll(async () => {
  await import('./catalogue-page');
}, 60_000);

it('shows a visitor what is on and what is not, to read only', async () => {
  server.use(
    http.get('/api/v1/indicator-catalogue', ({ response }) =>
      response(200).json({
        items: [
          catalogueEntry({ direction: 'UP' }),
          catalogueEntry({ code: 'HOU-02', theme: 'HOUSING', name: 'Wohnfläche', active: false }),
        ],
        page: { next: null, limit: 200 },
      }),
    ),
  );
  await renderApp('/indikatoren/katalog');
  const population = await screen.findByRole('region', { name: 'Bevölkerung' });
  expect(within(population).getByRole('link', { name: 'Ausländeranteil' })).toHaveAttribute(
    'href',
    '/indikatoren/id-DEM-02',
  );
  expect(population).toHaveTextContent('Was genau gezählt wird.');
  expect(population).toHaveTextContent('DEM-02 · Einheit: Prozent · Mehr ist besser');
  expect(population).toHaveTextContent('Eingeschaltet');
  const housing = screen.getByRole('region', { name: 'Wohnen' });
  expect(housing).toHaveTextContent('Hier nicht eingeschaltet');
  expect(within(housing).queryByRole('link')).toBeNull();
  expect(screen.queryByRole('button', { name: /einschalten|ausschalten/ })).toBeNull();
  expect(screen.getByText('2 Indikatoren, davon 1 eingeschaltet')).toBeInTheDocument();
}, 20_000);

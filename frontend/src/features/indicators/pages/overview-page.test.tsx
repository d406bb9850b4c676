import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { renderApp } from '../../../testing/render-app';
import { http, server } from '../../../testing/server';
import { overviewRow, overviewSummary } from '../testing/fixtures';

let asked: URLSearchParams[] = [];

beforeAll(async () => {
  await import('./overview-page');
}, 60_000);

beforeEach(() => {
  asked = [];
  server.use(
    http.get('/api/v1/indicator-overview', ({ request, response }) => {
      asked.push(new URL(request.url).searchParams);
      return response(200).json({
        summary: overviewSummary({ heldBack: 1, overdue: 1, openGaps: 5, overdueGaps: 2 }),
        items: [
          overviewRow({
            overdue: true,
            nextRelease: '2026-06-30',
            voices: { confirms: 2, qualifies: 0, contradicts: 1 },
            gap: {
              id: 'g1',
              number: 7,
              period: '2021',
              periodLabel: '2021',
              due: '2026-12-31',
              overdue: false,
              openSince: '2026-08-20',
              openMonths: 3,
              owner: null,
              mine: true,
            },
            target: { targetId: 't1', kind: 'EVERY_YEAR', met: true, symbol: 'SUN' },
          }),
          overviewRow({
            id: 'r2',
            dimensions: { CITIZENSHIP: 'PL' },
            dimensionLabels: { CITIZENSHIP: 'Polen' },
            latest: null,
            verdict: {
              ...overviewRow().verdict,
              result: 'NO_CHANGE_DETECTABLE',
              reason: 'CHANCE_AMONG_MANY',
            },
          }),
        ],
        page: { next: null, limit: 200 },
      });
    }),
    http.get('/api/v1/working-groups', ({ response }) =>
      response(200).json({ items: [], page: { next: null, limit: 200 } }),
    ),
  );
});

it('says what all series say together before it shows them', async () => {
  await renderApp('/indikatoren/ueberblick');
  const summary = await screen.findByRole('region', { name: 'Zusammenfassung' });
  expect(summary).toHaveTextContent('12 Reihen: 3 besser, 1 schlechter, 2 verändert');
  expect(summary).toHaveTextContent('10 Reihen ließen sich prüfen.');
  expect(summary).toHaveTextContent('Eine Reihe, die für sich allein auffiele');
  expect(summary).toHaveTextContent('Eine Reihe wartet auf überfällige Zahlen');
  expect(summary).toHaveTextContent('5 fehlende Zahlen werden gesucht');
  expect(summary).toHaveTextContent('Bei 2 ist die Frist vorbei');

  const [, first, second] = screen.getAllByRole('row');
  const cells = within(first as HTMLElement);
  expect(cells.getByRole('rowheader')).toHaveTextContent('AusländeranteilDEM-02 · Musterstadt');
  expect(cells.getByRole('link', { name: 'Ausländeranteil' })).toHaveAttribute(
    'href',
    '/indikatoren/i1?reihe=r1',
  );
  expect(first).toHaveTextContent('5 Jahre alt');
  expect(first).toHaveTextContent('Überfällig');
  expect(first).toHaveTextContent('Verändert, ohne Wertung');
  expect(first).toHaveTextContent('2 Stimmen bestätigen');
  expect(first).toHaveTextContent('Eine Stimme widerspricht');
  expect(first).toHaveTextContent(
    'Gesucht: Lücke Nr. 7, bis 31.12.2026, seit 3 Monaten offen, Sie suchen danach',
  );
  expect(first).toHaveTextContent('Ziel erreicht, Weg dorthin: Sonne');
  expect(second).toHaveTextContent('Staatsangehörigkeit: Polen');
  expect(second).toHaveTextContent('Noch keine Werte');
  expect(second).toHaveTextContent('Keine Veränderung nachweisbar');
}, 20_000);

it('keeps filters, strictness and order in the address and asks the API for them', async () => {
  const { router } = await renderApp('/indikatoren/ueberblick?aussage=WORSENED&sortierung=-age');
  await screen.findByRole('region', { name: 'Zusammenfassung' });
  expect(Object.fromEntries(asked[0] ?? [])).toEqual({
    result: 'WORSENED',
    sort: '-age',
    limit: '200',
  });
  const heading = screen.getByRole('columnheader', { name: 'Alter' });
  expect(heading).toHaveAttribute('aria-sort', 'descending');

  const user = userEvent.setup();
  await user.click(screen.getByRole('radio', { name: 'streng' }));
  await user.click(within(heading).getByRole('button', { name: 'Alter' }));
  await user.selectOptions(screen.getByLabelText('Alter der Zahlen'), 'älter als 2 Jahre');
  await user.click(screen.getByRole('radio', { name: 'alle Gebiete und Gruppen' }));
  expect(router.state.location.search).toEqual({
    aussage: 'WORSENED',
    sortierung: 'age',
    alarme: 'streng',
    aelter: 24,
    reihen: 'alle',
  });
  await screen.findByRole('region', { name: 'Zusammenfassung' });
  expect(Object.fromEntries(asked.at(-1) ?? [])).toEqual({
    series: 'ALL',
    result: 'WORSENED',
    olderThanMonths: '24',
    falseAlarms: 'STRICT',
    sort: 'age',
    limit: '200',
  });
}, 30_000);

it('says in English what no choice has left', async () => {
  server.use(
    http.get('/api/v1/indicator-overview', ({ response }) =>
      response(200).json({
        summary: overviewSummary(),
        items: [],
        page: { next: null, limit: 200 },
      }),
    ),
  );
  await renderApp('/indikatoren/ueberblick?thema=HOUSING', 'en');
  expect(await screen.findByText('No series fits')).toBeInTheDocument();
}, 20_000);

it('says in English since when a figure is missing and how many are', async () => {
  await renderApp('/indikatoren/ueberblick', 'en');
  const summary = await screen.findByRole('region', { name: 'Summary' });
  expect(summary).toHaveTextContent('5 missing figures are looked for');
  expect(summary).toHaveTextContent('2 are past their date');
  expect(screen.getAllByRole('row')[1]).toHaveTextContent('open for 3 months');
}, 20_000);

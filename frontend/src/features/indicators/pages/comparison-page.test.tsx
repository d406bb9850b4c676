import { screen, within } from '@testing-library/react';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { renderApp } from '../../../testing/render-app';
import { http, server } from '../../../testing/server';
import {
  groupGap,
  indicator,
  interval,
  observation,
  series,
  seriesBreak,
  verdict,
} from '../testing/fixtures';

const others = series({ id: 'r2', dimensions: { SEX: 'F' }, dimensionLabels: { SEX: 'Frauen' } });
let asked: string[] = [];

beforeAll(async () => {
  await import('./comparison-page');
}, 60_000);

beforeEach(() => {
  asked = [];
  const note = ({ url }: Request) => {
    const { pathname, searchParams } = new URL(url);
    asked.push(`${pathname.split('/').at(-1) ?? ''} ${searchParams.get('asOf') ?? 'heute'}`);
  };
  server.use(
    http.get('/api/v1/indicators/{indicatorId}', ({ response }) =>
      response(200).json(indicator({ officialFullCount: false })),
    ),
    http.get('/api/v1/indicators/{indicatorId}/series', ({ response }) =>
      response(200).json({ items: [series(), others], page: { next: null, limit: 200 } }),
    ),
    http.get('/api/v1/series/{seriesId}/observations', ({ request, params, response }) => {
      note(request);
      return response(200).json({
        series: params.seriesId === 'r2' ? others : series(),
        items: ['2010', '2011', '2012'].map((period) => observation({ period })),
      });
    }),
    http.get('/api/v1/series/{seriesId}/intervals', ({ request, response }) => {
      note(request);
      return response(200).json({
        level: 0.95,
        items: ['2010', '2011', '2012'].map((period) => interval({ period })),
      });
    }),
    http.get('/api/v1/series/{seriesId}/change', ({ request, response }) => {
      note(request);
      return response(200).json(verdict());
    }),
    http.get('/api/v1/series/{seriesId}/breaks', ({ request, params, response }) => {
      note(request);
      return response(200).json({
        items: params.seriesId === 'r2' ? [seriesBreak({ startsOn: '2012-01-01' })] : [],
      });
    }),
    http.get('/api/v1/indicators/{indicatorId}/group-gaps', ({ request, response }) => {
      note(request);
      return response(200).json({ items: [groupGap()] });
    }),
    http.get('/api/v1/group-gaps/{groupGapId}/verdicts', ({ response }) =>
      response(200).json({ items: [] }),
    ),
  );
});

it('draws each series with its own breaks and ranges, and no line across a break', async () => {
  await renderApp('/indikatoren/i1/vergleich');
  const whole = await screen.findByRole('article', { name: 'Musterstadt, insgesamt' });
  const broken = screen.getByRole('article', { name: /: Frauen/ });
  const count = (of: HTMLElement, name: string) => of.querySelectorAll(`.${name}`).length;
  expect(count(whole, 'time-series-line')).toBe(2);
  expect(count(whole, 'time-series-break')).toBe(0);
  expect(count(broken, 'time-series-line')).toBe(1);
  expect(count(broken, 'time-series-break')).toBe(1);
  expect(within(broken).getByText('Bruch in der Reihe')).toBeInTheDocument();
  expect(count(whole, 'time-series-band')).toBe(1);
  // The gap between both groups breaks where one of them does.
  const gap = await screen.findByRole('article', { name: 'Abstand der Frauen' });
  expect(await within(gap).findByText('Bruch in der Reihe')).toBeInTheDocument();
  expect(screen.getAllByText(/So weit kann der Wert allein durch Zufall schwanken/)).not.toEqual(
    [],
  );
});

it('shows what was known on a day, says so, and leads back', async () => {
  const { router } = await renderApp('/indikatoren/i1/vergleich?stand=2025-05-31');
  const main = screen.getByRole('main');
  expect(await within(main).findByText(/wie sie damals bekannt waren/)).toBeVisible();
  const whole = await within(main).findByRole('link', { name: 'Musterstadt, insgesamt' });
  expect(whole).toHaveAttribute('href', '/indikatoren/i1?reihe=r1&stand=2025-05-31');
  expect(within(main).getByRole('link', { name: 'Ausländeranteil' })).toHaveAttribute(
    'href',
    '/indikatoren/i1?stand=2025-05-31',
  );
  expect(await within(main).findByRole('article', { name: 'Abstand der Frauen' })).toBeVisible();
  const reads = ['observations', 'intervals', 'change', 'breaks', 'group-gaps'];
  await expect
    .poll(() => new Set(asked))
    .toEqual(new Set(reads.map((read) => `${read} 2025-05-31T23:59:59Z`)));
  within(main).getByRole('link', { name: 'Zum heutigen Stand' }).click();
  await expect.poll(() => router.state.location.searchStr).toBe('');
  await expect.poll(() => asked).toContain('observations heute');
});

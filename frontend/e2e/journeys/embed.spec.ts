import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { violations } from '../support/axe';
import { openRoute } from '../support/open-route';
import { publicOnly, stack } from '../support/stack';
import { watchConsole } from '../support/watch-console';

test.skip(publicOnly, 'needs the API');

const population = '1670717e-31f7-8629-7a4e-b2a5e29de908';

/** Another website, with frames around two of our pages. */
async function otherWebsite(frames: readonly string[]) {
  const body = frames.map((code) => `<p>${code}</p>`).join('');
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="de"><title>Stadtteilzeitung</title>${body}</html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

test('a chart stands in another website, and no other page does', async ({ page }) => {
  await openRoute(page, { path: `/indikatoren/${population}` });
  await page.getByText('In eine andere Website einbetten').click();
  const code = await page.getByLabel('Code für Ihre Website').inputValue();
  expect(code).toContain(`src="${stack.site}/embed.html?`);

  const { server, address } = await otherWebsite([
    code,
    `<iframe title="Verboten" src="${stack.site}/indikatoren"></iframe>`,
  ]);
  try {
    await page.goto(address);
    const chart = page.frameLocator('iframe >> nth=0');
    await expect(chart.getByRole('heading', { name: 'Einwohnerzahl' })).toBeVisible();
    await expect(chart.getByRole('img', { name: /Verlauf: Einwohnerzahl/ })).toBeVisible();
    await expect(chart.getByText('Abmelden')).toHaveCount(0);
    const refused = page.frameLocator('iframe >> nth=1');
    await expect(refused.getByRole('main')).toHaveCount(0);
  } finally {
    server.close();
  }
});

test('a chart can stand in another website as it was known on a day', async ({ page }) => {
  await page.goto(`/embed.html?indikator=${population}&sprache=de&stand=2020-01-01`);
  await expect(page.getByText('Damals gab es in dieser Reihe noch keine Werte.')).toBeVisible();
  await expect(page.getByRole('img')).toHaveCount(0);
  await expect(
    page.getByRole('link', { name: 'Alle Werte und wie man sie liest' }),
  ).toHaveAttribute('href', /stand=2020-01-01/);
  expect(await violations(page)).toEqual([]);

  await page.getByRole('link', { name: 'Zum heutigen Stand' }).click();
  await expect(page.getByRole('img', { name: /Verlauf: Einwohnerzahl/ })).toBeVisible();
});

test('the page for frames is accessible and keeps to its policy', async ({ page }) => {
  const complaints = watchConsole(page);
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`/embed.html?indikator=${population}&sprache=en`);
    await expect(page.getByRole('img')).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await violations(page), `${colorScheme}, ${width} px`).toEqual([]);
    }
  }
  expect(complaints).toEqual([]);
});

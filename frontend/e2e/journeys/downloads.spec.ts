import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { ownIndicator, share } from '../support/own-indicator';
import { publicOnly } from '../support/stack';
import { watchConsole } from '../support/watch-console';

test.skip(publicOnly, 'needs the API');

test('a reader takes the figures along in every format, and the drawing as a picture', async ({
  page,
}) => {
  const own = await ownIndicator({
    name: 'Zum Mitnehmen',
    figures: { '': [share('2020', 48, 80), share('2021', 56, 70)] },
  });
  const complaints = watchConsole(page);
  await page.goto(own.path);
  const main = page.getByRole('main');
  const menu = main.getByRole('region', { name: 'Herunterladen' });
  const take = (name: string) => download(page, menu.getByRole('button', { name }));

  const german = await take('CSV, deutsche Schreibweise');
  expect(german.name).toBe(`${own.code}-de.csv`);
  expect(german.content.toString()).toMatch(/;2020;60;.*;48;80;/);
  const english = await take('CSV, englische Schreibweise');
  expect(english.name).toBe(`${own.code}-en.csv`);
  expect(english.content.toString()).toMatch(/,2021,80,.*,56,70,/);
  const sheet = await take('Excel');
  expect(sheet.name).toBe(`${own.code}.xlsx`);
  expect(sheet.content.subarray(0, 2).toString()).toBe('PK');
  const sdmx = await take('SDMX-CSV');
  expect(sdmx.name).toBe(`${own.code}-sdmx.csv`);
  expect(sdmx.content.toString()).toContain('OBS_VALUE');
  const stat = await take('JSON-stat');
  expect(stat.name).toBe(`${own.code}-json-stat.json`);
  expect(JSON.parse(stat.content.toString())).toMatchObject({
    class: 'dataset',
    value: { 0: 60, 1: 80 },
  });
  const bundle = await take('Alles zum Nachrechnen (ZIP)');
  expect(bundle.name).toBe(`${own.code}.zip`);
  expect(bundle.content.subarray(0, 2).toString()).toBe('PK');

  const svg = await download(page, main.getByRole('button', { name: 'Zeichnung speichern (SVG)' }));
  expect(svg.name).toBe(`${own.code}.svg`);
  expect(svg.content.toString()).toContain(own.name);
  const png = await download(page, main.getByRole('button', { name: 'Bild speichern (PNG)' }));
  expect(png.name).toBe(`${own.code}.png`);
  expect(png.content.subarray(1, 4).toString()).toBe('PNG');
  expect(complaints).toEqual([]);
});

async function download(page: Page, button: Locator): Promise<{ name: string; content: Buffer }> {
  const coming = page.waitForEvent('download');
  await button.click();
  const file = await coming;
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

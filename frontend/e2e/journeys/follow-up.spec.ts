import { expect, test } from '@playwright/test';
import { violations } from '../support/axe';
import { signIn } from '../support/sign-in';
import { publicOnly } from '../support/stack';

test.skip(publicOnly, 'needs the whole stack');

/** Population, which has figures. */
const population = '/indikatoren/1670717e-31f7-8629-7a4e-b2a5e29de908';

const day = (fromToday: number) =>
  new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10);

test('a missing figure has somebody who looks for it, a date, a reminder and an outcome', async ({
  page,
}) => {
  test.slow();
  // Each run looks for a year that no earlier one looked for.
  const year = String(1801 + (Math.floor(Date.now() / 1000) % 130));
  await signIn(page, 'datenpflege', population);
  const main = page.getByRole('main');
  const dialog = page.getByRole('dialog');
  await main.getByRole('button', { name: 'Fehlenden Wert suchen' }).click();
  await dialog.getByRole('button', { name: 'Fehlenden Wert suchen' }).click();
  await expect(dialog.getByText('Bitte sagen, warum der Wert fehlt.').first()).toBeVisible();
  await dialog.getByLabel('Für welchen Zeitraum?').fill(year);
  await dialog.getByLabel('Warum fehlt der Wert?').fill('Steht nur im Archiv');
  await dialog.getByLabel(/^Wen haben Sie gefragt/).fill('Stadtarchiv');
  await dialog.getByLabel(/^Wann haben Sie gefragt/).fill(day(-2));
  await dialog.getByLabel('Bis wann soll es geklärt sein?').fill(day(3));
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Fehlenden Wert suchen' }).click();
  const here = main.getByRole('listitem').filter({ hasText: year });
  await expect(here).toContainText('Stadtarchiv');
  await expect(here).toContainText('Sie suchen danach');

  await page.goto('/');
  await main.getByRole('link', { name: /Wert/ }).first().click();
  await expect(page).toHaveURL(/luecken\?zeige=meine/);
  await here.getByRole('button', { name: 'Ändern' }).click();
  await dialog.getByLabel('Bis wann soll es geklärt sein?').fill(day(60));
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText('Geändert.')).toBeVisible();

  await here.getByRole('button', { name: 'Ergebnis eintragen' }).click();
  await dialog.getByRole('radio', { name: 'Nicht zu bekommen' }).check();
  await dialog.getByRole('button', { name: 'Ergebnis eintragen' }).click();
  await expect(dialog.getByText('warum der Wert nicht zu bekommen ist').first()).toBeVisible();
  await dialog.getByLabel(/^In einem Satz/).fill('Das Archiv hat ihn nicht.');
  await dialog.getByRole('button', { name: 'Ergebnis eintragen' }).click();
  await expect(here).toHaveCount(0);

  await main.getByRole('radio', { name: 'Alle' }).check();
  await expect(here).toContainText('Nicht zu bekommen');
  await expect(here).toContainText('Das Archiv hat ihn nicht.');
});

test('a member says something to a verdict, sees it beside the sentence and takes it back', async ({
  page,
}) => {
  const words = `Bei uns im Viertel sind es mehr geworden, ${crypto.randomUUID()}`;
  await signIn(page, 'mitglied', population);
  const main = page.getByRole('main');
  const dialog = page.getByRole('dialog');
  await main.getByRole('button', { name: 'Etwas dazu sagen' }).click();
  await dialog.getByRole('radio', { name: 'Schränkt ein' }).check();
  await dialog.getByLabel('In wenigen Worten').fill(words);
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Abschicken' }).click();
  const voice = main.getByRole('listitem').filter({ hasText: words });
  await expect(voice).toContainText('Schränkt ein');
  await voice.getByRole('button', { name: 'Zurücknehmen' }).click();
  await expect(voice).toHaveCount(0);
});

import { expect, test } from '@playwright/test';
import { violations } from '../support/axe';
import { ownIndicator, share } from '../support/own-indicator';
import { signIn } from '../support/sign-in';
import { publicOnly } from '../support/stack';

test.skip(publicOnly, 'needs the whole stack');

const day = (fromToday: number) =>
  new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10);

test('a missing figure is replaced by a series of another indicator, and leads there', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const own = await ownIndicator({
    name: 'Ohne Zahlen von früher',
    figures: { '': [share('2020', 48, 80)] },
  });
  const other = await ownIndicator({
    name: 'Mit Zahlen von früher',
    figures: { F: [share('2010', 48, 80)], M: [share('2010', 40, 80)] },
  });
  await signIn(page, 'datenpflege', own.path);
  const main = page.getByRole('main');
  const dialog = page.getByRole('dialog');
  await main.getByRole('button', { name: 'Fehlenden Wert suchen' }).click();
  await dialog.getByLabel('Für welchen Zeitraum?').fill('2010');
  await dialog.getByLabel('Warum fehlt der Wert?').fill('Wurde nicht erhoben');
  await dialog.getByLabel('Bis wann soll es geklärt sein?').fill(day(60));
  await dialog.getByRole('button', { name: 'Fehlenden Wert suchen' }).click();
  await expect(dialog).toHaveCount(0);

  const gap = main.getByRole('listitem').filter({ hasText: 'Wurde nicht erhoben' });
  await gap.getByRole('button', { name: 'Ergebnis eintragen' }).click();
  await dialog.getByRole('radio', { name: 'Ersetzt durch eine andere Reihe' }).check();
  await expect(dialog.getByText('Dieser Indikator hat keine andere Reihe.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Ergebnis eintragen' }).click();
  await expect(
    dialog.getByText('Bitte die Reihe wählen, die an die Stelle tritt.').first(),
  ).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Aus welchem Indikator?' }).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(other.code);
  await page.getByRole('option', { name: other.name }).click();
  await dialog.getByLabel('Welche Reihe tritt an die Stelle?').selectOption(other.series[1] ?? '');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Ergebnis eintragen' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(gap).toContainText('Ersetzt durch eine andere Reihe');
  await gap.getByRole('link', { name: other.name }).click();
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(other.name);
  await expect(page).toHaveURL(new RegExp(`reihe=${other.series[1] ?? ''}`));
});

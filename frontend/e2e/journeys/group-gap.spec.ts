import { expect, test } from '@playwright/test';
import { violations } from '../support/axe';
import { ownIndicator, share } from '../support/own-indicator';
import { signIn } from '../support/sign-in';
import { publicOnly } from '../support/stack';

test.skip(publicOnly, 'needs the whole stack');

test('the gap between two groups is a series of its own with difference, ratio and range', async ({
  page,
  browser,
}) => {
  const own = await ownIndicator({
    name: 'Mit Abstand',
    figures: {
      F: [share('2020', 120, 300), share('2021', 150, 300)],
      M: [share('2020', 180, 300), share('2021', 180, 300)],
    },
  });
  await signIn(page, 'datenpflege', `${own.path}/vergleich`);
  const main = page.getByRole('main');
  const dialog = page.getByRole('dialog');
  await main.getByRole('button', { name: 'Abstand anlegen' }).click();
  const group = dialog.getByLabel('Gruppe, um die es geht');
  const reference = dialog.getByLabel('Im Vergleich mit');
  await group.selectOption({ index: 1 });
  await reference.selectOption({ index: 1 });
  await dialog.getByLabel('Name', { exact: true }).fill('Abstand der Frauen');
  await dialog.getByRole('button', { name: 'Abstand speichern' }).click();
  await expect(dialog.getByText('Bitte zwei verschiedene Reihen wählen.').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await group.selectOption(own.series[0] ?? '');
  await reference.selectOption(own.series[1] ?? '');
  await dialog.getByRole('button', { name: 'Abstand speichern' }).click();
  await expect(dialog).toHaveCount(0);

  // 40 against 60 percent, then 50 against 60: 20 points and 0.67 become 10 points and 0.83.
  const reader = await (await browser.newContext()).newPage();
  await reader.goto(`${own.path}/vergleich`);
  const gap = reader.getByRole('article', { name: 'Abstand der Frauen' });
  await expect(gap.getByRole('img').first()).toBeVisible();
  const last = gap.getByRole('row').filter({ hasText: '2021' });
  const range = /-?−?\d+,\d+\s?(–|bis)\s?-?−?\d+,\d+/;
  await expect(last.getByRole('cell').nth(2)).toContainText('-10,0\u00a0Punkte');
  await expect(last.getByRole('cell').nth(2)).toContainText(range);
  await expect(last.getByRole('cell').nth(3)).toContainText('0,83');
  await expect(last.getByRole('cell').nth(3)).toContainText(range);
  await expect(gap).not.toContainText('Bereich unbekannt');
  expect(await violations(reader)).toEqual([]);

  // What is said of it is kept for the council, and has a link of its own.
  const kept = page.getByRole('article', { name: 'Abstand der Frauen' });
  await kept.getByRole('button', { name: 'Aussage festhalten' }).click();
  await dialog.getByRole('button', { name: 'Aussage festhalten' }).click();
  await expect(dialog.getByText('Bitte in einem Satz sagen, warum.')).toBeVisible();
  await dialog.getByLabel(/Wofür/).fill('Bericht an den Rat 2026');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Aussage festhalten' }).click();
  await expect(dialog).toHaveCount(0);
  await kept.getByText('Festgehalten: Bericht an den Rat 2026').click();
  const link = kept.getByRole('link', { name: 'Link zu dieser Aussage' });
  await expect(kept.getByText('Mit den heutigen Zahlen gilt sie unverändert.')).toBeVisible();
  await expect(kept.getByRole('button', { name: 'Abstand entfernen' })).toHaveCount(0);
  await reader.goto((await link.getAttribute('href')) ?? '');
  await expect(gap.getByText('Gemeinsame Zeiträume')).toBeVisible();
  expect(await violations(reader)).toEqual([]);
});

import { expect, test } from '@playwright/test';
import { violations } from '../support/axe';
import { ownIndicator, share } from '../support/own-indicator';
import { signIn } from '../support/sign-in';
import { publicOnly } from '../support/stack';

test.skip(publicOnly, 'needs the whole stack');

test('an area has days of its own: figures from before are taken, with a word on it', async ({
  page,
}) => {
  const own = await ownIndicator({
    name: 'Im neuen Ortsteil',
    figures: { '': [share('2020', 120, 300)] },
  });
  const area = `probe-${own.id.slice(0, 8)}`;
  await signIn(page, 'datenpflege', '/indikatoren/gliederungen');
  const main = page.getByRole('main');
  const dialog = page.getByRole('dialog');
  await main.getByRole('button', { name: 'Gebiet hinzufügen' }).click();
  await dialog.getByLabel('Schlüssel', { exact: true }).fill(area);
  await dialog.getByLabel(/^Liegt in/).selectOption('Emmerich am Rhein');
  await dialog.getByLabel(/^Besteht seit/).fill('2021-01-01');
  await dialog.getByLabel(/^Besteht nicht mehr seit/).fill('2020-01-01');
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  // Both faults are said at once.
  await expect(dialog.getByText('Bitte einen Namen eingeben.').first()).toBeVisible();
  await expect(dialog.getByText('Dieser Tag muss nach dem Beginn liegen.').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await dialog.getByLabel('Name', { exact: true }).fill(`Ortsteil ${area}`);
  await dialog.getByLabel(/^Besteht nicht mehr seit/).fill('');
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(main.getByRole('row', { name: new RegExp(area) })).toContainText('01.01.2021');

  await page.goto('/indikatoren/import');
  await main.getByLabel(/^Datei auswählen oder hierher ziehen/).setInputFiles({
    name: 'ortsteil.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      `Indikator;Gebiet;Zeitraum;Wert;Quelle\n${own.code};${area};2020;41,5;Zahlen der Probe\n${own.code};${area};2022;43;Zahlen der Probe\n`,
    ),
  });
  await expect(
    main.getByText('Das Gebiet gab es in „2020“ nach seinem Eintrag nicht.').first(),
  ).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await main.getByRole('button', { name: '2 Werte importieren' }).click();
  await expect(
    main.getByRole('region', { name: 'Frühere Importe' }).getByRole('row').nth(1),
  ).toContainText('ergänzt');
});

test('a source says which edition its figures are from', async ({ page, browser }) => {
  const own = await ownIndicator({
    name: 'Aus einer Auflage',
    figures: { '': [share('2020', 120, 300)] },
  });
  await signIn(page, 'datenpflege', own.path);
  await page
    .getByRole('region', { name: 'Quellen und Stand' })
    .getByRole('link', { name: /^Quelle zu/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await page
    .getByRole('button', { name: /bearbeiten$/i })
    .first()
    .click();
  await dialog.getByLabel(/^Ausgabe oder Stand/).fill('2. Auflage, Gebietsstand 2024');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Quelle speichern' }).click();
  await expect(dialog).toHaveCount(0);

  const reader = await (await browser.newContext()).newPage();
  await reader.goto(page.url());
  await expect(reader.getByText('2. Auflage, Gebietsstand 2024')).toBeVisible();
});

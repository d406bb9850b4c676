import { expect, test } from '@playwright/test';
import { violations } from '../support/axe';
import { withdrawFigures } from '../support/figures';
import { signIn } from '../support/sign-in';
import { publicOnly } from '../support/stack';

test.skip(publicOnly, 'needs the whole stack');

/** An indicator that counts no persons. */
const code = 'PRO-01';

test.beforeEach(() => withdrawFigures(code));
test.afterEach(() => withdrawFigures(code));

test('a file with columns of its own is explained once, imported and taken back', async ({
  page,
}) => {
  test.slow();
  await signIn(page, 'datenpflege', '/indikatoren/import');
  const main = page.getByRole('main');
  const file = {
    name: 'umsetzung.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'Kalenderjahr;Quote in Prozent;Sachbearbeitung\n2030;41,5;x\n2031;43,25;x\n',
    ),
  };
  await main.getByLabel(/^Datei auswählen oder hierher ziehen/).setInputFiles(file);
  await expect(main.getByText('Was bedeuten die Spalten?')).toBeVisible();
  await main.getByLabel('Quelle der Datei').selectOption({ index: 1 });
  await main.getByLabel('Spalte „Kalenderjahr“').selectOption('Zeitraum');
  await main.getByLabel('Spalte „Quote in Prozent“').selectOption('Wert');
  await main.getByLabel('Spalte „Sachbearbeitung“').selectOption('weglassen');
  await main.getByLabel('Indikator für die ganze Datei').selectOption(code);
  await main.getByLabel('Gebiet für die ganze Datei').selectOption('emmerich');
  await main.getByRole('button', { name: 'So lesen und prüfen' }).click();
  await expect(main.getByText('Alles in Ordnung. Sie können importieren.')).toBeVisible();
  // What is listed below is read anew.
  const listed = page.waitForResponse(
    (answer) =>
      answer.request().method() === 'GET' && answer.url().includes('/observation-imports?'),
  );
  await main.getByRole('button', { name: '2 Werte importieren' }).click();
  await listed;
  const past = main.getByRole('region', { name: 'Frühere Importe' });
  const latest = past.getByRole('row').nth(1);
  await expect(latest).toContainText('ergänzt');

  await latest.getByRole('button', { name: 'Zurücknehmen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Zurücknehmen' }).click();
  // The undoing is an import of its own and stands above the one it took back.
  await expect(past.getByRole('row').nth(2)).toContainText('ist zurückgenommen');
  await page.setViewportSize({ width: 320, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page)).toEqual([]);
});

test('whoever has the years side by side is shown the quicker way', async ({ page }) => {
  await signIn(page, 'datenpflege', '/indikatoren/import');
  const main = page.getByRole('main');
  await main.getByLabel(/^Datei auswählen oder hierher ziehen/).setInputFiles({
    name: 'monitor.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Kennzahl;2030;2031\nUmsetzungsgrad;41,5;43,25\n'),
  });
  await expect(main.getByText('Stehen die Jahre in Ihrer Tabelle nebeneinander?')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await main.getByRole('link', { name: 'Werte eintragen' }).click();
  await expect(main.getByRole('heading', { level: 1, name: 'Werte eintragen' })).toBeVisible();
});

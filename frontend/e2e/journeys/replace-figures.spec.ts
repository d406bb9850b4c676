import { expect, type Locator, test } from '@playwright/test';
import { violations } from '../support/axe';
import { withdrawFigures } from '../support/figures';
import { signIn } from '../support/sign-in';
import { publicOnly } from '../support/stack';

test.skip(publicOnly, 'needs the whole stack');

/** An indicator that counts no persons. */
const code = 'PRO-01';

test.beforeEach(() => withdrawFigures(code));
test.afterEach(() => withdrawFigures(code));

test('a complete file withdraws what it no longer holds, and says so before', async ({ page }) => {
  test.setTimeout(90_000);
  await signIn(page, 'datenpflege', '/indikatoren/import');
  const main = page.getByRole('main');
  const choose = (years: Record<string, string>) =>
    main.getByLabel(/^Datei auswählen oder hierher ziehen/).setInputFiles(fileOf(years));

  await choose({ 2030: '41,5', 2031: '43,25', 2032: '44,5' });
  await main.getByRole('button', { name: '3 Werte importieren' }).click();
  await expect(main.getByText('Der Import ist fertig')).toBeVisible();

  // By itself a shorter file takes nothing away.
  await main.getByRole('button', { name: 'Andere Datei wählen' }).click();
  await choose({ 2030: '41,5', 2031: '43,75' });
  await expect(main.getByRole('button', { name: 'Einen Wert importieren' })).toBeVisible();

  await main.getByText('Enthält die Datei alles?').click();
  const again = main.getByRole('button', { name: 'So noch einmal prüfen' });
  await again.click();
  await expect(main.getByText('Sagen Sie, für welche Indikatoren')).toBeVisible();
  await main.getByRole('combobox', { name: 'Vollständig für diese Indikatoren' }).focus();
  await page.keyboard.type(code);
  await page.getByRole('option', { name: code }).click();

  // A period that nobody can read is named, and what was chosen stays.
  await main.getByLabel('Bis Zeitraum').fill('irgendwann');
  await again.click();
  await expect(main.getByRole('alert')).toContainText('Möglich sind zum Beispiel 2016');
  await expect(main.getByRole('list', { name: /Vollständig/ })).toContainText(code);
  expect(await violations(page)).toEqual([]);

  await main.getByLabel('Bis Zeitraum').fill('2032');
  await again.click();
  await expect(main.getByText('Ein Wert wird zurückgezogen')).toBeVisible();
  await expect(counted(main, 'geänderte Werte')).toHaveText('1');
  await page.setViewportSize({ width: 320, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page)).toEqual([]);

  await main.getByRole('button', { name: 'Durch die Datei ersetzen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Durch die Datei ersetzen' }).click();
  await expect(main.getByText('Der Import ist fertig')).toBeVisible();
  await expect(counted(main, 'zurückgezogen')).toHaveText('1');
  await expect(
    main.getByRole('region', { name: 'Frühere Importe' }).getByRole('row').nth(1),
  ).toContainText('ersetzt');
});

function fileOf(years: Record<string, string>) {
  const rows = Object.entries(years).map(
    ([year, value]) => `${code};emmerich;${year};${value};Geschäftsbericht der Stadt`,
  );
  return {
    name: 'umsetzung.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`Indikator;Gebiet;Zeitraum;Wert;Quelle\n${rows.join('\n')}\n`),
  };
}

/** How many of a kind the report counts. */
function counted(main: Locator, kind: string): Locator {
  return main.locator('.import-counts div', { hasText: kind }).locator('dd');
}

import { expect, test } from '@playwright/test';
import { violations } from '../support/axe';
import { signIn } from '../support/sign-in';
import { publicOnly } from '../support/stack';

test.skip(publicOnly, 'needs the whole stack');

test('a guideline is talked about again, and a body that is new here selects it', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const bodyName = `Probegremium ${crypto.randomUUID()}`;
  await signIn(page, 'koordination', '/leitlinien');
  const main = page.getByRole('main');
  const dialog = page.getByRole('dialog');
  const listed = main.getByRole('listitem').filter({ hasText: 'Nicht ausgewählt' }).last();
  const code = /\b[A-Z]\d+\b/.exec(await listed.innerText())?.[0] ?? '';
  await listed.getByRole('link').first().click();
  await main.getByRole('button', { name: 'Stand ändern' }).click();
  await dialog.getByRole('radio', { name: 'Wird besprochen' }).check();
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog.getByText('Bitte nennen Sie den Grund')).toBeVisible();
  await dialog.getByLabel('Warum?').fill('Das Gremium hat danach gefragt.');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(main.getByText('Wird besprochen').first()).toBeVisible();
  const guideline = page.url();

  await page.goto('/leitlinien/auswahl');
  await main.getByRole('radio', { name: 'Einen neuen Beschluss eintragen' }).check();
  await main.getByRole('button', { name: 'Gremium anlegen' }).click();
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog.getByText('Bitte geben Sie den Namen an.')).toBeVisible();
  await dialog.getByLabel('Name', { exact: true }).fill(bodyName);
  await dialog.getByLabel('Was ist das für ein Gremium?').selectOption('Ausschuss');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog).toHaveCount(0);
  const body = main.getByLabel('Welches Gremium?');
  await expect(body.locator('option:checked')).toHaveText(bodyName);

  await main.getByLabel('Tag des Beschlusses').fill('2026-11-02');
  await main.getByLabel('Was wurde beschlossen?', { exact: true }).fill('Sie gilt ab sofort.');
  await main.getByRole('button', { name: 'Beschluss eintragen' }).click();
  await expect(page.getByText('Der Beschluss ist eingetragen.')).toBeVisible();
  await main
    .getByRole('region', { name: /ausgewählten Leitlinien/ })
    .getByRole('checkbox', { name: code })
    .check();
  await main.getByRole('button', { name: 'Weiter: alles noch einmal ansehen' }).click();
  await expect(dialog).toContainText(bodyName);
  await dialog.getByRole('button', { name: /speichern/i }).click();
  await expect(page).toHaveURL(/leitlinien$/);

  await page.goto(guideline);
  await expect(main.getByText('Ausgewählt', { exact: true }).first()).toBeVisible();
  await expect(main).toContainText(bodyName);
});

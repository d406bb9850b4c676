import { expect, type Page, test } from '@playwright/test';
import { violations } from '../support/axe';
import { signIn } from '../support/sign-in';
import { publicOnly } from '../support/stack';

test.skip(publicOnly, 'needs the whole stack');

test('the coordination sets up a process, publishes it and brings it to its end', async ({
  page,
  browser,
}) => {
  test.slow();
  const title = `Probelauf ${crypto.randomUUID()}`;
  await signIn(page, 'koordination', '/prozess');
  const main = page.getByRole('main');
  await main.getByRole('button', { name: 'Prozess anlegen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog.getByText('Bitte geben Sie einen Titel an.').first()).toBeVisible();
  await dialog
    .getByLabel(/^Titel/)
    .first()
    .fill(title);
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(main.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(main.getByText('Entwurf, noch nicht öffentlich')).toBeVisible();

  // Others do not see the draft.
  const address = page.url();
  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(address);
  await expect(visitor.getByRole('alert')).toBeVisible();

  await main.getByRole('button', { name: 'Veröffentlichen' }).click();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(main.getByRole('button', { name: 'Stand ändern' })).toBeVisible();
  await visitor.reload();
  await expect(visitor.getByRole('heading', { level: 1, name: title })).toBeVisible();

  // What was closed is opened again with a reason only.
  await step(page, 'abgeschlossen');
  await main.getByRole('button', { name: 'Stand ändern' }).click();
  await dialog.getByRole('radio', { name: /^läuft/ }).check();
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog.getByText('Bitte sagen Sie kurz, warum.')).toBeVisible();
  await dialog.getByRole('radio', { name: /^archiviert/ }).check();
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(main.getByText('archiviert')).toBeVisible();

  // It stands with the others now.
  await page.goto('/prozess');
  await expect(main.getByRole('link', { name: title })).toBeVisible();
});

async function step(page: Page, to: string): Promise<void> {
  const main = page.getByRole('main');
  await main.getByRole('button', { name: 'Stand ändern' }).click();
  await page.getByRole('dialog').getByRole('radio', { name: to }).check();
  await page.getByRole('dialog').getByRole('button', { name: 'Speichern' }).click();
  await expect(main.getByText(to)).toBeVisible();
}

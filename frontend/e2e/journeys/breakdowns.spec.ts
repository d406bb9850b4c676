import { expect, test } from '@playwright/test';
import { violations } from '../support/axe';
import { signIn } from '../support/sign-in';
import { publicOnly } from '../support/stack';

test.skip(publicOnly, 'needs the whole stack');

test('a data steward names codes, puts them in order and takes one back', async ({ page }) => {
  await signIn(page, 'datenpflege', '/indikatoren/gliederungen?liste=SCHOOL_TYPE');
  const main = page.getByRole('main');
  const add = async (code: string, name: string, partOf?: string) => {
    await main.getByRole('button', { name: 'Schlüssel hinzufügen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Schlüssel', { exact: true }).fill(code);
    await dialog.getByLabel('Name', { exact: true }).fill(name);
    if (partOf) await dialog.getByLabel(/^Gehört zu/).selectOption(partOf);
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await expect(main.getByRole('rowheader', { name })).toBeVisible();
  };

  await add('PROBE', 'Probeschulen');
  await add('PROBE-A', 'Abendprobeschule', 'Probeschulen');
  // What belongs to it stands below it, although its name comes first.
  await expect(main.getByRole('rowheader', { name: /probeschule/i })).toHaveText([
    'Probeschulen',
    'Abendprobeschule',
  ]);

  await main.getByRole('button', { name: 'Probeschulen bearbeiten' }).click();
  await page.getByRole('dialog').getByLabel('Name', { exact: true }).fill('');
  await page.getByRole('dialog').getByRole('button', { name: 'Speichern' }).click();
  await expect(
    page.getByRole('dialog').getByText('Bitte einen Namen eingeben.').first(),
  ).toBeVisible();
  await page.keyboard.press('Escape');

  // Others are part of it: it stays, and it is said why.
  await main.getByRole('button', { name: 'Probeschulen entfernen' }).click();
  await expect(main.getByText(/Andere Schlüssel gehören zu diesem/)).toBeVisible();

  await main.getByRole('button', { name: 'Abendprobeschule entfernen' }).click();
  await expect(main.getByRole('rowheader', { name: 'Abendprobeschule' })).toBeHidden();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(main.getByRole('rowheader', { name: 'Abendprobeschule' })).toBeVisible();

  await page.setViewportSize({ width: 320, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const name of ['Abendprobeschule', 'Probeschulen']) {
    await main.getByRole('button', { name: `${name} entfernen` }).click();
    await expect(main.getByRole('rowheader', { name })).toBeHidden();
  }
});

test('areas show what lies in what, and a source what rests on it', async ({ page }) => {
  await page.goto('/indikatoren/gliederungen');
  const main = page.getByRole('main');
  await expect(main.getByRole('row', { name: /Emmerich.*Gemeinde/ })).toBeVisible();
  await expect(main.getByRole('row', { name: /Kleve.*Kreis/ })).toBeVisible();
  await expect(main.getByRole('button', { name: 'Gebiet hinzufügen' })).toBeHidden();

  await page.goto('/indikatoren/quellen');
  const link = main.getByRole('rowheader').getByRole('link').first();
  const title = (await link.textContent()) ?? '';
  await link.click();
  await expect(main.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(
    main.getByRole('region', { name: 'Indikatoren mit Werten aus dieser Quelle' }),
  ).toContainText('Letzter Wert');
  expect(await violations(page)).toEqual([]);
});

import { expect, test } from '@playwright/test';
import { violations } from '../support/axe';
import { person, present } from '../support/service-client';
import { signIn } from '../support/sign-in';
import { publicOnly } from '../support/stack';

test.skip(publicOnly, 'needs the whole stack');

test('an indicator is ended with a reason and leads on to the one that takes its place', async ({
  page,
}) => {
  const name = `Alte Zählweise ${crypto.randomUUID()}`;
  const api = await person('datenpflege');
  const { data } = await api.POST('/api/v1/indicators', {
    params: { header: { 'Idempotency-Key': crypto.randomUUID() } },
    body: {
      name: { de: { text: name } },
      valueKind: 'COUNT',
      unit: 'persons',
      decimals: 0,
      direction: 'NONE',
    },
  });
  const { id } = present(data, name);

  await signIn(page, 'datenpflege', `/indikatoren/${id}/bearbeiten`);
  await page.getByRole('main').getByRole('button', { name: 'Indikator beenden' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Indikator beenden' }).click();
  await expect(dialog.getByLabel('Warum wird er beendet?')).toHaveAttribute('aria-invalid', 'true');
  await dialog.getByLabel('Warum wird er beendet?').fill('Wird nicht mehr erhoben');
  await dialog.getByRole('combobox', { name: /Was tritt an seine Stelle/ }).focus();
  await page.keyboard.type('DEM-01');
  await page.getByRole('option', { name: 'Einwohnerzahl (DEM-01)' }).click();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Indikator beenden' }).click();

  const main = page.getByRole('main');
  await expect(main.getByText('Wird nicht mehr erhoben')).toBeVisible();
  await main.getByRole('link', { name: 'Zum Nachfolger' }).click();
  await expect(main).toContainText('Einwohnerzahl');
});

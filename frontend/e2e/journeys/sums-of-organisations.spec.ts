import { expect, test } from '@playwright/test';
import { violations } from '../support/axe';
import { ownIndicator } from '../support/own-indicator';
import { signIn } from '../support/sign-in';
import { publicOnly } from '../support/stack';

test.skip(publicOnly, 'needs the whole stack');

test('what an organisation contributes stays hidden, and a sum that would tell it', async ({
  page,
  browser,
}) => {
  const own = await ownIndicator({
    name: 'Zuschüsse',
    sourceKind: 'REGISTER',
    more: { valueKind: 'AMOUNT', unit: 'EUR', decimals: 0, direction: 'NONE' },
    figures: { '': [{ period: '2024', value: 60_000 }] },
  });
  await signIn(page, 'datenpflege', `${own.path}/bearbeiten`);
  const main = page.getByRole('main');
  const choice = main.getByLabel('Wie werden Zahlen über Personen geschützt?');
  await choice.selectOption('ORGANISATION_SUMS/8');
  await expect(main.getByText('sieht nur die Datenpflege', { exact: false })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await main.getByRole('button', { name: 'Speichern' }).click();
  await expect(page).toHaveURL(new RegExp(`${own.path}$`));

  // Nobody knows yet who contributed to the 60,000.
  const reader = await (await browser.newContext()).newPage();
  await reader.goto(own.path);
  const year = reader.getByRole('row').filter({ hasText: '2024' });
  await expect(year).toContainText('geschützt');
  await expect(year).not.toContainText('60.000');
  expect(await violations(reader)).toEqual([]);
});

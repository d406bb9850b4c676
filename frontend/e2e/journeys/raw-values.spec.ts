import { expect, test } from '@playwright/test';
import { violations } from '../support/axe';
import { ownIndicator } from '../support/own-indicator';
import { signIn } from '../support/sign-in';
import { password, publicOnly } from '../support/stack';

test.skip(publicOnly, 'needs the whole stack');

test('unprotected figures are for the data steward alone, after a fresh sign-in', async ({
  page,
  browser,
}) => {
  const own = await ownIndicator({
    name: 'Geschützt',
    sourceKind: 'REGISTER',
    more: {
      valueKind: 'COUNT',
      unit: 'persons',
      decimals: 0,
      direction: 'NONE',
      protection: 'PERSONS_ROUND',
    },
    figures: {
      '': [
        { period: '2020', value: 42 },
        { period: '2021', value: 58 },
      ],
    },
  });

  // Everybody else reads fives, and is offered nothing more.
  const reader = await (await browser.newContext()).newPage();
  await reader.goto(own.path);
  const shown = reader.getByRole('row').filter({ hasText: '2020' });
  await expect(shown.getByRole('cell').first()).toContainText('40');
  await expect(reader.getByRole('button', { name: 'Ungeschützte Werte zeigen' })).toHaveCount(0);

  // A sign-in of longer ago is not enough: what the backend says after five minutes is said at once here.
  await signIn(page, 'datenpflege', own.path);
  await page.route('**/raw-observations*', (route) =>
    route.fulfill({
      status: 401,
      contentType: 'application/problem+json',
      headers: {
        'WWW-Authenticate': 'Bearer error="insufficient_user_authentication", max_age=300',
      },
      body: JSON.stringify({
        type: 'https://miteinander.example/problems/sign-in-again',
        title: 'Bitte melden Sie sich noch einmal an',
        status: 401,
        errors: [],
      }),
    }),
  );
  const main = page.getByRole('main');
  await main.getByRole('button', { name: 'Ungeschützte Werte zeigen' }).click();
  const again = main.getByRole('button', { name: 'Noch einmal anmelden' });
  await expect(again).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.unroute('**/raw-observations*');
  await again.click();
  await page.locator('#password').fill(password);
  await page.locator('#kc-login').click();
  await expect(page).toHaveURL(new RegExp(own.id));

  // Back where one was: the figures one asked for, with a warning.
  await expect(main.getByText('Nur für die Datenpflege.')).toBeVisible();
  const raw = main.getByRole('row').filter({ hasText: '2020' });
  await expect(raw.getByRole('cell').first()).toContainText('42');
  expect(await violations(page)).toEqual([]);
  await main.getByRole('button', { name: 'Geschützte Werte zeigen' }).click();
  await expect(raw.getByRole('cell').first()).toContainText('40');
});

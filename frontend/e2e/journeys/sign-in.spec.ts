import { expect, test } from '@playwright/test';
import { signIn, signOut } from '../support/sign-in';
import { publicOnly } from '../support/stack';

test.skip(publicOnly, 'needs Keycloak');

test('a session survives a reload without any token in storage, and ends for good', async ({
  page,
}) => {
  await signIn(page, 'mitglied', '/feedback');
  await expect(page).toHaveURL(/\/feedback$/);
  // Twice in a row, as people do.
  for (let time = 1; time <= 2; time += 1) {
    await page.reload();
    await expect(page.getByRole('banner').getByRole('button', { name: 'Abmelden' })).toBeVisible();
    await expect(page).toHaveURL(/\/feedback$/);
  }
  const stored = await page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
  );
  expect(stored).not.toMatch(/eyJ|access_token|refresh_token/);
  await signOut(page);
  await page.reload();
  await expect(page.getByRole('banner').getByRole('button', { name: 'Anmelden' })).toBeVisible();
});

test('signing out in one tab ends the other', async ({ context }) => {
  const first = await context.newPage();
  await signIn(first, 'mitglied');
  const second = await context.newPage();
  await second.goto('/impressum');
  await expect(second.getByRole('banner').getByRole('button', { name: 'Abmelden' })).toBeVisible();
  await signOut(first);
  await expect(second.getByRole('banner').getByRole('button', { name: 'Anmelden' })).toBeVisible();
});

test('a token that ran out is renewed before the next request', async ({ page }) => {
  await page.clock.install();
  await signIn(page, 'mitglied');
  const grants: (string | null)[] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/protocol/openid-connect/token')) return;
    grants.push(new URLSearchParams(request.postData() ?? '').get('grant_type'));
  });
  await page.clock.fastForward('04:55');
  const reading = page.waitForRequest((request) => request.url().includes('/api/v1/pages/imprint'));
  await page.getByRole('contentinfo').getByRole('link', { name: 'Impressum' }).click();
  expect((await reading).headers()['authorization']).toMatch(/^Bearer /);
  expect(grants).toEqual(['refresh_token']);
});

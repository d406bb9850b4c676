import { expect, test } from '@playwright/test';
import { violations } from '../support/axe';
import { openRoute } from '../support/open-route';
import { publicOnly } from '../support/stack';

test.skip(publicOnly, 'needs the API');

const population = '/indikatoren/1670717e-31f7-8629-7a4e-b2a5e29de908';

/** The demonstration is loaded when the stack starts first: nothing was known before, everything is today. */
test('a reader looks up what was known on a day, and comes back', async ({ page }) => {
  await openRoute(page, { path: population });
  const main = page.getByRole('main');
  // The drawing says the same in its description.
  const sentence = main.locator('p', { hasText: /^(Gestiegen|Gesunken) von [\d.]+ \(/ });
  await expect(sentence).toBeVisible();

  await main.getByLabel('Zahlen, wie sie an einem Tag bekannt waren').fill('2020-01-01');
  await main.getByRole('button', { name: 'Anzeigen' }).click();
  await expect(page).toHaveURL(/stand=2020-01-01/);
  await expect(main.getByText('Damals gab es in dieser Reihe noch keine Werte.')).toBeVisible();

  await main.getByRole('link', { name: 'Zum heutigen Stand' }).click();
  await expect(sentence).toBeVisible();

  const today = new Date().toISOString().slice(0, 10);
  await page.goto(`${population}?stand=${today}`);
  await expect(main.getByText('Sie sehen die Zahlen, wie sie damals bekannt waren.')).toBeVisible();
  await expect(sentence).toBeVisible();
});

test('the overview, too, says what was known on a day, and its links keep the day', async ({
  page,
}) => {
  await openRoute(page, { path: '/indikatoren/ueberblick' });
  const main = page.getByRole('main');
  const inhabitants = main.getByRole('row').filter({ hasText: 'DEM-01' });
  await expect(inhabitants).toContainText(/\d\d\.\d{3}/);

  await main.getByLabel('Zahlen, wie sie an einem Tag bekannt waren').fill('2020-01-01');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/stand=2020-01-01/);
  await expect(main.getByText('wie sie damals bekannt waren')).toBeVisible();
  await expect(inhabitants).toContainText('Noch keine Werte');
  expect(await violations(page)).toEqual([]);

  await inhabitants.getByRole('link').click();
  await expect(page).toHaveURL(/stand=2020-01-01/);
  await page.goBack();
  await main.getByRole('link', { name: 'Zum heutigen Stand' }).click();
  await expect(inhabitants).toContainText(/\d\d\.\d{3}/);
  await expect(page).not.toHaveURL(/stand=/);
});

test('the day stays while series are compared', async ({ page }) => {
  const today = new Date().toISOString().slice(0, 10);
  await openRoute(page, { path: `${population}?stand=${today}` });
  const main = page.getByRole('main');
  const note = main.getByText('Sie sehen die Zahlen, wie sie damals bekannt waren.');
  await expect(note).toBeVisible();
  await main.getByText('Zum Vergleich dazunehmen').click();
  await main.getByRole('checkbox').first().check();
  await expect(page).toHaveURL(new RegExp(`dazu=.*stand=${today}`));
  await expect(note).toBeVisible();

  await main.getByRole('link', { name: 'Alle Reihen nebeneinander ansehen' }).click();
  await expect(page).toHaveURL(new RegExp(`/vergleich\\?stand=${today}`));
  await expect(note).toBeVisible();
  await expect(main.getByRole('img').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await main.getByRole('link', { name: 'Zum heutigen Stand' }).click();
  await expect(note).toHaveCount(0);
  await expect(page).not.toHaveURL(/stand=/);
});

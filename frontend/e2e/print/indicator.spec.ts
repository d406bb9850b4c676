import { expect, test } from '@playwright/test';
import { openRoute } from '../support/open-route';
import { publicOnly } from '../support/stack';

test.skip(publicOnly, 'needs the API');

// Two values: journeys that ask for missing figures of others do not make it longer.
const asylum = '/indikatoren/7b598cf7-00b6-aa1a-0b9a-09c6d5889294';

test('an indicator prints on one sheet, with its day and address', async ({ page }) => {
  await openRoute(page, { path: asylum });
  const main = page.getByRole('main');
  await expect(main.getByRole('img').first()).toBeVisible();
  await expect(main.getByRole('region', { name: 'Was diese Zahlen zeigen können' })).toBeVisible();
  const foot = main.getByText(/^Stand vom \d\d\.\d\d\.\d{4} · http/);
  await expect(foot).toBeHidden();

  // The button opens the browser's own dialog.
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await main.getByRole('button', { name: 'Drucken' }).click();
  await expect(page.locator('body[data-printed]')).toHaveCount(1);

  const paper = await page.pdf({ preferCSSPageSize: true });
  expect(paper.toString('latin1').match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  await expect(foot).toBeVisible();
  await expect(foot).toContainText(asylum);
  await expect(main.getByRole('button', { name: 'Drucken' })).toBeHidden();
});

import { expect, type Page, test } from '@playwright/test';
import { openRoute } from '../support/open-route';
import { ownIndicator, share } from '../support/own-indicator';
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

  expect(await sheets(page)).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(foot).toBeVisible();
  await expect(foot).toContainText(asylum);
  await expect(main.getByRole('button', { name: 'Drucken' })).toBeHidden();
});

test('many values go on over a second sheet, the sentence and the drawing stand on the first', async ({
  page,
}) => {
  const years = Array.from({ length: 45 }, (_, at) => share(String(1980 + at), 120 + 3 * at, 400));
  const own = await ownIndicator({ name: 'Viele Werte', figures: { '': years } });
  await openRoute(page, own);
  const main = page.getByRole('main');
  await expect(main.getByRole('region', { name: 'Was diese Zahlen zeigen können' })).toBeVisible();
  expect(await sheets(page)).toBe(2);

  // As wide and as high as the paper within its margins: 182 by 275 millimetres, 96 pixels to 25.4 of them.
  await page.setViewportSize({ width: 688, height: 1039 });
  await page.emulateMedia({ media: 'print' });
  const drawing = await main.getByRole('img').first().boundingBox();
  expect((drawing?.y ?? Infinity) + (drawing?.height ?? 0)).toBeLessThan(1039);
  // Each value takes one line: what is said of it stands beside it.
  const row = await main.getByRole('row', { name: /^2024/ }).boundingBox();
  expect(row?.height).toBeLessThan(25);
});

async function sheets(page: Page): Promise<number> {
  const paper = await page.pdf({ preferCSSPageSize: true });
  return paper.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
}

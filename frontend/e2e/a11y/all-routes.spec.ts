import { expect, test } from '@playwright/test';
import { routes } from '../routes';
import { violations } from '../support/axe';
import { nameOf, openRoute } from '../support/open-route';
import { publicOnly } from '../support/stack';

const widths = [1280, 320];
const schemes = ['light', 'dark'] as const;

for (const route of routes.filter((each) => !publicOnly || !each.as)) {
  test(nameOf(route), async ({ page }) => {
    await openRoute(page, route);
    for (const colorScheme of schemes) {
      for (const width of widths) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 800 });
        const state = `${colorScheme}, ${width} px`;
        expect.soft(await violations(page), state).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect.soft(overflow, `${state}: sideways scrolling`).toBeLessThanOrEqual(0);
      }
    }
  });
}

for (const route of routes.filter((each) => !each.as)) {
  test(`${nameOf(route)} from right to left`, async ({ page }) => {
    await openRoute(page, route);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await violations(page), `${width} px`).toEqual([]);
    }
  });
}

test('open menu on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await openRoute(page, { path: '/' });
  await page.locator('summary', { hasText: 'Menü' }).click();
  const menu = page.getByRole('banner').getByRole('navigation');
  await expect(menu.getByRole('link', { name: 'Leitlinien' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.locator('summary', { hasText: 'Menü' })).toBeFocused();
});

test('form with faults', async ({ page }) => {
  await openRoute(page, { path: '/feedback' });
  await page.getByRole('button', { name: 'Nachricht senden' }).click();
  await expect(page.getByRole('textbox', { name: 'Ihre Nachricht' })).toBeFocused();
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await violations(page), colorScheme).toEqual([]);
  }
});

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { routes } from '../routes';
import { violations } from '../support/axe';
import { isServed, nameOf, openRoute } from '../support/open-route';

const widths = [1280, 320];
const schemes = ['light', 'dark'] as const;

/** A page that is not in the list would be tested by nothing. */
test('the list has every address of the application', () => {
  const features = 'src/features';
  const patterns = readdirSync(features)
    .map((feature) => `${features}/${feature}/routes.tsx`)
    .filter(existsSync)
    .map((file) => readFileSync(file, 'utf8'))
    .flatMap((source) =>
      [...source.matchAll(/^\s*path: '([^']+)'/gm)].map(([, path]) => path ?? ''),
    );
  expect(patterns.length).toBeGreaterThan(40);
  const listed = routes.map(({ path }) => path.replace(/\?.*/, ''));
  const missing = patterns.filter((pattern) => {
    const address = new RegExp(`^${pattern.replaceAll(/\$\w+/g, '[^/]+')}$`);
    return !listed.some((path) => address.test(path));
  });
  expect(missing).toEqual([]);
});

for (const route of routes.filter(isServed)) {
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

for (const route of routes.filter((each) => !each.as && isServed(each))) {
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

import { expect, type Page } from '@playwright/test';
import type { RouteUnderTest } from '../routes';
import { signIn } from './sign-in';

/** Opens an address of the list and waits until it has its heading and nothing loads any more. */
export async function openRoute(page: Page, route: RouteUnderTest): Promise<void> {
  if (route.as) await signIn(page, route.as, route.path);
  else await page.goto(route.path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.loading')).toHaveCount(0, { timeout: 15_000 });
}

/** The test's title for a route. */
export function nameOf(route: RouteUnderTest): string {
  return route.as ? `${route.path} as ${route.as}` : route.path;
}

import { expect, type Page } from '@playwright/test';
import type { RouteUnderTest } from '../routes';
import { signIn } from './sign-in';
import { publicOnly } from './stack';

/** Opens an address of the list and waits until it has its heading and nothing loads any more. */
export async function openRoute(page: Page, route: RouteUnderTest): Promise<void> {
  const first = route.via ?? route.path;
  if (route.as) await signIn(page, route.as, first);
  else await page.goto(first);
  if (route.via !== undefined) await page.goto(await found(page, route.path));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.loading')).toHaveCount(0, { timeout: 15_000 });
}

/** The address with the id of the first thing of its kind that the open page links to. */
async function found(page: Page, path: string): Promise<string> {
  const [before = '', after = ''] = path.split(/\$\w+/);
  const link = page.locator(`main a[href^="${before}"]`).filter({ visible: true });
  const id = new RegExp(`^${before}([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})`);
  await expect(link.and(page.locator('a[href*="-"]')).first()).toBeVisible({ timeout: 15_000 });
  const ids = await link.evaluateAll((links) => links.map((each) => each.getAttribute('href')));
  const match = ids.map((href) => id.exec(href ?? '')?.[1]).find(Boolean);
  if (match === undefined) throw new Error(`No link to ${path} on ${page.url()}`);
  return before + match + after;
}

/** Whether the started stack has what the route needs; the public pages alone have neither people nor things. */
export function isServed({ as, via }: RouteUnderTest): boolean {
  return !publicOnly || (as === undefined && via === undefined);
}

/** The test's title for a route. */
export function nameOf(route: RouteUnderTest): string {
  return route.as ? `${route.path} as ${route.as}` : route.path;
}

import { expect, type Page } from '@playwright/test';
import { password } from './stack';

/** Demo users, named by their role. */
export type DemoUser =
  'koordination' | 'moderation-sprache' | 'mitglied' | 'rat' | 'datenpflege' | 'wartend';

/** Signs in through the real login page and returns to `path`. */
export async function signIn(page: Page, user: DemoUser, path = '/'): Promise<void> {
  await page.goto(path);
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^(Anmelden|Sign in)$/ })
    .click();
  await page.locator('#username').fill(user);
  await page.locator('#password').fill(password);
  await page.locator('#kc-login').click();
  await expect(signOutButton(page)).toBeVisible();
}

/** Signs out and waits until Keycloak has sent the browser back: "Anmelden" shows before that, too. */
export async function signOut(page: Page): Promise<void> {
  const back = page.waitForEvent('load');
  await signOutButton(page).click();
  await back;
  await expect(
    page.getByRole('banner').getByRole('button', { name: /^(Anmelden|Sign in)$/ }),
  ).toBeVisible();
}

function signOutButton(page: Page) {
  return page.getByRole('banner').getByRole('button', { name: /^(Abmelden|Sign out)$/ });
}

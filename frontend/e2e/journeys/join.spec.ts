import { expect, type Page, test } from '@playwright/test';
import { violations } from '../support/axe';
import { signIn } from '../support/sign-in';
import { publicOnly } from '../support/stack';

test.skip(publicOnly, 'needs the whole stack');

test('somebody new registers, is let in, joins a working group and leaves it', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const login = `neu-${crypto.randomUUID().slice(0, 8)}`;
  const name = `Probe ${login}`;
  const newcomer = await (await browser.newContext()).newPage();
  await register(newcomer, login);

  // The sign-in service knows her now, the product does not yet.
  const main = newcomer.getByRole('main');
  await expect(
    main.getByRole('heading', { level: 1, name: 'Schön, dass Sie mitmachen möchten' }),
  ).toBeVisible();
  await main.getByRole('button', { name: 'Konto anlegen' }).click();
  await expect(main.getByText('Ohne Ihr Einverständnis').first()).toBeVisible();
  await main.getByLabel('Ihr Name').fill(name);
  await main.getByRole('checkbox', { name: /Datenschutzhinweise/ }).check();
  expect(await violations(newcomer)).toEqual([]);
  await main.getByRole('button', { name: 'Konto anlegen' }).click();
  await expect(main.getByRole('heading', { level: 1, name: /warte/i })).toBeVisible();

  const office = await (await browser.newContext()).newPage();
  await signIn(office, 'koordination', '/verwaltung/konten');
  await office
    .getByRole('button', { name: `${name} freigeben` })
    .first()
    .click();
  await office.getByRole('dialog').getByRole('button', { name: 'Freigeben' }).click();
  await expect(office.getByText(`${name} ist freigegeben.`)).toBeVisible();

  await signInTo(office, '/ags');
  await office
    .getByRole('main')
    .getByRole('link', { name: /Sprache/ })
    .first()
    .click();
  const dialog = office.getByRole('dialog');
  await office.getByRole('button', { name: 'Mitglied aufnehmen' }).click();
  await expect(dialog.getByRole('combobox', { name: 'Wer?' })).toBeFocused();
  await office.keyboard.type(name);
  await office.getByRole('option', { name }).click();
  await dialog.getByRole('button', { name: 'Aufnehmen' }).click();
  await expect(office.getByText(`${name} gehört jetzt zur AG.`)).toBeVisible();

  const role = office.getByLabel(`Aufgabe von ${name}`);
  await role.selectOption({ label: 'Protokoll' });
  await expect(office.getByText(`${name}: jetzt Protokoll`)).toBeVisible();

  await office.getByRole('button', { name: `${name} aus der AG verabschieden` }).click();
  await dialog.getByRole('button', { name: 'Verabschieden' }).click();
  await expect(office.getByText(`${name} ist aus der AG verabschiedet.`)).toBeVisible();
  await expect(role).toHaveCount(0);
});

async function register(page: Page, login: string): Promise<void> {
  await page.goto('/konto');
  await page.getByRole('button', { name: 'Anmelden' }).first().click();
  await page.locator('a[href*="registrations"], a[href*="registration"]').first().click();
  await page.locator('#username').fill(login);
  await page.locator('#email').fill(`${login}@example.org`);
  await page.locator('#firstName').fill('Probe');
  await page.locator('#lastName').fill(login);
  await page.locator('#password').fill('Sonnenblume-2026');
  await page.locator('#password-confirm').fill('Sonnenblume-2026');
  await page.locator('#kc-register-form [type=submit]').click();
}

/** Signed in already: the session finds its way on the new page. */
async function signInTo(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('button', { name: 'Abmelden' })).toBeVisible();
}

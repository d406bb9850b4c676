import { expect, test } from '@playwright/test';
import { violations } from '../support/axe';
import { ownIndicator, share } from '../support/own-indicator';
import { signIn } from '../support/sign-in';
import { publicOnly } from '../support/stack';

test.skip(publicOnly, 'needs the whole stack');

test('a verdict is kept for the council and opened again by its link, with what it stands on', async ({
  page,
  browser,
}) => {
  test.setTimeout(60_000);
  const own = await ownIndicator({
    name: 'Festgehalten',
    figures: { '': [share('2020', 48, 80), share('2021', 56, 70)] },
  });
  await signIn(page, 'datenpflege', own.path);
  const main = page.getByRole('main');
  const dialog = page.getByRole('dialog');

  // A voice stands beside what is kept.
  await main.getByRole('button', { name: 'Etwas dazu sagen' }).click();
  await dialog.getByRole('radio', { name: 'Bestätigt' }).check();
  await dialog.getByLabel('In wenigen Worten').fill('Das erleben wir in den Kursen auch.');
  await dialog.getByRole('button', { name: 'Abschicken' }).click();
  await expect(main.getByText('1 bestätigt')).toBeVisible();

  const kept = main.getByRole('region', { name: 'Festgehaltene Aussagen' });
  await kept.getByRole('button', { name: 'Aussage festhalten' }).click();
  await dialog.getByRole('button', { name: 'Aussage festhalten' }).click();
  await expect(dialog.getByText('Bitte in einem Satz sagen, warum.')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await dialog.getByLabel(/^Wofür/).fill('Bericht an den Rat');
  await dialog.getByRole('button', { name: 'Aussage festhalten' }).click();
  await expect(dialog).toHaveCount(0);
  await kept.getByText('Bericht an den Rat', { exact: true }).click();
  await expect(kept).toContainText('Mit den heutigen Zahlen gilt sie unverändert.');
  const link = await kept
    .getByRole('link', { name: 'Link zu dieser Aussage' })
    .getAttribute('href');

  // What is corrected later changes today's sentence, not the kept one.
  await main.getByRole('button', { name: 'Wert für 2021 korrigieren' }).click();
  await dialog.getByRole('textbox', { name: 'Wert (Prozent)' }).fill('60');
  await dialog.getByText('Zähler, Nenner und mehr').click();
  await dialog.getByLabel(/^Zähler/).fill('42');
  await dialog.getByLabel('Grund', { exact: true }).fill('Verzählt');
  await dialog.getByRole('button', { name: 'Korrektur speichern' }).click();
  await expect(dialog).toHaveCount(0);

  const reader = await (await browser.newContext()).newPage();
  await reader.goto(link ?? '');
  const read = reader.getByRole('region', { name: 'Festgehaltene Aussagen' });
  await expect(read).toContainText('Verbessert');
  await expect(read).toContainText(/von 60.*auf 80/);
  await expect(read).toContainText('Mit den heutigen Zahlen lautet die Aussage anders.');
  await expect(read).toContainText(/Stand.*\d\d:\d\d/);
  await expect(read).toContainText('Vergleich zweier Anteile');
  await expect(read).toContainText(/Sicherheit.*95.*Prozent/);
  await expect(read).toContainText(/Prüfsumme der Zahlen.*[0-9a-f]{12}/);
  await expect(reader.getByText('Das erleben wir in den Kursen auch.')).toBeVisible();
  expect(await violations(reader)).toEqual([]);
});

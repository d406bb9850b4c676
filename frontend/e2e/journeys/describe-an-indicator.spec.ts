import { expect, test } from '@playwright/test';
import { violations } from '../support/axe';
import { ownIndicator, share } from '../support/own-indicator';
import { signIn } from '../support/sign-in';
import { publicOnly } from '../support/stack';

test.skip(publicOnly, 'needs the whole stack');

test('an indicator says what it counts, and whether it can be measured', async ({
  page,
  browser,
}) => {
  const own = await ownIndicator({
    name: 'Genau gesagt',
    figures: { '': [share('2020', 48, 80), share('2021', 56, 70)] },
  });
  await signIn(page, 'datenpflege', `${own.path}/bearbeiten`);
  const main = page.getByRole('main');
  await main.getByText('Genauer: Rechenweg, Zähler, Nenner, Erhebung').click();
  await main.getByLabel('Was genau wird gezählt?').fill('Bestandene Prüfungen');
  await main.getByLabel('Was steht im Zähler?').fill('bestandene Prüfungen');
  await main.getByLabel('Was steht im Nenner?').fill('angemeldete Personen');
  await main.getByLabel('Warum ändert sich die Definition?').fill('Bisher stand nichts da.');
  await main.getByText('Englische Fassung').click();
  await main.getByLabel('Nenner auf Englisch').fill('registered persons');
  await main.getByText('Lässt er sich messen?').click();
  await main.getByLabel('Woher kämen die Zahlen?').fill('Träger der Kurse');
  await main.getByLabel('Wie viele Fälle je Zeitraum?').fill('viele');
  await main.getByLabel('Wie viel Arbeit macht ein Wert?').selectOption('Viel');
  expect(await violations(page)).toEqual([]);
  await main.getByRole('button', { name: 'Indikator speichern' }).click();
  await expect(main.getByText('Bitte eine ganze Zahl ohne Punkt und Komma.').first()).toBeVisible();
  await main.getByLabel('Wie viele Fälle je Zeitraum?').fill('80');
  await main.getByRole('button', { name: 'Indikator speichern' }).click();
  await expect(page).toHaveURL(new RegExp(`${own.id}$`));

  // A reader without an account.
  const reader = await (await browser.newContext()).newPage();
  await reader.goto(own.path);
  const fit = reader.locator('details').filter({ hasText: 'Lässt er sich messen?' });
  await fit.locator('summary').click();
  await expect(fit).toContainText('Definition: genau beschrieben');
  await expect(fit).toContainText('Quelle: bekannt');
  await expect(fit).toContainText('Zahl der Fälle: wenige, nur große Änderungen fallen auf');
  await expect(fit).toContainText('Aufwand: hoch');
  await expect(fit).toContainText('Verzögerung: noch nicht geklärt');
  await expect(reader.getByText('angemeldete Personen')).toBeVisible();
  await reader.getByLabel('Sprache', { exact: true }).selectOption('en');
  await expect(reader.getByText('registered persons')).toBeVisible();
  await reader.getByLabel('Language', { exact: true }).selectOption('de');
  expect(await violations(reader)).toEqual([]);

  // What was counted is said otherwise: older figures are no longer compared, so it needs a reason.
  await page.goto(`${own.path}/bearbeiten`);
  await expect(main.getByLabel('Nenner auf Englisch')).toHaveValue('registered persons');
  await main.getByLabel('Was steht im Nenner?').fill('alle Teilnehmenden');
  await main.getByRole('button', { name: 'Indikator speichern' }).click();
  await expect(main.getByLabel('Warum ändert sich die Definition?')).toBeVisible();
  await main.getByLabel('Warum ändert sich die Definition?').fill('Wie im Land.');
  await main.getByRole('button', { name: 'Indikator speichern' }).click();
  await expect(page).toHaveURL(new RegExp(`${own.id}$`));
  await reader.reload();
  await expect(reader.getByText('alle Teilnehmenden')).toBeVisible();
});

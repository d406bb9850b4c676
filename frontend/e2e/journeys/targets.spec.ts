import { expect, test } from '@playwright/test';
import { violations } from '../support/axe';
import { ownIndicator } from '../support/own-indicator';
import { signIn } from '../support/sign-in';
import { publicOnly } from '../support/stack';

test.skip(publicOnly, 'needs the whole stack');

/** Indicator 7.2.a of the German sustainability report of 2020: sun and cloud, 30 is not reached by 2030. */
const renewable = {
  2015: 15.2,
  2016: 15.0,
  2017: 16.1,
  2018: 16.9,
  2019: 17.8,
  2020: 19.5,
};

test('a target is set, another takes its place and both end with a reason; readers see each time how far it is', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const own = await ownIndicator({
    name: 'Auf dem Weg',
    figures: {
      '': Object.entries(renewable).map(([period, value]) => ({ period, value })),
    },
  });
  await signIn(page, 'datenpflege', own.path);
  const main = page.getByRole('main');
  const dialog = page.getByRole('dialog');
  const way = main.getByRole('region', { name: 'Auf dem Weg zum Ziel?' });
  await expect(way).toContainText('Ein Ziel ist noch nicht vereinbart');

  // What the series could ever show stands before anything is promised.
  await way.getByRole('button', { name: 'Ziel festlegen' }).click();
  await expect(
    dialog.getByRole('region', { name: 'Was diese Zahlen zeigen können' }),
  ).toBeVisible();
  await dialog.getByLabel('Zielwert').fill('viel');
  await dialog.getByRole('button', { name: 'Ziel speichern' }).click();
  await expect(dialog.getByText('Bitte eine Zahl eingeben.').first()).toBeVisible();
  await expect(
    dialog.getByText('Bitte ein Jahr eingeben, zum Beispiel 2030.').first(),
  ).toBeVisible();
  await expect(dialog.getByText('Bitte sagen, warum dieses Ziel.').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);

  // A baseline that nobody can read is named at its field.
  await dialog.getByLabel('Zielwert').fill('30');
  await dialog.getByLabel('Bis zum Jahr').fill('2030');
  await dialog.getByLabel(/^Ausgangspunkt/).fill('irgendwann');
  await dialog.getByLabel('Warum dieses Ziel?').fill('So steht es im Konzept.');
  await dialog.getByRole('button', { name: 'Ziel speichern' }).click();
  await expect(dialog.getByLabel(/^Ausgangspunkt/)).toHaveAttribute('aria-invalid', 'true');
  await dialog.getByLabel(/^Ausgangspunkt/).fill('2015');
  await dialog.getByRole('button', { name: 'Ziel speichern' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(way).toContainText(/Mindestens 30,0.*bis 2030/);
  await expect(way.getByText('Sonne und Wolke', { exact: true })).toBeVisible();

  const reader = await (await browser.newContext()).newPage();
  await reader.goto(own.path);
  const read = reader.getByRole('region', { name: 'Auf dem Weg zum Ziel?' });
  await expect(read).toContainText('So steht es im Konzept.');
  await expect(read.getByText('Sonne und Wolke', { exact: true })).toBeVisible();
  await expect(read.getByRole('button')).toHaveCount(0);

  // Another one takes its place.
  await way.getByRole('button', { name: 'Ziel festlegen' }).click();
  await dialog.getByLabel('Art des Ziels').selectOption('In einem Bereich bleiben');
  await dialog.getByLabel('Untere Grenze').fill('19');
  await dialog.getByLabel('Obere Grenze').fill('20,5');
  await dialog.getByLabel('Warum dieses Ziel?').fill('Mehr wäre zu viel.');
  await dialog.getByRole('button', { name: 'Ziel speichern' }).click();
  await expect(way).toContainText(/Zwischen 19,0.*und 20,5/);
  await expect(way.getByText('So steht es im Konzept.')).toHaveCount(0);

  // A target ends with a reason only; the one before it holds again until it ends, too.
  await way.getByRole('button', { name: 'Ziel beenden' }).click();
  await dialog.getByRole('button', { name: 'Ziel beenden' }).click();
  await expect(dialog.getByText('Bitte in einem Satz sagen, warum.')).toBeVisible();
  await dialog.getByLabel('Grund').fill('Der Rat hat es aufgehoben.');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Ziel beenden' }).click();
  await expect(way.getByText(/Mindestens 30,0.*bis 2030/)).toBeVisible();
  await way.getByRole('button', { name: 'Ziel beenden' }).click();
  await dialog.getByLabel('Grund').fill('Es war nie beschlossen.');
  await dialog.getByRole('button', { name: 'Ziel beenden' }).click();
  await expect(way).toContainText('Ein Ziel ist noch nicht vereinbart');

  // It stays readable why.
  await reader.reload();
  await read.getByText('2 frühere Ziele').click();
  await expect(read.getByText('Der Rat hat es aufgehoben.')).toBeVisible();
  expect(await violations(reader)).toEqual([]);
});

import { expect, test } from '@playwright/test';
import { violations } from '../support/axe';
import { ownIndicator, share } from '../support/own-indicator';
import { signIn } from '../support/sign-in';
import { publicOnly } from '../support/stack';

test.skip(publicOnly, 'needs the whole stack');

test('a break parts the line and the verdict says so; moved and taken back, the figures are compared again', async ({
  page,
  browser,
}) => {
  test.setTimeout(60_000);
  const own = await ownIndicator({
    name: 'Gebrochene Reihe',
    figures: {
      '': [share('2018', 48, 80), share('2019', 50, 78), share('2020', 66, 82)],
    },
  });
  await signIn(page, 'datenpflege', own.path);
  const main = page.getByRole('main');
  const dialog = page.getByRole('dialog');
  const says = main.getByRole('region', { name: 'Was die Zahlen sagen' });
  const drawing = main.locator('svg.time-series');
  await expect(drawing).toBeVisible();
  await expect(drawing.locator('.time-series-break')).toHaveCount(0);
  const whole = await drawing.locator('path.time-series-line').count();
  await expect(says).toContainText('gestiegen von 60 % (2018)');

  const enter = async (period: string) => {
    await main.getByRole('button', { name: 'Bruch eintragen' }).click();
    await dialog.getByLabel('Erster Zeitraum nach dem Bruch').fill(period);
    await dialog.getByLabel('Was sich geändert hat').selectOption('andere Zählweise');
    await dialog
      .getByLabel('In einem Satz für Leserinnen und Leser')
      .fill('Seither zählt das Amt.');
    await dialog.getByRole('button', { name: 'Bruch speichern' }).click();
  };
  await enter('irgendwann');
  await expect(dialog.getByLabel('Erster Zeitraum nach dem Bruch')).toHaveAttribute(
    'aria-invalid',
    'true',
  );
  expect(await violations(page)).toEqual([]);
  await dialog.getByLabel('Erster Zeitraum nach dem Bruch').fill('2020');
  await dialog.getByRole('button', { name: 'Bruch speichern' }).click();
  await expect(dialog).toHaveCount(0);
  const breaks = main.getByRole('region', { name: 'Brüche in der Reihe' });
  await expect(breaks).toContainText('Ab 2020 (andere Zählweise)');

  // Readers see the line apart, the reason, and why nothing can be said across it.
  const reader = await (await browser.newContext()).newPage();
  await reader.goto(own.path);
  const read = reader.getByRole('main');
  await expect(read.locator('svg.time-series .time-series-break')).toHaveCount(1);
  await expect(read.locator('svg.time-series')).toContainText('Bruch in der Reihe');
  await expect(read.locator('svg.time-series path.time-series-line')).toHaveCount(whole - 1);
  await expect(read.getByRole('region', { name: 'Was die Zahlen sagen' })).toContainText(
    'Nicht beurteilbar',
  );
  await expect(read.getByRole('region', { name: 'Brüche in der Reihe' })).toContainText(
    'Seither zählt das Amt.',
  );

  // It was a year earlier: two figures can be compared after it.
  await breaks.getByRole('button', { name: 'Entfernen' }).click();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Entfernen' }).click();
  await expect(breaks).toContainText('Es ist kein Bruch eingetragen.');
  await expect(drawing.locator('.time-series-break')).toHaveCount(0);
  await enter('2019');
  await expect(breaks).toContainText('Ab 2019');
  await expect(says).toContainText('von 64,1 % (2019)');

  await breaks.getByRole('button', { name: 'Entfernen' }).click();
  await dialog.getByRole('button', { name: 'Entfernen' }).click();
  await expect(says).toContainText('von 60 % (2018)');
  await expect(drawing.locator('.time-series-break')).toHaveCount(0);
});

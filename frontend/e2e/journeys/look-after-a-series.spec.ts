import { expect, test } from '@playwright/test';
import { violations } from '../support/axe';
import { ownIndicator, share } from '../support/own-indicator';
import { signIn } from '../support/sign-in';
import { publicOnly } from '../support/stack';

test.skip(publicOnly, 'needs the whole stack');

test('a series has somebody who looks after it and a day when its source publishes', async ({
  page,
}) => {
  const own = await ownIndicator({
    name: 'Gepflegt',
    figures: { '': [share('2020', 120, 300), share('2021', 150, 300)] },
  });
  await signIn(page, 'koordination', own.path);
  const note = page.getByRole('region', { name: 'Wer kümmert sich' });
  const dialog = page.getByRole('dialog');
  await expect(note).toContainText('Noch kümmert sich niemand um diese Reihe.');

  // When it is published: without a day nothing is saved.
  await note.getByRole('button', { name: 'Veröffentlichung eintragen' }).click();
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog.getByLabel('Nächster Tag')).toBeFocused();
  await dialog.getByLabel('Nächster Tag').fill('2027-05-31');
  await dialog.getByLabel('Danach').selectOption('12');
  await dialog.getByLabel(/Wo erscheint sie/).fill('Statistik der Stadt');
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(note).toContainText('31.05.2027 (Statistik der Stadt)');

  // Who looks after it: oneself, then somebody else, and the calendar stays.
  await note.getByRole('button', { name: 'Ich kümmere mich' }).click();
  await expect(note).toContainText('Sie kümmern sich um diese Reihe.');
  await note.getByRole('button', { name: 'Jemanden benennen' }).click();
  await expect(dialog).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const who = dialog.getByRole('combobox', { name: 'Wer kümmert sich' });
  await who.fill('Daten');
  await page.getByRole('option', { name: /Daten/ }).first().click();
  const name = await who.inputValue();
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(note).toContainText(name);
  await expect(note).toContainText('31.05.2027');

  // It can be taken back again.
  await note.getByRole('button', { name: 'Ich kümmere mich' }).click();
  await note.getByRole('button', { name: 'Abgeben' }).click();
  await expect(note).toContainText('Noch kümmert sich niemand um diese Reihe.');
  await expect(note).toContainText('31.05.2027');
  expect(await violations(page)).toEqual([]);
});

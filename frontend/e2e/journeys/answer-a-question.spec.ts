import { expect, type Page, test } from '@playwright/test';
import { signIn } from '../support/sign-in';
import { publicOnly } from '../support/stack';

test.skip(publicOnly, 'needs the whole stack');

async function openMeasures(page: Page) {
  await page.getByRole('main').getByRole('link', { name: 'AG Sprache' }).click();
  await page
    .getByRole('navigation', { name: /AG Sprache/ })
    .getByRole('link', { name: 'Maßnahmen' })
    .click();
  await expect(page.getByText('Was wollen wir tun?')).toBeVisible();
}

test('a member answers by keyboard, and the draft outlives a reload', async ({ page }) => {
  await signIn(page, 'mitglied', '/ags');
  await openMeasures(page);
  const card = page.getByRole('article').first();
  const text = `Sprachcafé am Abend ${String(Date.now())}`;
  await card.getByRole('button', { name: /^(Antworten|Noch eine Antwort)/ }).press('Enter');
  await expect(card.getByRole('textbox', { name: 'Ihre Antwort' })).toBeFocused();
  await page.keyboard.type(text);
  await page.reload();
  // What was not sent is open again.
  const field = page.getByRole('textbox', { name: 'Ihre Antwort' });
  await expect(field).toHaveValue(text);
  await field.focus();
  await page.keyboard.press('Control+Enter');
  const answer = page.getByRole('listitem').filter({ hasText: text });
  await expect(answer).toBeVisible();
  await expect(field).toHaveCount(0);
  await answer.getByRole('button', { name: 'Antwort entfernen' }).press('Enter');
  await expect(answer).toHaveCount(0);
  await page.getByRole('button', { name: 'Rückgängig' }).press('Enter');
  await expect(answer).toBeVisible();
  await answer.getByRole('button', { name: 'Antwort entfernen' }).press('Enter');
  await expect(answer).toHaveCount(0);
});

test('the moderation writes a question, asks it and retires it', async ({ page }) => {
  await signIn(page, 'moderation-sprache', '/ags');
  await openMeasures(page);
  const question = `Wie finden Menschen zueinander, Versuch ${String(Date.now())}?`;
  await page.getByRole('button', { name: 'Frage stellen', exact: true }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Eine Frage stellen' });
  await dialog.getByRole('button', { name: 'Speichern und stellen' }).click();
  await expect(dialog.getByRole('combobox', { name: 'Aus welcher Leitlinie?' })).toBeFocused();
  await dialog.getByRole('combobox', { name: 'Aus welcher Leitlinie?' }).selectOption({ index: 1 });
  await dialog.getByRole('textbox', { name: 'Frage', exact: true }).fill(question);
  await dialog
    .getByRole('textbox', { name: 'Warum diese Frage?', exact: true })
    .fill('Miteinander beginnt mit dem Kennenlernen.');
  await dialog.getByRole('button', { name: 'Speichern und stellen' }).click();
  const card = page.getByRole('article', { name: question });
  await expect(card.getByRole('button', { name: 'Antworten' })).toBeVisible();
  await card.getByRole('button', { name: /^Nicht mehr stellen/ }).click();
  await expect(card.getByRole('button', { name: 'Antworten' })).toHaveCount(0);
});

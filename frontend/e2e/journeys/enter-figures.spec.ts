import { expect, type Locator, test } from '@playwright/test';
import { violations } from '../support/axe';
import { withdrawFigures } from '../support/figures';
import { signIn } from '../support/sign-in';
import { publicOnly } from '../support/stack';

test.skip(publicOnly, 'needs the whole stack');

/** An indicator that counts no persons. */
const code = 'PRO-01';
const name = 'Umsetzungsgrad';

test.beforeEach(() => withdrawFigures(code));
test.afterEach(() => withdrawFigures(code));

test('a table from a spreadsheet is pasted, checked and stored', async ({ page }) => {
  await signIn(page, 'datenpflege', '/indikatoren/eingabe');
  const main = page.getByRole('main');
  await main.getByLabel('Woher kommen die Werte?').selectOption({ index: 1 });
  await main.getByLabel('Zeiträume').fill('2030');
  await main.getByRole('combobox', { name: 'Indikator dazunehmen' }).focus();
  await page.keyboard.type('Umsetzung');
  await page.getByRole('option', { name: `${name} (${code})` }).click();

  const first = main.getByRole('textbox', { name: `${name}, 2030` });
  await pasteInto(first, `Jahr\t2030\t2031\n${name}\t41,5\t43,25`);
  await expect(first).toHaveValue('41,5');
  const second = main.getByRole('textbox', { name: `${name}, 2031` });
  await expect(second).toHaveValue('43,25');

  // A fault is named at its cell, and nothing is stored.
  await second.fill('viele');
  await main.getByRole('button', { name: '2 Werte speichern' }).click();
  await main
    .getByRole('alert')
    .getByRole('link', { name: `${name}, 2031` })
    .click();
  await expect(second).toBeFocused();
  await expect(second).toHaveAttribute('aria-invalid', 'true');

  // On a phone the grid scrolls, not the page.
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await violations(page)).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1280, height: 800 });

  // What was typed outlives a reload.
  await second.fill('43,25');
  await page.reload();
  await expect(second).toHaveValue('43,25');
  await main.getByRole('button', { name: '2 Werte speichern' }).click();
  await expect(page.getByText('2 Werte sind gespeichert.')).toBeVisible();
  await expect(first).toHaveValue('');
  await expect(first).toHaveAttribute('placeholder', /41,5/);
});

async function pasteInto(field: Locator, text: string): Promise<void> {
  await field.evaluate((element, words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

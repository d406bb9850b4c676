import { expect, type Locator, test } from '@playwright/test';
import { violations } from '../support/axe';
import { withdrawFigures } from '../support/figures';
import { signIn } from '../support/sign-in';
import { publicOnly } from '../support/stack';

test.skip(publicOnly, 'needs the whole stack');

/** Indicators that count no persons. */
const code = 'PRO-01';
const name = 'Umsetzungsgrad';
const otherCode = 'PRO-02';
const otherName = 'Steuerbare Maßnahmen';

const withdraw = async () => {
  await withdrawFigures(code);
  await withdrawFigures(otherCode);
};
test.beforeEach(withdraw);
test.afterEach(withdraw);

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

test('a whole table goes where its names say, and a name we do not know is asked about', async ({
  page,
}) => {
  await signIn(page, 'datenpflege', '/indikatoren/eingabe');
  const main = page.getByRole('main');
  await main.getByLabel('Woher kommen die Werte?').selectOption({ index: 1 });
  const whole = main.getByRole('textbox', { name: 'Ganze Tabelle aus Excel einfügen' });

  // Figures alone say nothing; they stay where they are, with a word on what is missing.
  await whole.fill('41,5\t43,25');
  await expect(whole).toHaveAccessibleDescription(/keine Tabelle mit Namen und Zeiträumen/);
  await expect(whole).toHaveValue('41,5\t43,25');

  await whole.fill(
    [
      'Bericht über die Umsetzung',
      'Kennzahl\tEinheit\t2030\t2031',
      `${name} (in %)\t%\t41,5\t43,25`,
      'Was wir steuern\tAnteil\t50\t52,5',
    ].join('\n'),
  );
  await expect(whole).toHaveValue('');
  await expect(main.getByRole('textbox', { name: `${name}, 2031` })).toHaveValue('43,25');

  // The line with another name waits, over a reload, too, until somebody says what it is.
  await page.reload();
  await expect(main.getByRole('heading', { name: 'Welcher Indikator ist das?' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const unknown = main.getByRole('combobox', { name: 'Was wir steuern' });
  await expect(unknown).toHaveValue('');
  await unknown.focus();
  await page.keyboard.type(otherCode);
  await page.getByRole('option', { name: otherName }).click();
  await main.getByRole('button', { name: 'Zeilen übernehmen' }).click();
  await expect(main.getByRole('textbox', { name: `${otherName}, 2031` })).toHaveValue('52,5');

  const switchOn = main.getByRole('checkbox', { name: `Beim Speichern einschalten: ${otherName}` });
  await expect(switchOn).toBeChecked();
  await main.getByRole('button', { name: '4 Werte speichern' }).click();
  const done = main.getByRole('status').filter({ hasText: '4 Werte sind gespeichert.' });
  await expect(done.getByRole('link')).toHaveText([name, otherName]);
  await done.getByRole('link', { name: otherName }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(otherName);

  await page.goto(`/indikatoren/katalog?q=${otherCode}`);
  await main.getByRole('button', { name: /ausschalten$/ }).click();
  await expect(main.getByRole('listitem').filter({ hasText: otherCode })).toContainText(
    'Hier nicht eingeschaltet',
  );
});

test('an indicator that is missing is entered on the way, and its line finds it', async ({
  page,
}) => {
  const own = `Xylophonstunden ${crypto.randomUUID()}`;
  await signIn(page, 'datenpflege', '/indikatoren/eingabe');
  const main = page.getByRole('main');
  await main
    .getByRole('textbox', { name: 'Ganze Tabelle aus Excel einfügen' })
    .fill(`Kennzahl\tEinheit\t2030\t2031\nHundesteuer\t€\t9\t8\n${own}\t%\t1,5\t2`);
  await main.getByRole('link', { name: `„${own}“ neu anlegen` }).click();

  // What the table says is there already; publishing asks how persons are protected.
  await expect(main.getByLabel('Name', { exact: true })).toHaveValue(own);
  await expect(main.getByLabel('Einheit', { exact: true })).toHaveValue('percent');
  await expect(main.getByLabel('Nachkommastellen')).toHaveValue('1');
  await main.getByRole('radio', { name: 'Alle', exact: true }).check();
  await main.getByRole('button', { name: 'Indikator speichern' }).click();
  const protection = main.getByLabel('Wie werden Zahlen über Personen geschützt?');
  await expect(protection).toBeFocused();
  await expect(protection).toHaveAccessibleDescription(/Erst dann kann ihn jeder sehen/);
  expect(await violations(page)).toEqual([]);
  await protection.selectOption('NO_PERSONS');
  await main.getByRole('button', { name: 'Indikator speichern' }).click();
  await expect(main.getByRole('heading', { level: 1, name: 'Werte eintragen' })).toBeVisible();
  await expect(main.getByRole('textbox', { name: `${own}, 2030` })).toHaveValue('1,5');

  // The other line still waits, and is left out.
  await main.getByRole('button', { name: 'Diese Zeile weglassen' }).click();
  await expect(main.getByRole('heading', { name: 'Welcher Indikator ist das?' })).toHaveCount(0);
  await main.getByLabel('Woher kommen die Werte?').selectOption({ index: 1 });
  await main.getByRole('button', { name: '2 Werte speichern' }).click();
  const done = main.getByRole('status').filter({ hasText: '2 Werte sind gespeichert.' });
  await expect(done.getByRole('link', { name: own })).toBeVisible();
  await expect(done).not.toContainText('nicht öffentlich');
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

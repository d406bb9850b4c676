import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { watchConsole } from '../support/watch-console';
import { signIn } from '../support/sign-in';
import { publicOnly } from '../support/stack';

const figures = fileURLToPath(
  new URL('../../../docs/examples/foreigners_share.csv', import.meta.url),
);
const answer = 'Sprachtandems: je eine Person aus der Nachbarschaft und eine, die Deutsch lernt.';

test.skip(publicOnly, 'needs the whole stack');
test.describe.configure({ mode: 'serial' });

test('a guideline prompts the AG, an answer becomes a measure with an indicator', async ({
  page,
}) => {
  test.slow();
  const complaints = watchConsole(page);
  await signIn(page, 'moderation-sprache', '/ags');
  await page
    .getByRole('main')
    .getByRole('link', { name: /AG Sprache/ })
    .first()
    .click();
  await page
    .getByRole('link', { name: /^Maßnahmen/ })
    .last()
    .click();

  const questions = page.getByRole('article');
  await expect(questions).toHaveCount(3);
  const first = questions.filter({ hasText: 'Gelegenheiten zum Lernen der deutschen Sprache' });
  await expect(first).toContainText('A1');

  await first.getByRole('button', { name: /antwort/i }).click();
  await first.getByLabel('Ihre Antwort').fill(answer);
  await first.getByRole('button', { name: 'Antwort senden' }).click();
  await expect(first.getByText(answer).first()).toBeVisible();

  await first
    .getByRole('listitem')
    .filter({ hasText: answer })
    .getByRole('link', { name: 'Daraus eine Maßnahme machen' })
    .click();
  await expect(page.getByText(answer).first()).toBeVisible();
  await page
    .getByLabel('Titel', { exact: true })
    .first()
    .fill('Sprachtandems in der Nachbarschaft');
  await page.getByRole('button', { name: 'Maßnahme anlegen' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: /Sprachtandems in der Nachbarschaft/ }),
  ).toBeVisible();
  await expect(page.getByText('Aus der Antwort ist eine Maßnahme geworden')).toBeVisible();

  await page.getByRole('button', { name: 'Indikator verknüpfen' }).click();
  await page.getByRole('combobox', { name: 'Indikator' }).fill('Ausländeranteil');
  await page.getByRole('option', { name: /DEM-02/ }).click();
  await page.getByRole('button', { name: 'Verknüpfen', exact: true }).click();
  await expect(page.getByRole('link', { name: /Ausländeranteil/ }).first()).toBeVisible();
  expect(complaints).toEqual([]);
});

test('the data steward imports the figures and the page says what they carry', async ({ page }) => {
  test.slow();
  const complaints = watchConsole(page);
  await signIn(page, 'datenpflege', '/indikatoren/import');
  await page.locator('input[type=file]').setInputFiles(figures);
  await expect(page.getByText('Alles in Ordnung. Sie können importieren.')).toBeVisible();
  await page.getByRole('button', { name: '2 Werte importieren' }).click();
  await expect(page.getByText('Der Import ist fertig')).toBeVisible();

  await page.goto('/indikatoren');
  await page
    .getByRole('main')
    .getByRole('link', { name: /Ausländeranteil/ })
    .first()
    .click();
  // Two figures from two sources, a composition figure: described, never judged.
  await expect(page.getByText('Nicht beurteilbar').first()).toBeVisible();
  await expect(page.getByRole('img', { name: /Verlauf/ })).toBeVisible();
  await expect(page.getByRole('cell', { name: /18,5/ }).first()).toBeVisible();
  await expect(page.getByRole('cell', { name: /28,98/ }).first()).toBeVisible();
  await expect(page.getByText('Sprachtandems in der Nachbarschaft').first()).toBeVisible();
  expect(complaints).toEqual([]);
});

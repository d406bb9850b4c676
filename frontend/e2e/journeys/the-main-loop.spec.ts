import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { withdrawFigures } from '../support/figures';
import { signIn, signOut } from '../support/sign-in';
import { publicOnly } from '../support/stack';
import { watchConsole } from '../support/watch-console';

test.skip(publicOnly, 'needs the whole stack');

const guideline = 'Integration bedeutet miteinander, nicht nebeneinander leben (Austausch)';
const questions = [
  'Wie können mehr Gelegenheiten zum Lernen der deutschen Sprache in direktem Kontakt geschaffen werden?',
  'Wie kann ich die bestehenden Ankommenstreffpunkte, die ein solches Angebot machen, bekannter machen?',
  'Wie erreiche ich bestimmte Zielgruppen?',
] as const;
const figures = fileURLToPath(
  new URL('../../../docs/examples/foreigners_share.csv', import.meta.url),
);
const shareOfForeigners = '/indikatoren/b356e4a2-fc81-76f9-77fc-bc74badee669';

test.beforeAll(() => withdrawFigures('DEM-02'));

test('from a guideline’s question to a figure and what can be said of it', async ({ page }) => {
  // Two people and the whole way: more than other journeys.
  test.slow();
  const complaints = watchConsole(page);
  const answer = `Sprachpatinnen und Sprachpaten begleiten neu Angekommene, Versuch ${String(Date.now())}`;

  await signIn(page, 'moderation-sprache', '/leitlinien');
  await openQuestions(page);
  await answerFirst(page, answer);
  const measure = await makeMeasure(page, answer);
  await linkIndicator(page);
  await answerShowsMeasure(page, answer, measure);
  await signOut(page);

  await signIn(page, 'datenpflege', '/indikatoren/import');
  await importFigures(page);
  await readIndicator(page, measure);
  expect(complaints).toEqual([]);
});

async function openQuestions(page: Page) {
  await page.getByRole('main').getByRole('link', { name: guideline }).click();
  await expect(page.getByRole('heading', { level: 1, name: guideline })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: questions[0] }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'AG Sprache' })).toBeVisible();
  await expect(page.getByText('Was wollen wir tun?')).toBeVisible();
  await expect(page.getByText('Nur Fragen zur Leitlinie A1.')).toBeVisible();
  for (const question of questions) {
    await expect(page.getByRole('article', { name: question })).toBeVisible();
  }
  await expect(page.getByRole('article')).toHaveCount(questions.length);
}

async function answerFirst(page: Page, answer: string) {
  const card = page.getByRole('article', { name: questions[0] });
  await card.getByRole('button', { name: /^(Antworten|Noch eine Antwort)/ }).click();
  await card.getByRole('textbox', { name: 'Ihre Antwort' }).fill(answer);
  await card.getByRole('button', { name: 'Antwort senden' }).click();
  await expect(card.getByRole('listitem').filter({ hasText: answer })).toBeVisible();
}

/** Makes a measure of the answer; gives its number. */
async function makeMeasure(page: Page, answer: string): Promise<string> {
  await page
    .getByRole('listitem')
    .filter({ hasText: answer })
    .getByRole('link', { name: 'Daraus eine Maßnahme machen' })
    .click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Aus der Antwort eine Maßnahme machen' }),
  ).toBeVisible();
  await expect(page.getByText(questions[0])).toBeVisible();
  await page.getByRole('button', { name: 'Maßnahme anlegen' }).click();
  await expect(page.getByText('Aus der Antwort ist eine Maßnahme geworden')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Sprachpatinnen');
  const number = await page.getByText(/^SPR-M-\d+$/).innerText();
  const origin = page.getByRole('region', { name: 'Woher sie kommt' });
  await expect(origin).toContainText('Leitlinie A1');
  await expect(origin).toContainText(questions[0]);
  await expect(origin).toContainText(answer);
  return number;
}

async function linkIndicator(page: Page) {
  const effect = page.getByRole('region', { name: 'Woran man es merken soll' });
  await expect(effect).toContainText('Noch ist kein Indikator verknüpft.');
  await effect.getByRole('button', { name: 'Indikator verknüpfen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Indikator verknüpfen' });
  await dialog.getByRole('combobox', { name: 'Indikator' }).fill('Ausländeranteil');
  await page.getByRole('option', { name: 'Ausländeranteil', exact: true }).click();
  await dialog
    .getByRole('textbox', { name: /Warum glauben Sie das/ })
    .fill('Der Anteil sagt, wie viele Menschen das Angebot angehen könnte.');
  await dialog.getByRole('button', { name: 'Verknüpfen' }).click();
  await expect(effect.getByRole('link', { name: 'Ausländeranteil' })).toBeVisible();
  await expect(effect).toContainText('Keine bestimmte Richtung');
  await expect(effect).toContainText('behauptet nicht, dass die Maßnahme die Zahl verändert');
}

/** Back at the question the answer says what became of it. */
async function answerShowsMeasure(page: Page, answer: string, measure: string) {
  await page.getByRole('link', { name: 'Zur Frage in der Arbeitsgruppe' }).click();
  const item = page.getByRole('listitem').filter({ hasText: answer }).first();
  await expect(item).toContainText('Daraus wurde die Maßnahme');
  await expect(item.getByRole('link', { name: measure })).toBeVisible();
}

async function importFigures(page: Page) {
  await page.getByLabel('Datei auswählen oder hierher ziehen').setInputFiles(figures);
  await expect(page.getByText('Alles in Ordnung. Sie können importieren.')).toBeVisible();
  await expectCounts(page, 'Was passieren würde');
  await page.getByRole('button', { name: '2 Werte importieren' }).click();
  await expect(page.getByText('Der Import ist fertig')).toBeVisible();
  await expectCounts(page, 'Was passiert ist');
}

async function expectCounts(page: Page, title: string) {
  const counts = page.getByRole('region', { name: title });
  const count = (term: string) =>
    counts.locator('div').filter({ has: page.getByText(term, { exact: true }) });
  await expect(count('Zeilen gelesen').getByRole('definition')).toHaveText('2');
  await expect(count('neue Werte').getByRole('definition')).toHaveText('2');
  await expect(count('fehlerhafte Zeilen').getByRole('definition')).toHaveText('0');
}

/** Two figures whose sources count differently: shown side by side, not compared, not judged. */
async function readIndicator(page: Page, measure: string) {
  await page.goto(shareOfForeigners);
  await expect(page).toHaveTitle(/Ausländeranteil/);
  const sentence =
    'Die vorliegenden Werte stammen aus Quellen, die verschieden zählen, und lassen sich deshalb nicht vergleichen.';
  const verdict = page.getByRole('region', { name: 'Was die Zahlen sagen' });
  await expect(verdict).toContainText('28,98 %');
  await expect(verdict).toContainText('01.07.2020');
  await expect(verdict).toContainText('Nicht beurteilbar');
  await expect(verdict).toContainText(sentence);
  await expect(verdict).not.toContainText(/besser|schlechter/i);

  const chart = page.getByRole('img', { name: /^Verlauf: Ausländeranteil/ });
  await expect(chart).toHaveAccessibleName(new RegExp(sentence));
  await expect(chart.locator('.time-series-mark')).toHaveCount(2);
  await expect(chart.locator('.time-series-line')).toHaveCount(0);
  const reader = page.getByRole('slider', { name: 'Wert für Wert lesen' });
  await expect(reader).toHaveAttribute('aria-valuetext', /^01\.07\.2020: 28,98\s%/);
  await reader.press('ArrowLeft');
  await expect(reader).toHaveAttribute('aria-valuetext', /^09\.05\.2011: 18,5\s%/);

  const values = page.getByRole('table', { name: /Ausländeranteil.*alle Werte mit Quelle/ });
  const later = values.getByRole('row').filter({ hasText: '01.07.2020' });
  await expect(later).toContainText('28,98');
  await expect(later.getByRole('link', { name: /Vorlage vo9758/ })).toHaveAttribute(
    'href',
    'https://ris.emmerich.de/bi/vo0050.asp?__kvonr=9758',
  );
  const earlier = values.getByRole('row').filter({ hasText: '09.05.2011' });
  await expect(earlier).toContainText('18,5');
  await expect(earlier.getByRole('link', { name: /Im Städtedreieck/ })).toBeVisible();

  const measures = page.getByRole('region', { name: 'Maßnahmen zu diesem Indikator' });
  await expect(measures.getByRole('link', { name: measure })).toBeVisible();
  await expect(measures).toContainText('Sie beweist keine Wirkung.');
}

import { expect, type Page, test } from '@playwright/test';
import { readFigures } from '../support/figures';
import { person, present, service } from '../support/service-client';
import { signIn } from '../support/sign-in';
import { publicOnly } from '../support/stack';

test.skip(publicOnly, 'needs the whole stack');

const foreigners = '54b78d5b-284f-e13c-fe61-d6a9e52fb22d';

/** Everything that an import could have touched. */
async function stored() {
  const api = await service('miteinander-importer');
  const series = await api.GET('/api/v1/indicators/{indicatorId}/series', {
    params: { path: { indicatorId: foreigners } },
  });
  const imports = await api.GET('/api/v1/observation-imports', {
    params: { query: { limit: 200 } },
  });
  const sources = await api.GET('/api/v1/sources', { params: { query: { limit: 200 } } });
  const list = present(series.data, 'series').items;
  return {
    imports: present(imports.data, 'imports').items,
    sources: present(sources.data, 'sources').items.length,
    figures: await Promise.all(list.map(({ id }) => readFigures(api, id))),
  };
}

async function choose(page: Page, lines: readonly string[]) {
  const german = 'Datei auswählen oder hierher ziehen';
  const english = 'Choose a file or drag it here';
  await page.getByLabel(new RegExp(`^(${german}|${english})`)).setInputFiles({
    name: 'auslaender.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(lines.join('\n')),
  });
}

test('a file that can be read in two ways is asked about, and its faults stand by row', async ({
  page,
}) => {
  const before = await stored();
  const lines = [
    'indicator,area,period,value,source',
    'DEM-03,05154008,2024-05-01,10.871,Erfundene Quelle',
    'DEM-03,05154008,2024-02-30,10900,Erfundene Quelle',
    'DEM-99,05154008,2024-05-01,10900,Erfundene Quelle',
  ];
  await signIn(page, 'datenpflege', '/indikatoren/import');
  await choose(page, lines);
  await expect(page.getByRole('radio', { name: /^Komma/ })).toBeVisible();
  const unclear = page.getByRole('table', { name: 'Fehler nach Zeile und Spalte' });
  await expect(unclear.getByRole('row', { name: /^2\b.*mehrdeutig/ })).toContainText('10.871');
  await page.getByRole('radio', { name: /^Komma/ }).check();
  await page.getByRole('button', { name: 'So lesen und noch einmal prüfen' }).click();

  await expect(page.getByText('Solange Fehler da sind, wird nichts importiert.')).toBeVisible();
  const faults = page.getByRole('table', { name: 'Fehler nach Zeile und Spalte' });
  await expect(faults.getByRole('row', { name: /^3\b/ })).toContainText(
    '„2024-02-30“ gibt es im Kalender nicht.',
  );
  await expect(faults.getByRole('row', { name: /^4\b/ })).toContainText(
    'Einen Indikator „DEM-99“ gibt es nicht.',
  );
  await expect(page.getByRole('button', { name: /importieren$/ })).toHaveCount(0);

  await page.getByRole('button', { name: 'Andere Datei wählen' }).click();
  await page.getByLabel('Sprache', { exact: true }).selectOption('en');
  await choose(page, lines);
  await page.getByRole('radio', { name: /^Comma/ }).check();
  await page.getByRole('button', { name: 'Read it this way and check again' }).click();
  const english = page.getByRole('table', { name: 'Faults by row and column' });
  await expect(english.getByRole('row', { name: /^3\b/ })).toContainText(
    'The calendar has no “2024-02-30”.',
  );
  await expect(english.getByRole('row', { name: /^4\b/ })).toContainText(
    'There is no indicator “DEM-99”.',
  );
  expect(await stored()).toEqual(before);
});

test('a file about single persons is refused without showing what stands in it', async ({
  page,
}) => {
  const before = await stored();
  const lines = [
    'indicator,area,period,value,source,Nachname',
    'DEM-03,05154008,2024-05-01,10.871,Erfundene Quelle,Mustermann',
  ];
  await signIn(page, 'datenpflege', '/indikatoren/import');
  await choose(page, lines);
  const faults = page.getByRole('table', { name: 'Fehler nach Zeile und Spalte' });
  await expect(faults).toContainText(
    'Die Spalte „Nachname“ deutet auf Daten über einzelne Personen hin.',
  );
  await expect(page.getByText('Mustermann')).toHaveCount(0);
  await expect(page.getByRole('checkbox', { name: /Fehlerhafte Zeilen auslassen/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Andere Datei wählen' }).click();
  await page.getByLabel('Sprache', { exact: true }).selectOption('en');
  await choose(page, lines);
  await expect(page.getByRole('table', { name: 'Faults by row and column' })).toContainText(
    'The column “Nachname” suggests data about single persons.',
  );
  await expect(page.getByText('Mustermann')).toHaveCount(0);
  expect(await stored()).toEqual(before);
});

async function newMeasure(title: string): Promise<string> {
  const api = await person('moderation-sprache');
  const me = await api.GET('/api/v1/me');
  const group = present(me.data, 'me').memberships[0];
  const processes = await api.GET('/api/v1/processes');
  const { data } = await api.POST('/api/v1/measures', {
    body: {
      title: { de: { text: title } },
      processId: present(processes.data?.items[0], 'process').id,
      workingGroupId: present(group, 'membership').workingGroupId,
      visibility: 'INTERNAL',
    },
  });
  return present(data, 'measure').id;
}

test('two people change one measure: nothing is lost, the second one decides', async ({
  browser,
}) => {
  test.slow();
  const id = await newMeasure(`Zu zweit bearbeitet, Versuch ${String(Date.now())}`);
  const [first, second] = await Promise.all([browser.newPage(), browser.newPage()]);
  await signIn(first, 'moderation-sprache', `/massnahmen/${id}/bearbeiten`);
  await signIn(second, 'koordination', `/massnahmen/${id}/bearbeiten`);
  const programme = first.getByRole('textbox', { name: /^Förderprogramm/ });
  await programme.fill('KOMM-AN NRW');
  await second
    .getByRole('textbox', { name: /^Zuständige Stelle/ })
    .fill('Leitung der Volkshochschule');
  await second.getByRole('button', { name: 'Speichern' }).click();
  await expect(second.getByRole('region', { name: 'Wer', exact: true })).toContainText(
    'Leitung der Volkshochschule',
  );

  await first.getByRole('button', { name: 'Speichern' }).click();
  const dialog = first.getByRole('dialog', { name: 'Das hat inzwischen jemand geändert' });
  const mine = dialog.getByRole('region', { name: 'Ihre Fassung' });
  const theirs = dialog.getByRole('region', { name: 'Jetzt gespeichert' });
  await expect(mine).toContainText('KOMM-AN NRW');
  await expect(mine).not.toContainText('Volkshochschule');
  await expect(theirs).toContainText('Leitung der Volkshochschule');
  await expect(theirs).not.toContainText('KOMM-AN NRW');

  // Looking first: Escape leads back to what was written, and saving asks again.
  await first.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(programme).toHaveValue('KOMM-AN NRW');
  await first
    .getByRole('textbox', { name: /^Zuständige Stelle/ })
    .fill('Leitung der Volkshochschule');
  await first.getByRole('button', { name: 'Speichern' }).click();
  await expect(mine).toContainText('KOMM-AN NRW');
  await expect(theirs).not.toContainText('Volkshochschule');
  await dialog.getByRole('button', { name: 'Meine Fassung speichern' }).click();
  await expect(first.getByRole('region', { name: 'Wer', exact: true })).toContainText(
    'Leitung der Volkshochschule',
  );
  await expect(first.getByRole('region', { name: 'Geld und Beschluss' })).toContainText(
    'KOMM-AN NRW',
  );
  await first.close();
  await second.close();
});

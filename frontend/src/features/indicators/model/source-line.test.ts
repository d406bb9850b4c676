import { beforeAll, expect, it } from 'vitest';
import { i18next, loadTexts, startI18n } from '../../../i18n/i18n';
import { observation } from '../testing/fixtures';
import { definitionAt } from './definition-at';
import { sourceFacts, sourceLine } from './source-line';

const census = {
  id: 's2',
  title: 'Zensus 2022 (Landesamt)',
  producer: 'Landesamt',
  licence: 'dl-de/by-2-0',
  retrievedOn: '2026-03-01',
};

beforeAll(async () => {
  if (!i18next.isInitialized) await startI18n('de');
  await loadTexts('indicators');
});

it('names who counted, the licence and the day of retrieval, as far as they are known', () => {
  const t = i18next.getFixedT('de', 'indicators');
  expect(sourceFacts(census, 'de', t)).toEqual([
    'Landesamt',
    'Lizenz dl-de/by-2-0',
    'abgerufen am 01.03.2026',
  ]);
  expect(sourceFacts({ id: 's', title: 'Ratsvorlage' }, 'de', t)).toEqual([]);
  const items = [
    observation(),
    observation({ period: '2021', source: census }),
    observation({ period: '2022', source: census }),
  ];
  expect(sourceLine(items, 'de', t)).toBe(
    'Quelle: Melderegister (Stadt Musterstadt); ' +
      'Zensus 2022 (Landesamt) (Lizenz dl-de/by-2-0, abgerufen am 01.03.2026)',
  );
});

it('finds the definition that held at a moment', () => {
  const all = [
    { number: 1, text: null, validFrom: '2024-01-01T00:00:00Z' },
    { number: 2, text: null, validFrom: '2026-01-01T00:00:00+01:00' },
  ];
  expect(definitionAt(all, '2025-12-31T23:30:00Z')?.number).toBe(2);
  expect(definitionAt(all, '2025-05-31T23:59:59Z')?.number).toBe(1);
  expect(definitionAt(all, '2023-05-31T23:59:59Z')).toBeUndefined();
});

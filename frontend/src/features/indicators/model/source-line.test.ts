import { beforeAll, expect, it } from 'vitest';
import { i18next, loadTexts, startI18n } from '../../../i18n/i18n';
import { observation } from '../testing/fixtures';
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

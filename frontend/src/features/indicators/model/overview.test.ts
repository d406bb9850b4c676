import { beforeAll, describe, expect, it } from 'vitest';
import type { TFunction } from 'i18next';
import { i18next, loadTexts, startI18n } from '../../../i18n/i18n';
import { catalogueEntry, overviewSummary } from '../testing/fixtures';
import { byTheme, matching, readCatalogueSearch } from './catalogue-entries';
import { nextSort, overviewFilterOf, readOverviewSearch, sortedBy } from './overview-search';
import { ageText, chanceText, summaryLine } from './overview-words';

let de: TFunction<'overview'>;
let en: TFunction<'overview'>;

beforeAll(async () => {
  await startI18n('de');
  await loadTexts('overview');
  de = i18next.getFixedT('de', 'overview');
  await i18next.changeLanguage('en');
  en = i18next.getFixedT('en', 'overview');
});

describe('address of the overview', () => {
  it('keeps what is known and drops the rest', () => {
    expect(
      readOverviewSearch({
        reihen: 'alle',
        thema: 'LANGUAGE',
        ag: 'g1',
        aussage: 'WORSENED',
        aelter: 24,
        alarme: 'streng',
        sortierung: '-age',
        other: 1,
      }),
    ).toEqual({
      reihen: 'alle',
      thema: 'LANGUAGE',
      ag: 'g1',
      aussage: 'WORSENED',
      aelter: 24,
      alarme: 'streng',
      sortierung: '-age',
    });
    expect(
      readOverviewSearch({
        reihen: 'x',
        thema: 'WEATHER',
        ag: '',
        aussage: 'BETTER',
        aelter: 13,
        alarme: 'ueblich',
        sortierung: 'value',
        stand: 'gestern',
      }),
    ).toEqual({});
  });

  it('asks the API for it', () => {
    expect(overviewFilterOf({})).toEqual({});
    expect(
      overviewFilterOf({
        reihen: 'alle',
        aelter: 12,
        alarme: 'weniger',
        sortierung: '-verdict',
        stand: '2024-09-01',
      }),
    ).toEqual({
      series: 'ALL',
      olderThanMonths: 12,
      falseAlarms: 'FALSE_DISCOVERY_RATE',
      sort: '-verdict',
      asOf: '2024-09-01T23:59:59Z',
    });
  });
});

describe('sorting', () => {
  it('begins with the names and turns round on a second click', () => {
    expect(sortedBy(undefined, 'name')).toBe('ascending');
    expect(sortedBy(undefined, 'age')).toBeUndefined();
    expect(nextSort(undefined, 'name')).toBe('-name');
    expect(nextSort('-name', 'name')).toBe('name');
  });

  it('puts the oldest figures first', () => {
    expect(nextSort(undefined, 'age')).toBe('-age');
    expect(nextSort('-age', 'age')).toBe('age');
    expect(nextSort('-age', 'verdict')).toBe('verdict');
  });
});

describe('age', () => {
  it.each([
    [0, 'weniger als einen Monat alt'],
    [1, 'einen Monat alt'],
    [8, '8 Monate alt'],
    [23, '23 Monate alt'],
    [24, '2 Jahre alt'],
    [178, '14 Jahre alt'],
  ])('%i months', (months, text) => {
    expect(ageText(months, de)).toBe(text);
  });
});

describe('summary', () => {
  it('counts every verdict', () => {
    const summary = overviewSummary();
    expect(summaryLine(summary, de)).toBe(
      '12 Reihen: 3 besser, 1 schlechter, 2 verändert, 4 ohne erkennbare Änderung, 2 nicht zu beurteilen',
    );
    expect(summaryLine(summary, en)).toBe(
      '12 series: 3 better, 1 worse, 2 changed, 4 without a detectable change, 2 that cannot be judged',
    );
  });

  it('leaves out what there is none of', () => {
    const summary = overviewSummary({
      series: 1,
      improved: 0,
      worsened: 0,
      changed: 0,
      noChangeDetectable: 0,
      notAssessable: 1,
    });
    expect(summaryLine(summary, de)).toBe('Eine Reihe: 1 nicht zu beurteilen');
  });

  it('says how much may be chance, as the API counts it', () => {
    expect(chanceText(overviewSummary(), 'de', de)).toContain('bis zu 0,5 davon');
    expect(
      chanceText(overviewSummary({ falseAlarms: 'STRICT', falseAlarmsExpected: 0.024 }), 'en', en),
    ).toContain('up to 0.024 of them');
    expect(
      chanceText(
        overviewSummary({ falseAlarms: 'FALSE_DISCOVERY_RATE', falseAlarmsExpected: 0.3 }),
        'de',
        de,
      ),
    ).toBe('Von den genannten Veränderungen sind im Mittel höchstens 0,3 bloßer Zufall.');
    expect(
      chanceText(overviewSummary({ falseAlarms: 'FALSE_DISCOVERY_RATE', changes: 0 }), 'de', de),
    ).toBe('So geprüft bleibt keine Veränderung übrig.');
    expect(chanceText(overviewSummary({ tested: 0 }), 'de', de)).toBe(
      'Noch hat keine Reihe genug Werte, um eine Veränderung zu prüfen.',
    );
  });
});

describe('catalogue', () => {
  const entries = [
    catalogueEntry({ code: 'LNG-01', theme: 'LANGUAGE', active: true, name: 'Sprachkurse' }),
    catalogueEntry({ code: 'DEM-01', theme: 'DEMOGRAPHY', active: false, name: 'Einwohnerzahl' }),
    catalogueEntry({ code: 'DEM-02', theme: 'DEMOGRAPHY', active: true, name: 'Ausländeranteil' }),
  ];
  const codes = (search: Parameters<typeof matching>[1]) =>
    matching(entries, search, 'de').map(({ code }) => code);

  it('finds every word, whatever its case', () => {
    expect(codes({ q: 'AUSLÄNDER dem' })).toEqual(['DEM-02']);
    expect(codes({ q: 'genau gezählt' })).toHaveLength(3);
    expect(codes({ q: 'Wetter' })).toEqual([]);
  });

  it('shows what is on or off', () => {
    expect(codes({ zeige: 'an' })).toEqual(['LNG-01', 'DEM-02']);
    expect(codes({ zeige: 'aus' })).toEqual(['DEM-01']);
    expect(readCatalogueSearch({ q: '', zeige: 'alle' })).toEqual({});
  });

  it('stands under its themes, in their order', () => {
    expect(byTheme(entries).map(({ theme }) => theme)).toEqual(['DEMOGRAPHY', 'LANGUAGE']);
  });
});

import type {
  CatalogueEntry,
  FigureInterval,
  GroupGap,
  Indicator,
  Observation,
  ObservationSet,
  OverviewRow,
  OverviewSummary,
  Series,
  SeriesBreak,
  Verdict,
} from '../api/types';

// Typed from the contract: what does not fit it does not compile.
const when = '2026-01-15T10:00:00Z';
const town = { id: 'a1', code: 'musterstadt', label: 'Musterstadt' };

export function observation(more: Partial<Observation> = {}): Observation {
  const period = more.period ?? '2020';
  const year = Number(period.slice(0, 4));
  return {
    id: `o-${period}`,
    revision: 1,
    period,
    periodStart: `${year}-01-01`,
    periodEnd: `${year + 1}-01-01`,
    periodPrecision: 'YEAR',
    periodLabel: period,
    value: 10,
    status: 'A',
    kind: 'EXACT',
    dateBasis: 'STATED',
    source: { id: 's1', title: 'Melderegister', producer: 'Stadt Musterstadt' },
    preferred: true,
    definitionVersion: 1,
    warnings: [],
    recordedAt: when,
    ...more,
  };
}

export function series(more: Partial<Series> = {}): Series {
  return {
    id: 'r1',
    version: 3,
    naturalKey: 'DEM-02.musterstadt',
    indicator: { id: 'i1', code: 'DEM-02', label: 'Ausländeranteil' },
    area: town,
    frequency: 'A',
    dimensions: {},
    dimensionLabels: {},
    unit: 'percent',
    observationCount: 2,
    first: '2011',
    last: '2020',
    createdAt: when,
    updatedAt: when,
    ...more,
  };
}

export function observationSet(items: Observation[]): ObservationSet {
  return { series: series(), items };
}

export const germanText = (de: string) => ({
  de: { text: de, state: 'SOURCE' as const, method: 'HUMAN' as const },
});

export function indicator(more: Partial<Indicator> = {}): Indicator {
  return {
    id: 'i1',
    version: 0,
    code: 'DEM-02',
    name: germanText('Ausländeranteil'),
    question: germanText('Wie viele Menschen haben keinen deutschen Pass?'),
    theme: 'DEMOGRAPHY',
    origin: 'CATALOGUE',
    direction: 'NONE',
    readAsGap: false,
    valueKind: 'SHARE',
    unit: 'percent',
    decimals: 1,
    definition: germanText('Personen ohne deutsche Staatsangehörigkeit geteilt durch alle.'),
    definitionVersion: 1,
    fitnessCheck: { items: [] },
    officialFullCount: true,
    visibility: 'PUBLIC',
    active: true,
    status: 'ACTIVE',
    seriesCount: 1,
    latest: {
      seriesId: 'r1',
      period: '2020',
      periodLabel: '2020',
      value: 28.98,
      area: town,
    },
    change: { result: 'NOT_ASSESSABLE', reason: 'NO_SCATTER_INFORMATION', direction: 'RISEN' },
    createdAt: when,
    updatedAt: when,
    ...more,
  };
}

export function verdict(more: Partial<Verdict> = {}): Verdict {
  return {
    result: 'NOT_ASSESSABLE',
    reason: 'NO_SCATTER_INFORMATION',
    direction: 'RISEN',
    method: 'DESCRIPTION',
    methodVersion: 1,
    n: 2,
    baseline: { period: '2011', value: 18.5 },
    latest: { period: '2020', value: 28.98 },
    parameters: {},
    sentence: {
      de: 'Gestiegen von 18,5 % (2011) auf 28,98 % (2020). Zwei Werte allein zeigen nicht, ob das mehr als Zufall ist.',
      en: 'Risen from 18.5% (2011) to 28.98% (2020). Two values alone do not show whether that is more than chance.',
    },
    notes: [
      { code: 'NO_DIRECTION', de: 'Bewusst keine Richtung.', en: 'No direction on purpose.' },
    ],
    ...more,
  };
}

export function catalogueEntry({
  name = 'Ausländeranteil',
  ...more
}: Omit<Partial<CatalogueEntry>, 'name'> & { name?: string } = {}): CatalogueEntry {
  const code = more.code ?? 'DEM-02';
  return {
    id: `id-${code}`,
    version: 3,
    code,
    name: germanText(name),
    theme: 'DEMOGRAPHY',
    direction: 'NONE',
    readAsGap: false,
    valueKind: 'SHARE',
    unit: 'percent',
    definition: germanText('Was genau gezählt wird.'),
    active: true,
    status: 'ACTIVE',
    ...more,
  };
}

export function overviewSummary(more: Partial<OverviewSummary> = {}): OverviewSummary {
  return {
    series: 12,
    improved: 3,
    worsened: 1,
    changed: 2,
    noChangeDetectable: 4,
    notAssessable: 2,
    falseAlarms: 'PLAIN',
    tested: 10,
    changes: 6,
    heldBack: 0,
    falseAlarmsExpected: 0.5,
    overdue: null,
    indicatorsWithoutSeries: 0,
    ...more,
  };
}

export function overviewRow(more: Partial<OverviewRow> = {}): OverviewRow {
  return {
    id: 'r1',
    naturalKey: 'DEM-02.musterstadt',
    indicator: { id: 'i1', code: 'DEM-02', label: 'Ausländeranteil' },
    theme: 'DEMOGRAPHY',
    direction: 'NONE',
    readAsGap: false,
    area: town,
    dimensions: {},
    dimensionLabels: {},
    unit: 'percent',
    decimals: 1,
    latest: { period: '2020', periodLabel: '2020', value: 28.98, rounded: false, ageMonths: 70 },
    nextRelease: null,
    overdue: null,
    verdict: {
      result: 'CHANGED',
      reason: null,
      byItself: 'CHANGED',
      direction: 'RISEN',
      method: 'NEWCOMBE_DIFFERENCE',
      n: 2,
      pValue: 0.001,
      sentence: {
        de: 'Gestiegen von 18,5 % (2011) auf 28,98 % (2020). Das ist mehr, als Zufall erklärt.',
        en: 'Risen from 18.5% (2011) to 28.98% (2020). That is more than chance explains.',
      },
    },
    voices: { confirms: 0, qualifies: 0, contradicts: 0 },
    gap: null,
    target: null,
    ...more,
  };
}

export function seriesBreak(more: Partial<SeriesBreak> = {}): SeriesBreak {
  return {
    id: 'b1',
    version: 0,
    seriesId: 'r1',
    period: '2012',
    startsOn: '2012-01-01',
    kind: 'METHOD',
    explanation: germanText('Seit dem Zensus wird anders gezählt.'),
    createdAt: when,
    updatedAt: when,
    ...more,
  };
}

export function interval(more: Partial<FigureInterval> = {}): FigureInterval {
  return { period: '2012', sourceId: 's1', low: 8, high: 12, method: 'WILSON', ...more };
}

/** Between the first two series of the fixtures, in three years. */
export function groupGap(more: Partial<GroupGap> = {}): GroupGap {
  return {
    id: 'g1',
    version: 0,
    name: germanText('Abstand der Frauen'),
    series: { id: 'r1', label: 'Musterstadt' },
    reference: { id: 'r2', label: 'Musterstadt, Frauen' },
    unit: 'percent',
    points: ['2010', '2011', '2012'].map((period) => ({
      period,
      periodLabel: period,
      value: 10,
      reference: 12,
      difference: -2,
    })),
    verdict: {
      result: 'NO_CHANGE_DETECTABLE',
      n: 3,
      sentence: { de: 'Der Abstand blieb gleich.', en: 'The gap stayed the same.' },
    },
    ...more,
  };
}

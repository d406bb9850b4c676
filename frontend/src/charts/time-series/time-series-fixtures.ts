import type { ChartPoint } from './time-series-model';

// Points for the tests of model and layout.
export function yearPoint(year: number, value: number | null, more: Partial<ChartPoint> = {}) {
  return {
    id: `${year}${more.sourceId ?? ''}`,
    label: String(year),
    start: Date.UTC(year, 0, 1),
    end: Date.UTC(year + 1, 0, 1),
    kindOfPeriod: 'YEAR',
    about: false,
    value,
    firm: true,
    preferred: true,
    sourceId: 'register',
    source: 'Melderegister',
    family: 'Melderegister',
    ...more,
  } satisfies ChartPoint;
}

export function dayPoint(day: string, value: number, more: Partial<ChartPoint> = {}) {
  const start = Date.parse(day);
  return yearPoint(0, value, {
    id: day,
    label: day,
    start,
    end: start + 86_400_000,
    kindOfPeriod: 'DAY',
    ...more,
  });
}

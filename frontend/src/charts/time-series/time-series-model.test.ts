import { describe, expect, it } from 'vitest';
import { dayPoint, yearPoint } from './time-series-fixtures';
import {
  type ChartPoint,
  type ChartSeries,
  gaps,
  joints,
  readings,
  solidRuns,
  valueAxis,
} from './time-series-model';

const series = (...points: ChartPoint[]): ChartSeries => ({ id: 's', name: 'Reihe', points });
const drawn = (list: ChartSeries) =>
  joints(list).map(({ from, to, style }) => `${from.label}–${to.label} ${style}`);

describe('lines', () => {
  it('join neighbouring years', () => {
    expect(drawn(series(yearPoint(2019, 1), yearPoint(2020, 2), yearPoint(2021, 3)))).toEqual([
      '2019–2020 solid',
      '2020–2021 solid',
    ]);
  });

  it('never cross a break', () => {
    const broken = series(
      yearPoint(2010, 1),
      yearPoint(2011, 2, { breakBefore: 'Zensus' }),
      yearPoint(2012, 3),
    );
    expect(drawn(broken)).toEqual(['2011–2012 solid']);
  });

  it('never cross a missing value', () => {
    const gap = series(
      yearPoint(2019, 1),
      yearPoint(2020, null, { missing: 'geheim' }),
      yearPoint(2021, 3),
    );
    expect(drawn(gap)).toEqual([]);
    expect(gaps(gap)).toMatchObject([{ reason: 'geheim' }]);
  });

  it('leave a hole in a series that is otherwise regular', () => {
    const hole = series(
      yearPoint(2016, 1),
      yearPoint(2017, 1),
      yearPoint(2018, 2),
      yearPoint(2021, 3),
    );
    expect(drawn(hole)).toEqual(['2016–2017 solid', '2017–2018 solid']);
    expect(gaps(hole)).toEqual([
      { start: Date.UTC(2019, 0, 1), end: Date.UTC(2021, 0, 1), reason: undefined },
    ]);
  });

  it('are dashed between scattered reference days, without boxes', () => {
    const scattered = series(dayPoint('2011-05-09', 18.5), dayPoint('2020-07-01', 28.98));
    expect(drawn(scattered)).toEqual(['2011-05-09–2020-07-01 dashed']);
    expect(gaps(scattered)).toEqual([]);
  });

  it('do not join values of two producers that are known to differ', () => {
    const two = series(
      dayPoint('2011-12-31', 29_944, { sourceId: 'a', family: 'IT.NRW' }),
      dayPoint('2020-07-01', 32_341, { sourceId: 'b', family: 'Melderegister' }),
    );
    expect(drawn(two)).toEqual([]);
  });

  it('are dashed where nobody knows whether two sources count alike', () => {
    const unknown = series(
      yearPoint(2019, 1, { sourceId: 'a', family: undefined }),
      yearPoint(2020, 2, { sourceId: 'b', family: undefined }),
    );
    expect(drawn(unknown)).toEqual(['2019–2020 dashed']);
  });

  it('do not join a year with a day', () => {
    expect(drawn(series(yearPoint(2006, 64), dayPoint('2012-09-01', 1238)))).toEqual([]);
  });

  it('pass approximate values and periods by', () => {
    const rough = series(
      dayPoint('2020-07-01', 9371),
      dayPoint('2022-01-01', 9690, { firm: false }),
      yearPoint(2023, 10_000, { about: true }),
      dayPoint('2025-05-01', 11_233),
    );
    expect(drawn(rough)).toEqual(['2020-07-01–2025-05-01 dashed']);
  });
});

describe('competing values', () => {
  it('stand beside the preferred one', () => {
    const poles = series(
      yearPoint(2011, 562, { about: true, sourceId: 'press', preferred: false }),
      yearPoint(2011, 570, { about: true, sourceId: 'council' }),
    );
    const [reading] = readings(poles);
    expect(reading?.main.value).toBe(570);
    expect(reading?.others.map(({ value }) => value)).toEqual([562]);
  });

  it('never make a line', () => {
    const list = series(
      yearPoint(2010, 1),
      yearPoint(2011, 2),
      yearPoint(2011, 5, { sourceId: 'other', preferred: false }),
    );
    expect(drawn(list)).toEqual(['2010–2011 solid']);
  });
});

it('finds runs for bands of uncertainty', () => {
  const list = series(
    yearPoint(2010, 1),
    yearPoint(2011, 2),
    yearPoint(2012, 3, { breakBefore: 'x' }),
    yearPoint(2013, 4),
  );
  expect(solidRuns(list).map((run) => run.map(({ label }) => label))).toEqual([
    ['2010', '2011'],
    ['2012', '2013'],
  ]);
});

describe('value axis', () => {
  it('starts at zero', () => {
    expect(valueAxis([18.5, 28.98])).toEqual({ low: 0, high: 28.98, fromZero: true });
  });
  it('is cut off and says so when values differ by less than a quarter of their level', () => {
    const axis = valueAxis([29_920, 30_748]);
    expect(axis.fromZero).toBe(false);
    expect(axis.low).toBeGreaterThan(29_000);
  });
  it('includes zero for balances', () => {
    expect(valueAxis([-40, 12])).toEqual({ low: -40, high: 12, fromZero: true });
  });
  it('stands for one value and for none', () => {
    expect(valueAxis([7])).toEqual({ low: 0, high: 7, fromZero: true });
    expect(valueAxis([0])).toEqual({ low: 0, high: 1, fromZero: true });
    expect(valueAxis([])).toEqual({ low: 0, high: 1, fromZero: true });
  });
});

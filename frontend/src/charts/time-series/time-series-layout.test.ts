import { describe, expect, it } from 'vitest';
import { layoutTimeSeries } from './time-series-layout';
import type { ChartPoint } from './time-series-model';
import { dayPoint, yearPoint } from './time-series-fixtures';

const texts = {
  noValue: 'kein Wert erhoben',
  axisStartsAt: (value: string) => `Achse beginnt bei ${value}`,
  formatValue: (value: number) => `${value} %`,
  formatTick: (value: number, decimals: number) => value.toFixed(decimals),
  formatMonth: (time: number) => new Date(time).toISOString().slice(0, 7),
};

function layout(points: ChartPoint[], width = 640) {
  return layoutTimeSeries([{ id: 's', name: 'Reihe', points }], {
    width,
    height: 320,
    unit: 'Prozent',
    texts,
  });
}

describe('layout', () => {
  it('uses real time: unequal distances stay unequal', () => {
    const { stops } = layout([
      dayPoint('2011-05-09', 18.5),
      dayPoint('2020-07-01', 28.98),
      dayPoint('2022-07-01', 30),
    ]);
    const [first, second, third] = stops as [number, number, number];
    expect((second - first) / (third - second)).toBeCloseTo(4.57, 1);
  });

  it('labels the last value and keeps everything inside, also on a phone', () => {
    for (const width of [288, 640, 1100]) {
      const placed = layout([yearPoint(2016, 12.1), yearPoint(2017, 15.2)], width);
      const label = placed.labels.find(({ text }) => text === '15.2 %')!;
      const end = label.anchor === 'start' ? label.x + label.text.length * 8 : label.x;
      expect(end).toBeLessThanOrEqual(width);
      for (const mark of placed.series[0]!.marks) {
        expect(mark.x).toBeGreaterThanOrEqual(placed.plot.left);
        expect(mark.x).toBeLessThanOrEqual(placed.plot.right);
      }
    }
  });

  it('draws a missing value as a box with its reason', () => {
    const { gaps } = layout([
      yearPoint(2019, 3),
      yearPoint(2020, null, { missing: 'kein Wert erhoben' }),
      yearPoint(2021, 4),
    ]);
    expect(gaps).toHaveLength(1);
    expect(gaps[0]!.label).toBe('kein Wert erhoben');
  });

  it('turns the text of a narrow box', () => {
    const points = Array.from({ length: 12 }, (_, index) =>
      yearPoint(2010 + index, index === 5 ? null : index, { missing: 'kommt später' }),
    );
    expect(layout(points, 320).gaps[0]).toMatchObject({ turned: true });
  });

  it('draws a break as a line at the start of its period and none across', () => {
    const placed = layout([
      yearPoint(2010, 1),
      yearPoint(2011, 2, { breakBefore: 'Neuer Zensus' }),
    ]);
    expect(placed.breaks).toMatchObject([{ label: 'Neuer Zensus', signs: [] }]);
    expect(placed.series[0]!.lines).toEqual([]);
  });

  it('gives each line its own breaks, with its sign, and those in common only once', () => {
    const years = (breaks: Record<number, string>) =>
      [2010, 2011, 2012].map((year) =>
        yearPoint(year, year - 2000, breaks[year] ? { breakBefore: breaks[year] } : {}),
      );
    const { breaks, series } = layoutTimeSeries(
      [
        { id: 'a', name: 'a', points: years({ 2011: 'Zensus' }) },
        { id: 'b', name: 'b', points: years({ 2011: 'Zensus', 2012: 'Zensus' }) },
      ],
      { width: 640, height: 320, unit: 'Prozent', texts },
    );
    expect(series.map(({ lines }) => lines.length)).toEqual([1, 0]);
    expect(breaks.map(({ signs }) => signs.map(({ seriesIndex }) => seriesIndex))).toEqual([
      [0, 1],
      [1],
    ]);
  });

  it('keeps the words of neighbouring breaks apart and inside the picture', () => {
    const points = [2010, 2011, 2012, 2013].map((year) =>
      yearPoint(year, year - 2000, year > 2010 ? { breakBefore: 'Bruch in der Reihe' } : {}),
    );
    for (const width of [240, 320, 640]) {
      const { breaks, plot } = layout(points, width);
      expect(breaks).toHaveLength(3);
      const words = breaks.map(({ labelX, anchor, label, y }) => {
        const from = anchor === 'start' ? labelX : labelX - label.length * 8;
        return { from, to: from + label.length * 8, y };
      });
      for (const [index, { from, to, y }] of words.entries()) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(width);
        expect(y).toBeGreaterThan(18);
        expect(y).toBeLessThan(plot.top);
        for (const other of words.slice(index + 1)) {
          expect(other.from >= to || other.to <= from || other.y !== y).toBe(true);
        }
      }
    }
  });

  it('draws approximate values wide and competing ones hollow, side by side', () => {
    const { marks } = layout([
      yearPoint(2006, 64),
      yearPoint(2011, 570, { about: true, id: 'council' }),
      yearPoint(2011, 562, { about: true, id: 'press', preferred: false }),
    ]).series[0]!;
    expect(marks.map(({ hollow }) => hollow)).toEqual([false, false, true]);
    expect(marks.map(({ reach }) => reach === undefined)).toEqual([true, false, false]);
    expect(Math.abs(marks[2]!.x - marks[1]!.x)).toBeGreaterThan(12);
  });

  it('draws a band over joined points and a bar for a single one', () => {
    const interval = { low: 1, high: 3 };
    const placed = layout([
      yearPoint(2010, 2, interval),
      yearPoint(2011, 2, interval),
      dayPoint('2015-06-30', 2, interval),
    ]);
    expect(placed.series[0]!.bands).toHaveLength(1);
    expect(placed.series[0]!.intervals).toHaveLength(1);
  });

  it('says when the axis does not start at zero', () => {
    expect(layout([yearPoint(2018, 30_748), yearPoint(2019, 30_743)]).axisNote).toMatch(
      /Achse beginnt bei/,
    );
    expect(layout([yearPoint(2018, 12), yearPoint(2019, 20)]).axisNote).toBeUndefined();
  });

  it('names school years, months and years on the time axis', () => {
    const school = (year: number) =>
      yearPoint(year, 1, {
        kindOfPeriod: 'SCHOOL_YEAR',
        start: Date.UTC(year, 7, 1),
        end: Date.UTC(year + 1, 7, 1),
      });
    expect(layout([school(2020), school(2021)]).timeTicks.map(({ label }) => label)).toEqual([
      '2020/21',
      '2021/22',
    ]);
    expect(
      layout([dayPoint('2022-02-01', 1), dayPoint('2022-11-01', 2)]).timeTicks[0]?.label,
    ).toMatch(/^2022-/);
    const years = layout([yearPoint(1990, 1), yearPoint(2020, 2)], 320).timeTicks;
    expect(years.length).toBeLessThanOrEqual(6);
    for (const { label } of years) expect(Number(label) % 5).toBe(0);
  });

  it('keeps end labels of several lines apart', () => {
    const line = (id: string, value: number) => ({
      id,
      name: id,
      points: [yearPoint(2019, value - 1), yearPoint(2020, value)],
    });
    const placed = layoutTimeSeries([line('a', 10), line('b', 10.1), line('c', 10.2)], {
      width: 640,
      height: 320,
      unit: 'Prozent',
      texts,
    });
    const heights = placed.labels.map(({ y }) => y).sort((a, b) => a - b);
    expect(heights[1]! - heights[0]!).toBeGreaterThanOrEqual(18);
    expect(heights[2]! - heights[1]!).toBeGreaterThanOrEqual(18);
  });

  it('writes every value while there are few, and only the last one of many', () => {
    const few = [2016, 2018, 2020].map((year) => yearPoint(year, year - 2000));
    expect(layout(few).labels.map(({ text }) => text)).toEqual(['20 %', '18 %', '16 %']);
    const many = Array.from({ length: 6 }, (_, index) => yearPoint(2010 + index, index));
    expect(layout(many).labels.map(({ text }) => text)).toEqual(['5 %']);
  });

  it('leaves out a value whose label would cover another', () => {
    const close = [dayPoint('2020-01-01', 10), dayPoint('2020-01-02', 10), yearPoint(2024, 12)];
    expect(layout(close).labels.map(({ text }) => text)).toEqual(['12 %', '10 %']);
  });

  it('writes the last value beyond that of another source', () => {
    for (const width of [320, 640]) {
      const placed = layout(
        [
          yearPoint(2015, 151),
          yearPoint(2016, 477, { id: 'minutes' }),
          yearPoint(2016, 500, { id: 'press', sourceId: 'press', preferred: false, firm: false }),
        ],
        width,
      );
      const other = placed.series[0]!.marks.find(({ id }) => id === 'press')!;
      const label = placed.labels.find(({ text }) => text === '477 %')!;
      if (label.anchor === 'start') expect(label.x).toBeGreaterThan(other.x + other.reach!);
      else expect(label.y).toBeLessThan(other.y);
    }
  });

  it('has at least two months on the time axis of a phone', () => {
    const months = [dayPoint('2015-02-01', 151), dayPoint('2016-05-01', 477)];
    expect(layout(months, 288).timeTicks.length).toBeGreaterThanOrEqual(2);
  });

  it('stands without any point', () => {
    expect(layout([]).series[0]!.marks).toEqual([]);
  });

  it('draws the time of a measure under the axis, cut off where the picture ends', () => {
    const { spans, plot } = layoutTimeSeries(
      [{ id: 's', name: 'Reihe', points: [yearPoint(2018, 3), yearPoint(2022, 4)] }],
      {
        width: 320,
        height: 384,
        unit: 'Prozent',
        texts,
        spans: [
          { id: 'm', label: 'Sprachcafé', start: Date.UTC(2019, 0, 1), end: Date.UTC(2021, 0, 1) },
          {
            id: 'n',
            label: 'Ein sehr langer Name für eine Maßnahme ohne Ende',
            start: Date.UTC(2021, 0, 1),
            end: undefined,
          },
        ],
      },
    );
    const [short, open] = spans as [(typeof spans)[0], (typeof spans)[0]];
    expect(short.y).toBeGreaterThan(plot.bottom);
    expect(open.y).toBeGreaterThan(short.y + 20);
    expect(open.y + 27).toBeLessThanOrEqual(384);
    expect(short.x + short.width).toBeCloseTo(open.x, 0);
    expect(open.x + open.width).toBeCloseTo(plot.right, 5);
    expect(open.label).toMatch(/…$/);
  });

  it('has the same scale in several pictures', () => {
    const small = [yearPoint(2019, 10), yearPoint(2020, 12)];
    const large = [yearPoint(2010, 40), yearPoint(2020, 80)];
    const draw = (points: ChartPoint[]) =>
      layoutTimeSeries([{ id: 's', name: 'Reihe', points }], {
        width: 320,
        height: 220,
        unit: 'Prozent',
        texts,
        room: [...small, ...large],
      });
    const [one, other] = [draw(small), draw(large)];
    expect(one.valueTicks).toEqual(other.valueTicks);
    expect(one.timeTicks).toEqual(other.timeTicks);
    const y = (drawn: typeof one, index: number) => drawn.series[0]?.marks[index]?.y ?? 0;
    expect(y(one, 1)).toBeGreaterThan(y(other, 0));
  });
});

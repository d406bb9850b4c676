import { expect, it } from 'vitest';
import { joints } from '../../../charts/time-series/time-series-model';
import { groupGap, observation, seriesBreak } from '../testing/fixtures';
import { gapSeries } from './gap-series';

const items = ['2010', '2011', '2012'].map((period) => observation({ period }));

it('draws no line across a break of one of the groups', () => {
  const drawn = gapSeries(
    groupGap(),
    'Abstand',
    items,
    [seriesBreak({ startsOn: '2012-01-01' })],
    'Bruch in der Reihe',
  );
  expect(drawn.points.map(({ breakBefore }) => breakBefore)).toEqual([
    undefined,
    undefined,
    'Bruch in der Reihe',
  ]);
  expect(joints(drawn).map(({ from, to }) => [from.id, to.id])).toEqual([['2010', '2011']]);
});

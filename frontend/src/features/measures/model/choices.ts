import type { components } from '../../../api/schema';

type Measure = components['schemas']['Measure'];
export type MeasureStatus = Measure['status'];
export type Lack = Measure['lacks'][number];

/** What addresses of lists may say; small, because the shell loads it with the routes. */
export const measureStatuses = [
  'IDEA',
  'PROPOSED',
  'ADOPTED',
  'IN_PREPARATION',
  'RUNNING',
  'CONTINUOUS',
  'DONE',
  'DELAYED',
  'STOPPED',
  'TAKEN_OVER',
] as const satisfies readonly MeasureStatus[];

export const lacks = [
  'RESPONSIBLE',
  'DEADLINE',
  'RESOURCES',
  'INDICATOR',
] as const satisfies readonly Lack[];

export const sorts = ['code', 'title', 'plannedEnd', 'priority', '-updatedAt'] as const;
export type Sort = (typeof sorts)[number];

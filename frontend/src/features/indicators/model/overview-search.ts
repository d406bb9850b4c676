import type { OverviewFilter } from '../api/overview';
import type { ChangeResult, FalseAlarms, Theme } from '../api/types';
import { endOfDay, isDay, themes } from './search';

export const results: readonly ChangeResult[] = [
  'IMPROVED',
  'WORSENED',
  'CHANGED',
  'NO_CHANGE_DETECTABLE',
  'NOT_ASSESSABLE',
];

/** Ages to choose from, in months. */
export const ages = [12, 24, 60] as const;
export type Age = (typeof ages)[number];

/** How false alarms are kept rare, by the word in the address. */
export const strictness = ['ueblich', 'weniger', 'streng'] as const;
export type Strictness = (typeof strictness)[number];

const falseAlarms: Record<Strictness, FalseAlarms | undefined> = {
  ueblich: undefined,
  weniger: 'FALSE_DISCOVERY_RATE',
  streng: 'STRICT',
};

export const sortKeys = ['name', 'age', 'verdict'] as const;
export type SortKey = (typeof sortKeys)[number];
export type Sort = SortKey | `-${SortKey}`;

/** The address of the overview: whoever gets the link sees the same. */
export interface OverviewSearch {
  reihen?: 'alle';
  thema?: Theme;
  ag?: string;
  aussage?: ChangeResult;
  aelter?: Age;
  alarme?: Exclude<Strictness, 'ueblich'>;
  sortierung?: Sort;
  /** The day whose figures and verdicts are shown. */
  stand?: string;
}

export function readOverviewSearch(search: object): OverviewSearch {
  const { reihen, thema, ag, aussage, aelter, alarme, sortierung, stand } = search as Record<
    string,
    unknown
  >;
  const age = ages.find((months) => String(months) === String(aelter));
  return {
    ...(reihen === 'alle' ? { reihen } : {}),
    ...(themes.includes(thema as Theme) ? { thema: thema as Theme } : {}),
    ...(typeof ag === 'string' && ag ? { ag } : {}),
    ...(results.includes(aussage as ChangeResult) ? { aussage: aussage as ChangeResult } : {}),
    ...(age ? { aelter: age } : {}),
    ...(alarme === 'weniger' || alarme === 'streng' ? { alarme } : {}),
    ...(isSort(sortierung) ? { sortierung } : {}),
    ...(isDay(stand) ? { stand } : {}),
  };
}

function isSort(value: unknown): value is Sort {
  return typeof value === 'string' && sortKeys.includes(value.replace(/^-/, '') as SortKey);
}

export function overviewFilterOf(search: OverviewSearch): OverviewFilter {
  return {
    series: search.reihen === 'alle' ? 'ALL' : undefined,
    theme: search.thema,
    workingGroupId: search.ag,
    result: search.aussage,
    olderThanMonths: search.aelter,
    falseAlarms: falseAlarms[search.alarme ?? 'ueblich'],
    sort: search.sortierung,
    asOf: search.stand ? endOfDay(search.stand) : undefined,
  };
}

/** Whether anything narrows what is listed; the order and the strictness do not. */
export function isNarrowed({ thema, ag, aussage, aelter }: OverviewSearch): boolean {
  return [thema, ag, aussage, aelter].some((value) => value !== undefined);
}

/** Which way a column is sorted now; the overview begins with the names. */
export function sortedBy(
  sort: Sort | undefined,
  key: SortKey,
): 'ascending' | 'descending' | undefined {
  const now = sort ?? 'name';
  return now === key ? 'ascending' : now === `-${key}` ? 'descending' : undefined;
}

/** What a click on a column's heading asks for: the other way round, else its own way first: the oldest at the top. */
export function nextSort(sort: Sort | undefined, key: SortKey): Sort {
  const direction = sortedBy(sort, key);
  if (direction) return direction === 'ascending' ? `-${key}` : key;
  return key === 'age' ? '-age' : key;
}

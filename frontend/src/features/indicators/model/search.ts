import type { IndicatorFilter } from '../api/list-indicators';
import type { Theme } from '../api/types';

export const themes: readonly Theme[] = [
  'DEMOGRAPHY',
  'ASYLUM',
  'LEGAL_STATUS',
  'LANGUAGE',
  'EDUCATION',
  'LABOUR',
  'SOCIAL',
  'HOUSING',
  'PARTICIPATION',
  'OPENING',
  'ENGAGEMENT',
  'PERCEPTION',
  'IMPLEMENTATION',
  'OTHER',
];

export const views = ['active', 'measured', 'unmeasured', 'retired', 'all'] as const;
export type View = (typeof views)[number];

/** The address of the list: everything that narrows it can be shared as a link. */
export interface ListSearch {
  q?: string;
  thema?: Theme;
  ansicht?: View;
  ag?: string;
}

export function readListSearch(search: Record<string, unknown>): ListSearch {
  const { q, thema, ansicht, ag } = search;
  return {
    ...(typeof q === 'string' && q ? { q } : {}),
    ...(themes.includes(thema as Theme) ? { thema: thema as Theme } : {}),
    ...(views.includes(ansicht as View) ? { ansicht: ansicht as View } : {}),
    ...(typeof ag === 'string' && ag ? { ag } : {}),
  };
}

const viewFilters: Record<View, IndicatorFilter> = {
  active: { active: true, status: 'ACTIVE' },
  measured: { active: true, status: 'ACTIVE', measured: true },
  unmeasured: { active: true, status: 'ACTIVE', measured: false },
  retired: { status: 'RETIRED' },
  all: {},
};

export function filterOf({ q, thema, ansicht, ag }: ListSearch): IndicatorFilter {
  return { ...viewFilters[ansicht ?? 'active'], q, theme: thema, workingGroupId: ag };
}

/** Pages that may begin with one indicator. */
export function readIndicator({ indikator }: Record<string, unknown>): { indikator?: string } {
  return typeof indikator === 'string' ? { indikator } : {};
}

/** The address of an indicator: which series, and which beside it. */
export interface PageSearch {
  reihe?: string;
  dazu?: string[];
  /** The data steward asks for the figures as they were recorded. */
  ungeschuetzt?: boolean;
  /** The figures as they were known at the end of this day, "2026-05-31". */
  stand?: string;
  /** A kept verdict that is opened. */
  aussage?: string;
}

export function readPageSearch(search: Record<string, unknown>): PageSearch {
  const { reihe, dazu, ungeschuetzt, stand, aussage } = search;
  const more = (Array.isArray(dazu) ? dazu : [dazu]).filter((id) => typeof id === 'string');
  return {
    ...(typeof reihe === 'string' ? { reihe } : {}),
    ...(more.length > 0 ? { dazu: more } : {}),
    ...(ungeschuetzt === true || ungeschuetzt === 'true' ? { ungeschuetzt: true } : {}),
    ...(isDay(stand) ? { stand } : {}),
    ...(typeof aussage === 'string' ? { aussage } : {}),
  };
}

export function isDay(value: unknown): value is string {
  return (
    typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))
  );
}

/** The address of one series with others beside it, on the day whose figures are shown. */
export function searchOf(
  reihe: string | undefined,
  dazu: readonly string[],
  stand: string | undefined,
): PageSearch {
  return {
    ...(reihe ? { reihe } : {}),
    ...(dazu.length > 0 ? { dazu: [...dazu] } : {}),
    ...(stand ? { stand } : {}),
  };
}

/** The last moment of a day, the same for every reader wherever they are. */
export function endOfDay(day: string): string {
  return `${day}T23:59:59Z`;
}

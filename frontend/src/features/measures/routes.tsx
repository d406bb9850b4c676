import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../i18n/i18n';
import { shellRoute } from '../../routing/root-route';
import {
  type Lack,
  lacks,
  measureStatuses,
  type MeasureStatus,
  type Sort,
  sorts,
} from './model/choices';

const load = () => loadTexts('measures');

export interface MeasureSearch {
  q?: string;
  status?: MeasureStatus;
  ag?: string;
  leitlinie?: string;
  fehlt?: Lack;
  sort?: Sort;
}

function oneOf<T extends string>(values: readonly T[], value: unknown): T | undefined {
  return values.find((each) => each === value);
}

function measureSearch(search: Record<string, unknown>): MeasureSearch {
  const { q, ag, leitlinie } = search;
  const status = oneOf(measureStatuses, search['status']);
  const fehlt = oneOf(lacks, search['fehlt']);
  const sort = oneOf(sorts, search['sort']);
  return {
    ...(typeof q === 'string' && q ? { q } : {}),
    ...(status ? { status } : {}),
    ...(typeof ag === 'string' && ag ? { ag } : {}),
    ...(typeof leitlinie === 'string' && leitlinie ? { leitlinie } : {}),
    ...(fehlt ? { fehlt } : {}),
    ...(sort ? { sort } : {}),
  };
}

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: '/massnahmen',
  validateSearch: measureSearch,
  loader: load,
  component: lazyRouteComponent(() => import('./pages/measure-list-page'), 'MeasureListPage'),
});

const create = createRoute({
  getParentRoute: () => shellRoute,
  path: '/massnahmen/neu',
  validateSearch: ({
    antwort,
    ag,
  }: Record<string, unknown>): { antwort?: string; ag?: string } => ({
    ...(typeof antwort === 'string' ? { antwort } : {}),
    ...(typeof ag === 'string' ? { ag } : {}),
  }),
  staticData: { roles: [] },
  loader: load,
  component: lazyRouteComponent(() => import('./pages/measure-new-page'), 'MeasureNewPage'),
});

const sheet = createRoute({
  getParentRoute: () => shellRoute,
  path: '/massnahmen/$measureId',
  validateSearch: ({ verknuepft }: Record<string, unknown>): { verknuepft?: true } =>
    verknuepft === true ? { verknuepft } : {},
  loader: load,
  component: lazyRouteComponent(() => import('./pages/measure-page'), 'MeasurePage'),
});

const edit = createRoute({
  getParentRoute: () => shellRoute,
  path: '/massnahmen/$measureId/bearbeiten',
  staticData: { roles: [] },
  loader: load,
  component: lazyRouteComponent(() => import('./pages/measure-edit-page'), 'MeasureEditPage'),
});

export const measureRoutes = [list, create, sheet, edit] as const;

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../i18n/i18n';
import { shellRoute } from '../../routing/root-route';
import type { CatalogueSearch } from './model/catalogue-entries';
import type { NewIndicatorSearch } from './model/new-indicator-search';
import type { OverviewSearch } from './model/overview-search';
import { readIndicator, readListSearch, readPageSearch } from './model/search';

const loader = () => loadTexts('indicators');

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: '/indikatoren',
  validateSearch: readListSearch,
  loader,
  component: lazyRouteComponent(() => import('./pages/indicator-list-page'), 'IndicatorListPage'),
});

const overview = createRoute({
  getParentRoute: () => shellRoute,
  path: '/indikatoren/ueberblick',
  // The page reads it; what is not needed before stays out of the shell.
  validateSearch: (search: OverviewSearch) => search,
  loader: () => loadTexts('indicators', 'overview'),
  component: lazyRouteComponent(() => import('./pages/overview-page'), 'OverviewPage'),
});

const catalogue = createRoute({
  getParentRoute: () => shellRoute,
  path: '/indikatoren/katalog',
  validateSearch: (search: CatalogueSearch) => search,
  loader: () => loadTexts('indicators', 'overview'),
  component: lazyRouteComponent(() => import('./pages/catalogue-page'), 'CataloguePage'),
});

const create = createRoute({
  getParentRoute: () => shellRoute,
  path: '/indikatoren/neu',
  staticData: { roles: [] },
  validateSearch: (search: NewIndicatorSearch) => search,
  loader,
  component: lazyRouteComponent(() => import('./pages/indicator-edit-page'), 'NewIndicatorPage'),
});

const imports = createRoute({
  getParentRoute: () => shellRoute,
  path: '/indikatoren/import',
  staticData: { roles: ['coordinator', 'data-steward'] },
  validateSearch: readIndicator,
  loader,
  component: lazyRouteComponent(() => import('./pages/import-page'), 'ImportPage'),
});

const entry = createRoute({
  getParentRoute: () => shellRoute,
  path: '/indikatoren/eingabe',
  staticData: { roles: ['coordinator', 'data-steward'] },
  validateSearch: readIndicator,
  loader,
  component: lazyRouteComponent(() => import('./pages/entry-page'), 'EntryPage'),
});

const sources = createRoute({
  getParentRoute: () => shellRoute,
  path: '/indikatoren/quellen',
  validateSearch: (search: Record<string, unknown>): { q?: string; art?: string } => ({
    ...(typeof search['q'] === 'string' ? { q: search['q'] } : {}),
    ...(typeof search['art'] === 'string' ? { art: search['art'] } : {}),
  }),
  loader,
  component: lazyRouteComponent(() => import('./pages/source-list-page'), 'SourceListPage'),
});

const codes = createRoute({
  getParentRoute: () => shellRoute,
  path: '/indikatoren/gliederungen',
  validateSearch: ({ liste }: Record<string, unknown>): { liste?: string } =>
    typeof liste === 'string' && /^[A-Z][A-Z0-9_]{0,39}$/.test(liste) ? { liste } : {},
  loader,
  component: lazyRouteComponent(() => import('./pages/code-list-page'), 'CodeListPage'),
});

const source = createRoute({
  getParentRoute: () => shellRoute,
  path: '/indikatoren/quellen/$id',
  loader,
  component: lazyRouteComponent(() => import('./pages/source-page'), 'SourcePage'),
});

const gaps = createRoute({
  getParentRoute: () => shellRoute,
  path: '/indikatoren/luecken',
  staticData: { roles: [] },
  validateSearch: ({ zeige }: Record<string, unknown>): { zeige?: 'meine' | 'alle' } =>
    zeige === 'meine' || zeige === 'alle' ? { zeige } : {},
  loader: () => loadTexts('indicators', 'judgement'),
  component: lazyRouteComponent(() => import('./pages/data-gap-list-page'), 'DataGapListPage'),
});

const indicator = createRoute({
  getParentRoute: () => shellRoute,
  path: '/indikatoren/$id',
  validateSearch: readPageSearch,
  loader,
  component: lazyRouteComponent(() => import('./pages/indicator-page'), 'IndicatorPage'),
});

const comparison = createRoute({
  getParentRoute: () => shellRoute,
  path: '/indikatoren/$id/vergleich',
  validateSearch: readPageSearch,
  loader,
  component: lazyRouteComponent(() => import('./pages/comparison-page'), 'ComparisonPage'),
});

const edit = createRoute({
  getParentRoute: () => shellRoute,
  path: '/indikatoren/$id/bearbeiten',
  staticData: { roles: [] },
  loader,
  component: lazyRouteComponent(() => import('./pages/indicator-edit-page'), 'EditIndicatorPage'),
});

export const indicatorRoutes = [
  list,
  overview,
  catalogue,
  create,
  imports,
  entry,
  sources,
  source,
  codes,
  gaps,
  indicator,
  comparison,
  edit,
] as const;

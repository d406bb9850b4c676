import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../i18n/i18n';
import { shellRoute } from '../../routing/root-route';
import { type GuidelineFilter, readFilter } from './model/guideline-filter';

const load = () => loadTexts('guidelines', 'working-groups', 'prompts');

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: '/leitlinien',
  validateSearch: (search: Record<string, unknown>): GuidelineFilter => readFilter(search),
  loader: load,
  component: lazyRouteComponent(() => import('./pages/guideline-list-page'), 'GuidelineListPage'),
});

const selection = createRoute({
  getParentRoute: () => shellRoute,
  path: '/leitlinien/auswahl',
  staticData: { roles: ['coordinator'] },
  loader: load,
  component: lazyRouteComponent(() => import('./pages/selection-page'), 'SelectionPage'),
});

const single = createRoute({
  getParentRoute: () => shellRoute,
  path: '/leitlinien/$guidelineId',
  loader: load,
  component: lazyRouteComponent(() => import('./pages/guideline-page'), 'GuidelinePage'),
});

export const guidelineRoutes = [list, selection, single] as const;

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../i18n/i18n';
import { shellRoute } from '../../routing/root-route';

const load = () => loadTexts('working-groups', 'prompts');

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: '/ags',
  loader: load,
  component: lazyRouteComponent(() => import('./pages/group-list-page'), 'GroupListPage'),
});

const group = createRoute({
  getParentRoute: () => shellRoute,
  path: '/ags/$groupId',
  loader: load,
  component: lazyRouteComponent(() => import('./pages/group-page'), 'GroupPage'),
});

const step = createRoute({
  getParentRoute: () => shellRoute,
  path: '/ags/$groupId/$step',
  validateSearch: (search: Record<string, unknown>): { leitlinie?: string } =>
    typeof search['leitlinie'] === 'string' ? { leitlinie: search['leitlinie'] } : {},
  loader: load,
  component: lazyRouteComponent(() => import('./pages/group-step-page'), 'GroupStepPage'),
});

export const workingGroupRoutes = [list, group, step] as const;

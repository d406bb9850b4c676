import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../i18n/i18n';
import { printRoute, shellRoute } from '../../routing/root-route';

const load = () => loadTexts('process');

const overview = createRoute({
  getParentRoute: () => shellRoute,
  path: '/prozess',
  loader: load,
  component: lazyRouteComponent(() => import('./pages/process-page'), 'CurrentProcessPage'),
});

const single = createRoute({
  getParentRoute: () => shellRoute,
  path: '/prozess/$processId',
  loader: load,
  component: lazyRouteComponent(() => import('./pages/process-page'), 'ProcessPage'),
});

const paper = createRoute({
  getParentRoute: () => printRoute,
  path: '/prozess/$processId/druck',
  loader: load,
  component: lazyRouteComponent(() => import('./pages/process-print-page'), 'ProcessPrintPage'),
});

export const processRoutes = [overview, single] as const;
export const processPrintRoutes = [paper] as const;

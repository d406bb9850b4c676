import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../i18n/i18n';
import { shellRoute } from '../../routing/root-route';

const home = createRoute({
  getParentRoute: () => shellRoute,
  path: '/',
  loader: () => loadTexts('home'),
  component: lazyRouteComponent(() => import('./pages/home-page'), 'HomePage'),
});

export const homeRoutes = [home] as const;

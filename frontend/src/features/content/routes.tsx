import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../i18n/i18n';
import { shellRoute } from '../../routing/root-route';

const load = () => loadTexts('content');
const pages = () => import('./pages/content-page');

const imprint = createRoute({
  getParentRoute: () => shellRoute,
  path: '/impressum',
  loader: load,
  component: lazyRouteComponent(pages, 'ImprintPage'),
});

const privacy = createRoute({
  getParentRoute: () => shellRoute,
  path: '/datenschutz',
  loader: load,
  component: lazyRouteComponent(pages, 'PrivacyPage'),
});

const accessibility = createRoute({
  getParentRoute: () => shellRoute,
  path: '/barrierefreiheit',
  loader: load,
  component: lazyRouteComponent(pages, 'AccessibilityPage'),
});

export const contentRoutes = [imprint, privacy, accessibility] as const;

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../i18n/i18n';
import { shellRoute } from '../../routing/root-route';

const search = createRoute({
  getParentRoute: () => shellRoute,
  path: '/suche',
  validateSearch: ({ q }: Record<string, unknown>): { q?: string } => {
    const words = typeof q === 'number' ? String(q) : q;
    return typeof words === 'string' && words ? { q: words } : {};
  },
  loader: () => loadTexts('search'),
  component: lazyRouteComponent(() => import('./pages/search-page'), 'SearchPage'),
});

export const searchRoutes = [search] as const;

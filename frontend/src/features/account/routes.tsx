import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../i18n/i18n';
import { shellRoute } from '../../routing/root-route';

const account = createRoute({
  getParentRoute: () => shellRoute,
  path: '/konto',
  validateSearch: (search: Record<string, unknown>): { weiter?: string } =>
    typeof search['weiter'] === 'string' && /^\/(?![/\\])/.test(search['weiter'])
      ? { weiter: search['weiter'] }
      : {},
  loader: () => loadTexts('account'),
  staticData: { roles: [] },
  component: lazyRouteComponent(() => import('./pages/account-page'), 'AccountPage'),
});

const profile = createRoute({
  getParentRoute: () => shellRoute,
  path: '/profil',
  loader: () => loadTexts('account', 'working-groups'),
  staticData: { roles: [] },
  component: lazyRouteComponent(() => import('./pages/profile-page'), 'ProfilePage'),
});

export const accountRoutes = [account, profile] as const;

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../i18n/i18n';
import { shellRoute } from '../../routing/root-route';
import { type AccountStatus, isAccountStatus } from './model/account-status';

const load = () => loadTexts('admin', 'content');

export interface AccountSearch {
  q?: string;
  stand?: AccountStatus;
}

const accounts = createRoute({
  getParentRoute: () => shellRoute,
  path: '/verwaltung/konten',
  validateSearch: ({ q, stand }: Record<string, unknown>): AccountSearch => ({
    ...(typeof q === 'string' && q ? { q } : {}),
    ...(isAccountStatus(stand) ? { stand } : {}),
  }),
  staticData: { roles: ['coordinator', 'privacy-officer'] },
  loader: load,
  component: lazyRouteComponent(() => import('./pages/accounts-page'), 'AccountsPage'),
});

const contents = createRoute({
  getParentRoute: () => shellRoute,
  path: '/verwaltung/inhalte',
  staticData: { roles: ['coordinator'] },
  loader: load,
  component: lazyRouteComponent(() => import('./pages/page-list-page'), 'PageListPage'),
});

const content = createRoute({
  getParentRoute: () => shellRoute,
  path: '/verwaltung/inhalte/$slug',
  staticData: { roles: ['coordinator'] },
  loader: load,
  component: lazyRouteComponent(() => import('./pages/page-edit-page'), 'PageEditPage'),
});

const feedback = createRoute({
  getParentRoute: () => shellRoute,
  path: '/verwaltung/rueckmeldungen',
  validateSearch: ({ stand }: Record<string, unknown>): { stand?: 'CLOSED' } =>
    stand === 'CLOSED' ? { stand } : {},
  staticData: { roles: ['coordinator'] },
  loader: load,
  component: lazyRouteComponent(() => import('./pages/feedback-list-page'), 'FeedbackListPage'),
});

export const adminRoutes = [accounts, contents, content, feedback] as const;

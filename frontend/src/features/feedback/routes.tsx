import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../i18n/i18n';
import { shellRoute } from '../../routing/root-route';

const feedback = createRoute({
  getParentRoute: () => shellRoute,
  path: '/feedback',
  validateSearch: (search: Record<string, unknown>): { from?: string } =>
    typeof search['from'] === 'string' ? { from: search['from'] } : {},
  loader: () => loadTexts('feedback'),
  component: lazyRouteComponent(() => import('./pages/feedback-page'), 'FeedbackPage'),
});

export const feedbackRoutes = [feedback] as const;

import type { QueryClient } from '@tanstack/react-query';
import { createRouter, lazyRouteComponent, type RouterHistory } from '@tanstack/react-router';
import { accountRoutes } from '../features/account/routes';
import { actorRoutes } from '../features/actors/routes';
import { adminRoutes } from '../features/admin/routes';
import { contentRoutes } from '../features/content/routes';
import { feedbackRoutes } from '../features/feedback/routes';
import { guidelineRoutes } from '../features/guidelines/routes';
import { homeRoutes } from '../features/home/routes';
import { indicatorRoutes } from '../features/indicators/routes';
import { measureRoutes } from '../features/measures/routes';
import { processPrintRoutes, processRoutes } from '../features/process/routes';
import { searchRoutes } from '../features/search/routes';
import { workingGroupRoutes } from '../features/working-groups/routes';
import { NotFound } from './not-found';
import { printRoute, rootRoute, shellRoute } from '../routing/root-route';
import { Loading } from '../ui/loading';
import { PrintLayout } from './print-layout';
import { Shell, ShellFrame } from './shell';

shellRoute.update({ component: Shell });
printRoute.update({ component: PrintLayout });

/** Every feature lists its routes here: pages in the shell, pages for paper below printRoute. */
const routeTree = rootRoute.addChildren([
  shellRoute.addChildren([
    ...homeRoutes,
    ...contentRoutes,
    ...feedbackRoutes,
    ...actorRoutes,
    ...adminRoutes,
    ...accountRoutes,
    ...processRoutes,
    ...guidelineRoutes,
    ...workingGroupRoutes,
    ...indicatorRoutes,
    ...measureRoutes,
    ...searchRoutes,
  ]),
  printRoute.addChildren([...processPrintRoutes]),
]);

export function createAppRouter(queryClient: QueryClient, history?: RouterHistory) {
  return createRouter({
    routeTree,
    context: { queryClient },
    ...(history ? { history } : {}),
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultPendingComponent: Loading,
    defaultPendingMs: 0,
    defaultErrorComponent: lazyRouteComponent(() => import('./route-error'), 'RouteError'),
    defaultNotFoundComponent: () => (
      <ShellFrame>
        <NotFound />
      </ShellFrame>
    ),
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}

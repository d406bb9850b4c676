import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute } from '@tanstack/react-router';
import type { Role } from '../auth/session';

export interface RouterContext {
  queryClient: QueryClient;
}

/** What a route says about itself; read by the shell. */
export interface RouteFacts {
  /** Absent = public. `[]` = any signed-in person. Else one of these realm roles. */
  roles?: readonly Role[];
}

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    roles?: RouteFacts['roles'];
  }
}

export const rootRoute = createRootRouteWithContext<RouterContext>()();

/** Parent of ordinary pages: header, navigation, footer. */
export const shellRoute = createRoute({ getParentRoute: () => rootRoute, id: 'shell' });

/** Parent of pages made for paper: nothing but the page. */
export const printRoute = createRoute({ getParentRoute: () => rootRoute, id: 'print' });

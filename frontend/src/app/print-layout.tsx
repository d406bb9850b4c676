import { Outlet, useMatches } from '@tanstack/react-router';
import { RequireRole } from '../auth/require-role';

/** Nothing but the page: for papers and cards. */
export function PrintLayout() {
  const roles = useMatches().at(-1)?.staticData.roles;
  return (
    <main id="main" className="site-main">
      <RequireRole roles={roles}>
        <Outlet />
      </RequireRole>
    </main>
  );
}

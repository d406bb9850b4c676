import { Outlet, useMatches } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { RequireRole } from '../auth/require-role';
import { useSession } from '../auth/session';
import { Loading } from '../ui/loading';
import { useFocusOnNavigate } from './focus-on-navigate';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

// Visitors have no account to look after and do not load this.
const AccountGate = lazy(() => import('../features/account/components/account-gate'));

export function Shell() {
  const session = useSession();
  const roles = useMatches().at(-1)?.staticData.roles;
  const page = (
    <RequireRole roles={roles}>
      <Outlet />
    </RequireRole>
  );
  return (
    <ShellFrame>
      {session.status === 'signedIn' ? (
        <AccountGate guarded={roles !== undefined}>{page}</AccountGate>
      ) : (
        page
      )}
    </ShellFrame>
  );
}

export function ShellFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation('common');
  useFocusOnNavigate();
  return (
    <div className="site">
      <SkipLink text={t('shell.skip')} />
      <SiteHeader />
      <main id="main" className="site-main" tabIndex={-1}>
        <Suspense fallback={<Loading />}>{children}</Suspense>
      </main>
      <SiteFooter />
    </div>
  );
}

/** A button, because the address must stay as it is: the router reads the hash. */
function SkipLink({ text }: { text: string }) {
  return (
    <button
      type="button"
      className="skip-link"
      onClick={() => document.getElementById('main')?.focus()}
    >
      {text}
    </button>
  );
}

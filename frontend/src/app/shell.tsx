import { Outlet, useMatches } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { RequireRole } from '../auth/require-role';
import { AccountGate } from '../features/account/components/account-gate';
import { Loading } from '../ui/loading';
import { useFocusOnNavigate } from './focus-on-navigate';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

export function Shell() {
  const roles = useMatches().at(-1)?.staticData.roles;
  return (
    <ShellFrame>
      <AccountGate guarded={roles !== undefined}>
        <RequireRole roles={roles}>
          <Outlet />
        </RequireRole>
      </AccountGate>
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

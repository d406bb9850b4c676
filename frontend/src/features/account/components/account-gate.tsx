import { Navigate, useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../auth/session';
import { useMe } from '../../../auth/use-me';
import { Link } from '../../../ui/link';
import './account.css';

interface AccountGateProps {
  /** Whether the page is only for those who take part. */
  guarded: boolean;
  children: ReactNode;
}

/**
 * Leads someone who has signed in but is not let in yet to the page that helps. Public pages stay
 * readable, with a word on what is still missing.
 */
export default function AccountGate({ guarded, children }: AccountGateProps) {
  const { status: session } = useSession();
  const status = useMe()?.status;
  const path = useRouterState({ select: (state) => state.location.pathname });
  if (session === 'anonymous' || !status || status === 'APPROVED' || path === '/konto') {
    return children;
  }
  if (guarded || (status === 'NONE' && path === '/')) {
    return <Navigate to="/konto" search={path === '/' ? {} : { weiter: path }} replace />;
  }
  return (
    <>
      <AccountNotice status={status} />
      {children}
    </>
  );
}

function AccountNotice({ status }: { status: 'NONE' | 'PENDING' | 'REJECTED' | 'SUSPENDED' }) {
  const { t } = useTranslation('account');
  return (
    <p className="account-notice">
      {t(`notice.${status}`)} <Link to="/konto">{t('notice.link')}</Link>
    </p>
  );
}

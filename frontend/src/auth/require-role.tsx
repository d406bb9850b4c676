import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../ui/page-header';
import { hasRole, type Role, useSession } from './session';
import { SignInButton } from './sign-in-button';

export interface RequireRoleProps {
  /** Absent = everyone; `[]` = any signed-in person; else one of these. */
  roles: readonly Role[] | undefined;
  children: ReactNode;
}

/** Shows a way in instead of a page the reader cannot use. The API decides, this only helps. */
export function RequireRole({ roles, children }: RequireRoleProps) {
  const { t } = useTranslation('common');
  const session = useSession();
  if (!roles) return children;
  if (session.status === 'anonymous') {
    return (
      <div className="stack">
        <PageHeader title={t('auth.signInTitle')} lead={t('auth.signInText')} />
        <div>
          <SignInButton kind="primary" />
        </div>
      </div>
    );
  }
  if (!hasRole(session, roles)) {
    return <PageHeader title={t('auth.noAccessTitle')} lead={t('auth.noAccessText')} />;
  }
  return children;
}

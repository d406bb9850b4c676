import { useTranslation } from 'react-i18next';
import { Badge, type BadgeTone } from '../../../ui/badge';
import type { IconName } from '../../../ui/icon-paths';
import type { AccountStatus } from '../model/account';

const looks: Record<AccountStatus, { tone: BadgeTone; icon: IconName }> = {
  PENDING: { tone: 'warning', icon: 'calendar' },
  APPROVED: { tone: 'success', icon: 'check' },
  REJECTED: { tone: 'neutral', icon: 'close' },
  SUSPENDED: { tone: 'danger', icon: 'danger' },
};

export function AccountStatusBadge({ status }: { status: AccountStatus }) {
  const { t } = useTranslation('admin');
  return <Badge {...looks[status]}>{t(`accounts.statuses.${status}`)}</Badge>;
}

import { useTranslation } from 'react-i18next';
import { Badge } from '../../../ui/badge';
import type { GroupStatus } from '../api/change-working-group-status';
import { groupStatusLook } from '../model/group-status';

export function GroupStatusBadge({ status }: { status: GroupStatus }) {
  const { t } = useTranslation('working-groups');
  return <Badge {...groupStatusLook[status]}>{t(`statuses.${status}`)}</Badge>;
}

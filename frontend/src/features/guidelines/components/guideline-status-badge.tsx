import { useTranslation } from 'react-i18next';
import type { GuidelineStatus } from '../../../api/models';
import { Badge } from '../../../ui/badge';
import { guidelineStatusLook } from '../model/guideline-status';

export function GuidelineStatusBadge({ status }: { status: GuidelineStatus }) {
  const { t } = useTranslation('guidelines');
  return <Badge {...guidelineStatusLook[status]}>{t(`statuses.${status}`)}</Badge>;
}

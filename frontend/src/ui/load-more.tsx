import { useTranslation } from 'react-i18next';
import { Button } from './button';

export interface LoadMoreProps {
  hasMore: boolean;
  busy: boolean;
  onMore: () => void;
  /** How many are shown now; read out when it grows. */
  shown: number;
}

/** The end of a paged list. */
export function LoadMore({ hasMore, busy, onMore, shown }: LoadMoreProps) {
  const { t } = useTranslation('common');
  return (
    <div className="row no-print">
      <p className="muted small" role="status">
        {t('ui.shown', { count: shown })}
      </p>
      {hasMore ? (
        <Button busy={busy} onClick={onMore}>
          {t('ui.more')}
        </Button>
      ) : null}
    </div>
  );
}

import { useTranslation } from 'react-i18next';

/** Appears after a moment, so that quick answers do not flicker. */
export function Loading({ label }: { label?: string }) {
  const { t } = useTranslation('common');
  return (
    <div className="loading" role="status">
      <span className="loading-ring" aria-hidden="true" />
      <span>{label ?? t('ui.loading')}</span>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { Alert } from './alert';

export interface ErrorSummaryItem {
  /** id of the field; undefined for faults of the whole form. */
  fieldId?: string;
  message: string;
}

/** Lists every fault above the form, each leading to its field. */
export function ErrorSummary({ errors }: { errors: readonly ErrorSummaryItem[] }) {
  const { t } = useTranslation('common');
  if (errors.length === 0) return null;
  return (
    <Alert tone="danger" title={t('form.errors', { count: errors.length })} live>
      <ul className="error-summary-list">
        {errors.map(({ fieldId, message }) => (
          <li key={`${fieldId ?? ''}${message}`}>
            {fieldId ? (
              <a
                className="kern-link link-quiet"
                href={`#${fieldId}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(fieldId)?.focus();
                }}
              >
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

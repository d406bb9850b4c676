import { useTranslation } from 'react-i18next';
import { Link } from '../ui/link';
import { PageHeader } from '../ui/page-header';

export function NotFound() {
  const { t } = useTranslation('common');
  return (
    <div className="stack">
      <PageHeader title={t('notFound.title')} lead={t('notFound.text')} />
      <p>
        <Link to="/">{t('notFound.home')}</Link>
      </p>
    </div>
  );
}

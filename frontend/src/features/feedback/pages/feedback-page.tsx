import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { PageHeader } from '../../../ui/page-header';
import { FeedbackForm } from '../components/feedback-form';

const route = getRouteApi('/shell/feedback');

export function FeedbackPage() {
  const { t } = useTranslation('feedback');
  const { from } = route.useSearch();
  const [sent, setSent] = useState(false);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {sent ? (
        <div className="stack measure">
          <Alert tone="success" title={t('sentTitle')} live>
            <p>{t('sentText')}</p>
          </Alert>
          <div>
            <Button onClick={() => setSent(false)}>{t('another')}</Button>
          </div>
        </div>
      ) : (
        <FeedbackForm pageUrl={from} onSent={() => setSent(true)} />
      )}
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { DateText } from '../../../i18n/date-text';
import { directionOf } from '../../../i18n/languages';
import { pickText } from '../../../i18n/translated-text';
import { Loading } from '../../../ui/loading';
import { PageHeader } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { type PageSlug, pageQuery } from '../api/get-page';
import { CommonMark } from '../components/common-mark';

export function ImprintPage() {
  const { t } = useTranslation('content');
  return <ContentPage slug="imprint" title={t('imprint')} />;
}

export function PrivacyPage() {
  const { t } = useTranslation('content');
  return <ContentPage slug="privacy" title={t('privacy')} />;
}

export function AccessibilityPage() {
  const { t } = useTranslation('content');
  return <ContentPage slug="accessibility" title={t('accessibility')} />;
}

function ContentPage({ slug, title }: { slug: PageSlug; title: string }) {
  const { t, i18n } = useTranslation('content');
  const page = useQuery(pageQuery(slug));
  if (!page.data) {
    return (
      <>
        <PageHeader title={title} />
        {page.isPending ? (
          <Loading />
        ) : (
          <ProblemAlert problem={asProblem(page.error)} onRetry={() => void page.refetch()} />
        )}
      </>
    );
  }
  const heading = pickText(page.data.title, i18n.language);
  const body = pickText(page.data.body, i18n.language);
  return (
    <>
      <PageHeader title={heading?.text ?? title} />
      <div
        className="measure stack"
        lang={body?.lang}
        dir={body ? directionOf(body.lang) : undefined}
      >
        {body ? <CommonMark source={body.text} /> : <p>{t('empty')}</p>}
      </div>
      {page.data.reviewedOn ? (
        <p className="muted small">
          {t('reviewedOn')} <DateText value={page.data.reviewedOn} />
        </p>
      ) : null}
    </>
  );
}

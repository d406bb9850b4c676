import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { DateText } from '../../../i18n/date-text';
import { TranslatedText } from '../../../i18n/translated-text';
import { Card } from '../../../ui/card';
import { EmptyState } from '../../../ui/empty-state';
import { Link } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import { PageHeader } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { pagesQuery } from '../api/pages';
import '../components/admin.css';

export function PageListPage() {
  const { t } = useTranslation('admin');
  const pages = useQuery(pagesQuery());
  return (
    <div className="stack stack-large">
      <PageHeader title={t('pages.title')} lead={t('pages.lead')} />
      {pages.isPending ? <Loading /> : null}
      {pages.isError ? (
        <ProblemAlert problem={asProblem(pages.error)} onRetry={() => void pages.refetch()} />
      ) : null}
      {pages.data?.items.length === 0 ? <EmptyState title={t('pages.none')} /> : null}
      <ul className="grid-cards">
        {pages.data?.items.map((page) => (
          <li key={page.id}>
            <Card
              interactive
              headingLevel={2}
              title={
                <Link
                  to="/verwaltung/inhalte/$slug"
                  params={{ slug: page.slug }}
                  className="card-link"
                >
                  <TranslatedText text={page.title} />
                </Link>
              }
            >
              <p className="muted small">
                {page.reviewedOn ? (
                  <>
                    {t('pages.reviewed')} <DateText value={page.reviewedOn} />
                  </>
                ) : (
                  t('pages.notReviewed')
                )}
              </p>
              <p className="muted small">
                {t('pages.languages', {
                  list: Object.keys(page.body)
                    .map((language) => language.toUpperCase())
                    .join(', '),
                })}
              </p>
            </Card>
          </li>
        ))}
      </ul>
    </div>
  );
}

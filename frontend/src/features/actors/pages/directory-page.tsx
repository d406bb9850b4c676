import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { allItems } from '../../../api/paging';
import { asProblem } from '../../../api/problem';
import { useCan } from '../../../auth/use-me';
import { TranslatedText } from '../../../i18n/translated-text';
import { Badge } from '../../../ui/badge';
import { Card } from '../../../ui/card';
import { EmptyState } from '../../../ui/empty-state';
import { ButtonLink, Link } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import { LoadMore } from '../../../ui/load-more';
import { PageHeader } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { type Organisation, organisationsQuery } from '../api/list-organisations';
import { DirectoryFilters } from '../components/directory-filters';
import type { DirectorySearch } from '../routes';
import '../components/actors.css';

const route = getRouteApi('/shell/akteure');

export function DirectoryPage() {
  const { t } = useTranslation('actors');
  const search = route.useSearch();
  const mayAdd = useCan('actors:write');
  const maySeePersons = useCan('persons:read');
  return (
    <div className="stack stack-large">
      <PageHeader
        title={t('directory.title')}
        lead={t('directory.lead')}
        actions={
          <>
            {maySeePersons ? (
              <ButtonLink to="/akteure/personen" icon="person">
                {t('persons.title')}
              </ButtonLink>
            ) : null}
            {mayAdd ? (
              <ButtonLink to="/akteure/neu" kind="primary" icon="add">
                {t('directory.add')}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <DirectoryFilters search={search} />
      <Directory search={search} />
    </div>
  );
}

function Directory({ search }: { search: DirectorySearch }) {
  const { t } = useTranslation('actors');
  const list = useInfiniteQuery(
    organisationsQuery({
      ...(search.q ? { q: search.q } : {}),
      ...(search.art ? { category: search.art } : {}),
      ...(search.ortsteil ? { district: search.ortsteil } : {}),
      ...(search.ruhend ? {} : { status: 'ACTIVE' as const }),
    }),
  );
  if (list.isPending) return <Loading />;
  if (list.isError) {
    return <ProblemAlert problem={asProblem(list.error)} onRetry={() => void list.refetch()} />;
  }
  const organisations = allItems(list.data);
  if (organisations.length === 0) {
    const filtered = Object.keys(search).length > 0;
    return (
      <EmptyState title={t(filtered ? 'directory.noneFound' : 'directory.none')}>
        <p>{t(filtered ? 'directory.noneFoundText' : 'directory.noneText')}</p>
        {filtered ? (
          <Link to="/akteure" search={{}}>
            {t('directory.showAll')}
          </Link>
        ) : null}
      </EmptyState>
    );
  }
  return (
    <section className="stack" aria-label={t('directory.results')}>
      <ul className="grid-cards actor-cards">
        {organisations.map((organisation) => (
          <li key={organisation.id}>
            <OrganisationCard organisation={organisation} />
          </li>
        ))}
      </ul>
      <LoadMore
        hasMore={list.hasNextPage}
        busy={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
        shown={organisations.length}
      />
    </section>
  );
}

function OrganisationCard({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('actors');
  const { id, name, category, districts, description, status } = organisation;
  return (
    <Card
      interactive
      headingLevel={2}
      title={
        <Link to="/akteure/$organisationId" params={{ organisationId: id }} className="card-link">
          <TranslatedText text={name} />
        </Link>
      }
    >
      <p className="muted small">{[t(`categories.${category}`), ...districts].join(' · ')}</p>
      {status === 'DORMANT' ? (
        <div>
          <Badge icon="close">{t('statuses.DORMANT')}</Badge>
        </div>
      ) : null}
      {description ? (
        <p className="actor-teaser">
          <TranslatedText text={description} />
        </p>
      ) : null}
    </Card>
  );
}

import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { allItems } from '../../../api/paging';
import { asProblem } from '../../../api/problem';
import { useCan } from '../../../auth/use-me';
import { Badge } from '../../../ui/badge';
import { Breadcrumb } from '../../../ui/breadcrumb';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Link } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import { LoadMore } from '../../../ui/load-more';
import { PageHeader } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { SearchField } from '../../../ui/search-field';
import { personsQuery } from '../api/persons';
import { PersonDialog } from '../components/person-form';
import { languageName } from '../model/letter-languages';
import '../components/actors.css';

const route = getRouteApi('/shell/akteure/personen');

export function PersonListPage() {
  const { t } = useTranslation('actors');
  const navigate = useNavigate();
  const { q = '' } = route.useSearch();
  const mayAdd = useCan('persons:write');
  const [adding, setAdding] = useState(false);
  return (
    <div className="stack stack-large">
      <PageHeader
        title={t('persons.title')}
        lead={t('persons.lead')}
        breadcrumb={
          <Breadcrumb
            items={[{ key: 'list', link: <Link to="/akteure">{t('directory.title')}</Link> }]}
          />
        }
        actions={
          mayAdd ? (
            <Button kind="primary" icon="add" onClick={() => setAdding(true)}>
              {t('persons.add')}
            </Button>
          ) : null
        }
      />
      <SearchField
        label={t('persons.search')}
        defaultValue={q}
        onSearch={(words) =>
          void navigate({ to: '/akteure/personen', search: words ? { q: words } : {} })
        }
      />
      <PersonList words={q} />
      {adding ? (
        <PersonDialog
          onClose={() => setAdding(false)}
          onSaved={({ id }) =>
            void navigate({ to: '/akteure/personen/$personId', params: { personId: id } })
          }
        />
      ) : null}
    </div>
  );
}

function PersonList({ words }: { words: string }) {
  const { t, i18n } = useTranslation('actors');
  const list = useInfiniteQuery(personsQuery(words));
  if (list.isPending) return <Loading />;
  if (list.isError) {
    return <ProblemAlert problem={asProblem(list.error)} onRetry={() => void list.refetch()} />;
  }
  const persons = allItems(list.data);
  if (persons.length === 0) {
    return (
      <EmptyState title={t('persons.none')}>
        <p>{t('persons.noneText')}</p>
      </EmptyState>
    );
  }
  return (
    <section className="stack measure" aria-label={t('persons.title')}>
      <ul className="actor-people">
        {persons.map((person) => (
          <li key={person.id}>
            <Link to="/akteure/personen/$personId" params={{ personId: person.id }}>
              <bdi>{person.displayName}</bdi>
            </Link>
            <div className="row">
              <span className="muted small">
                {languageName(person.preferredLanguage, i18n.language)}
              </span>
              {person.neverDisclose ? (
                <Badge tone="warning">{t('persons.neverDisclose')}</Badge>
              ) : null}
              {person.status === 'ERASED' ? (
                <Badge icon="delete">{t('persons.erased')}</Badge>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
      <LoadMore
        hasMore={list.hasNextPage}
        busy={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
        shown={persons.length}
      />
    </section>
  );
}

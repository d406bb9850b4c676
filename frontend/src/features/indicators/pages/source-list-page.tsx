import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { allItems } from '../../../api/paging';
import { asProblem } from '../../../api/problem';
import { useCan } from '../../../auth/use-me';
import { DateText } from '../../../i18n/date-text';
import { Num } from '../../../i18n/num';
import { Breadcrumb } from '../../../ui/breadcrumb';
import { Button } from '../../../ui/button';
import { type Column, DataTable } from '../../../ui/data-table';
import { EmptyState } from '../../../ui/empty-state';
import { Link } from '../../../ui/link';
import { LoadMore } from '../../../ui/load-more';
import { Loading } from '../../../ui/loading';
import { PageHeader } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { SearchField } from '../../../ui/search-field';
import { Select } from '../../../ui/select';
import { sourcesQuery } from '../api/sources';
import type { Source, SourceKind } from '../api/types';
import '../components/indicators.css';

const SourceDialog = lazy(async () => ({
  default: (await import('../components/source-dialog')).SourceDialog,
}));

const route = getRouteApi('/shell/indikatoren/quellen');
const kinds: readonly SourceKind[] = [
  'OFFICIAL',
  'REGISTER',
  'COMMITTEE',
  'PRESS',
  'SURVEY',
  'OTHER',
];

export function SourceListPage() {
  const { t } = useTranslation('indicators');
  const navigate = route.useNavigate();
  const { q, art } = route.useSearch();
  const keeper = useCan('indicators:write');
  const kind = kinds.find((code) => code === art);
  const list = useInfiniteQuery(sourcesQuery({ q, kind }));
  const items = allItems(list.data);
  const [edited, setEdited] = useState<Source | 'new'>();
  const close = () => setEdited(undefined);
  return (
    <div className="stack stack-large">
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[{ key: 'list', link: <Link to="/indikatoren">{t('list.title')}</Link> }]}
          />
        }
        title={t('source.title')}
        lead={t('source.lead')}
        actions={
          keeper ? (
            <Button kind="primary" icon="add" onClick={() => setEdited('new')}>
              {t('source.new')}
            </Button>
          ) : null
        }
      />
      <div className="stack no-print">
        <SearchField
          label={t('source.search')}
          defaultValue={q ?? ''}
          onSearch={(text) =>
            void navigate({
              search: { ...(text ? { q: text } : {}), ...(art ? { art } : {}) },
              resetScroll: false,
            })
          }
        />
        <div className="indicator-filters">
          <Select
            label={t('source.kind')}
            emptyLabel={t('source.allKinds')}
            value={art ?? ''}
            options={kinds.map((code) => ({ value: code, label: t(`source.kinds.${code}`) }))}
            onChange={(event) =>
              void navigate({
                search: {
                  ...(q ? { q } : {}),
                  ...(event.target.value ? { art: event.target.value } : {}),
                },
                resetScroll: false,
              })
            }
          />
        </div>
      </div>
      {list.isPending ? <Loading /> : null}
      {list.isError ? (
        <ProblemAlert problem={asProblem(list.error)} onRetry={() => void list.refetch()} />
      ) : null}
      {list.isSuccess && items.length === 0 ? (
        <EmptyState title={t(q || art ? 'source.nothingTitle' : 'source.emptyTitle')}>
          {q || art ? null : <p className="measure">{t('source.emptyText')}</p>}
        </EmptyState>
      ) : null}
      {items.length > 0 ? (
        <>
          <SourceTable items={items} onEdit={keeper ? setEdited : undefined} />
          <LoadMore
            shown={items.length}
            hasMore={list.hasNextPage}
            busy={list.isFetchingNextPage}
            onMore={() => void list.fetchNextPage()}
          />
        </>
      ) : null}
      <Suspense>
        {edited ? (
          <SourceDialog
            {...(edited === 'new' ? {} : { source: edited })}
            onClose={close}
            onSaved={close}
          />
        ) : null}
      </Suspense>
    </div>
  );
}

function SourceTable({
  items,
  onEdit,
}: {
  items: readonly Source[];
  onEdit: ((source: Source) => void) | undefined;
}) {
  const { t } = useTranslation('indicators');
  const columns: Column<Source>[] = [
    {
      key: 'title',
      header: t('source.name'),
      rowHeader: true,
      cell: ({ id, title }) => (
        <Link to="/indikatoren/quellen/$id" params={{ id }}>
          <bdi>{title}</bdi>
        </Link>
      ),
    },
    { key: 'kind', header: t('source.kind'), cell: ({ kind }) => t(`source.kinds.${kind}`) },
    { key: 'producer', header: t('source.producer'), cell: ({ producer }) => producer ?? '–' },
    {
      key: 'retrieved',
      header: t('source.retrievedOn'),
      cell: ({ retrievedOn }) =>
        retrievedOn ? <DateText value={retrievedOn} style="short" /> : '–',
    },
    {
      key: 'values',
      header: t('source.values'),
      numeric: true,
      cell: ({ observationCount }) => <Num value={observationCount} decimals={0} />,
    },
  ];
  if (onEdit) {
    columns.push({
      key: 'edit',
      header: t('source.edit'),
      cell: (source) => (
        <Button
          small
          kind="tertiary"
          aria-label={t('source.editLabel', { title: source.title })}
          onClick={() => onEdit(source)}
        >
          {t('source.edit')}
        </Button>
      ),
    });
  }
  return (
    <DataTable
      caption={t('source.caption')}
      captionHidden
      columns={columns}
      rows={items}
      rowKey={({ id }) => id}
    />
  );
}

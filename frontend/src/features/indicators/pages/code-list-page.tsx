import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { useCan } from '../../../auth/use-me';
import { Code } from '../../../i18n/code';
import { DateText } from '../../../i18n/date-text';
import { Num } from '../../../i18n/num';
import { pickText } from '../../../i18n/translated-text';
import { Breadcrumb } from '../../../ui/breadcrumb';
import { Button } from '../../../ui/button';
import { type Column, DataTable } from '../../../ui/data-table';
import { EmptyState } from '../../../ui/empty-state';
import { Link } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import { PageHeader } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { useProblemText } from '../../../ui/problem-text';
import { Select } from '../../../ui/select';
import { showToast } from '../../../ui/toast';
import { areasQuery } from '../api/areas';
import { codeItemsQuery, codeListsQuery, createCode, removeCode } from '../api/codes';
import type { Area, CodeItem } from '../api/types';
import { asTree, type Placed } from '../model/tree';
import '../components/indicators.css';

const AreaDialog = lazy(async () => ({
  default: (await import('../components/area-dialog')).AreaDialog,
}));
const CodeDialog = lazy(async () => ({
  default: (await import('../components/code-dialog')).CodeDialog,
}));

const route = getRouteApi('/shell/indikatoren/gliederungen');

/** What figures stand for and are broken down by: areas, and lists of codes. */
export function CodeListPage() {
  const { t, i18n } = useTranslation('indicators');
  const navigate = route.useNavigate();
  const { liste } = route.useSearch();
  const keeper = useCan('indicators:write');
  const lists = useQuery(codeListsQuery());
  const options = (lists.data?.items ?? []).map(({ code, name, itemCount, unnamedCount }) => ({
    value: code,
    label: t(unnamedCount > 0 && keeper ? 'codes.listUnnamed' : 'codes.listOption', {
      name: pickText(name, i18n.language)?.text ?? code,
      count: itemCount,
      unnamed: unnamedCount,
    }),
  }));
  return (
    <div className="stack stack-large">
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[{ key: 'list', link: <Link to="/indikatoren">{t('list.title')}</Link> }]}
          />
        }
        title={t('codes.title')}
        lead={t('codes.lead')}
      />
      {lists.isError ? (
        <ProblemAlert problem={asProblem(lists.error)} onRetry={() => void lists.refetch()} />
      ) : null}
      <div className="indicator-filters no-print">
        <Select
          label={t('codes.list')}
          value={liste ?? ''}
          emptyLabel={t('areas.title')}
          options={options}
          onChange={({ target }) =>
            void navigate({
              search: target.value ? { liste: target.value } : {},
              resetScroll: false,
            })
          }
        />
      </div>
      {liste ? <Codes key={liste} list={liste} keeper={keeper} /> : <Areas keeper={keeper} />}
    </div>
  );
}

function Day({ label, value }: { label: string; value: string }) {
  return (
    <span className="muted small">
      {' '}
      {label} <DateText value={value} style="short" />
    </span>
  );
}

function Indented({ depth, children }: { depth: number; children: string }) {
  return (
    <span className="tree-name" data-depth={Math.min(depth, 4)}>
      <bdi>{children}</bdi>
    </span>
  );
}

function Areas({ keeper }: { keeper: boolean }) {
  const { t, i18n } = useTranslation('indicators');
  const areas = useQuery(areasQuery());
  const [edited, setEdited] = useState<Area | 'new'>();
  const name = (area: Area) => pickText(area.name, i18n.language)?.text ?? area.code;
  if (areas.isPending) return <Loading />;
  if (areas.isError) {
    return <ProblemAlert problem={asProblem(areas.error)} onRetry={() => void areas.refetch()} />;
  }
  const rows = asTree(areas.data, (a, b) => name(a).localeCompare(name(b), i18n.language));
  const columns: Column<Placed<Area>>[] = [
    {
      key: 'name',
      header: t('codes.name'),
      rowHeader: true,
      cell: ({ item, depth }) => <Indented depth={depth}>{name(item)}</Indented>,
    },
    {
      key: 'level',
      header: t('areas.level'),
      cell: ({ item }) => (
        <>
          {t(`areas.levels.${item.level}`)}
          {item.validFrom ? <Day label={t('areas.validFrom')} value={item.validFrom} /> : null}
          {item.validUntil ? <Day label={t('areas.validUntil')} value={item.validUntil} /> : null}
        </>
      ),
    },
    { key: 'code', header: t('codes.code'), cell: ({ item }) => <Code>{item.code}</Code> },
    {
      key: 'ags',
      header: t('areas.ags'),
      cell: ({ item }) => (item.ags ? <Code>{item.ags}</Code> : '–'),
    },
  ];
  if (keeper) {
    columns.push({
      key: 'edit',
      header: t('source.edit'),
      cell: ({ item }) => (
        <Button
          small
          kind="tertiary"
          aria-label={t('codes.editLabel', { name: name(item) })}
          onClick={() => setEdited(item)}
        >
          {t('source.edit')}
        </Button>
      ),
    });
  }
  return (
    <>
      {keeper ? (
        <div className="no-print">
          <Button icon="add" onClick={() => setEdited('new')}>
            {t('areas.new')}
          </Button>
        </div>
      ) : null}
      {rows.length === 0 ? (
        <EmptyState title={t('areas.emptyTitle')}>
          {keeper ? <p className="measure">{t('areas.emptyText')}</p> : null}
        </EmptyState>
      ) : (
        <DataTable
          caption={t('areas.caption')}
          captionHidden
          columns={columns}
          rows={rows}
          rowKey={({ item }) => item.id}
        />
      )}
      <Suspense>
        {edited ? (
          <AreaDialog
            area={edited === 'new' ? undefined : edited}
            areas={areas.data}
            onClose={() => setEdited(undefined)}
          />
        ) : null}
      </Suspense>
    </>
  );
}

function Codes({ list, keeper }: { list: string; keeper: boolean }) {
  const { t, i18n } = useTranslation('indicators');
  const problemText = useProblemText();
  const client = useQueryClient();
  const items = useQuery(codeItemsQuery(list, i18n.language));
  const [edited, setEdited] = useState<CodeItem | 'new'>();
  const refresh = () => client.invalidateQueries({ queryKey: ['codes'] });
  const restore = async (item: CodeItem) => {
    try {
      const texts = Object.entries(item.name ?? {}).map(([language, entry]) => [
        language,
        { text: entry.text },
      ]);
      await createCode({
        list,
        code: item.code,
        name: Object.fromEntries(texts) as { de: { text: string } },
        ...(item.parentId ? { parentId: item.parentId } : {}),
      });
    } catch (error) {
      showToast(problemText(asProblem(error)), { tone: 'error' });
    }
    await refresh();
  };
  const removing = useMutation({
    mutationFn: removeCode,
    onSuccess: async (_, item) => {
      showToast(t('codes.removed', { name: item.label }), {
        undo: () => void restore(item),
      });
      await refresh();
    },
  });
  if (items.isPending) return <Loading />;
  if (items.isError) {
    return <ProblemAlert problem={asProblem(items.error)} onRetry={() => void items.refetch()} />;
  }
  const rows = asTree(items.data, (a, b) => a.label.localeCompare(b.label, i18n.language));
  const columns: Column<Placed<CodeItem>>[] = [
    {
      key: 'name',
      header: t('codes.name'),
      rowHeader: true,
      cell: ({ item, depth }) => (
        <>
          <Indented depth={depth}>{item.label}</Indented>
          {item.name || item.label !== item.code ? null : (
            <span className="cell-note">{t('codes.unnamed')}</span>
          )}
        </>
      ),
    },
    { key: 'code', header: t('codes.code'), cell: ({ item }) => <Code>{item.code}</Code> },
    {
      key: 'series',
      header: t('codes.series'),
      numeric: true,
      cell: ({ item }) => <Num value={item.seriesCount} decimals={0} />,
    },
  ];
  if (keeper) {
    columns.push({
      key: 'edit',
      header: t('source.edit'),
      cell: ({ item }) => (
        <div className="cluster">
          <Button
            small
            kind="tertiary"
            aria-label={t('codes.editLabel', { name: item.label })}
            onClick={() => setEdited(item)}
          >
            {t('source.edit')}
          </Button>
          {item.seriesCount === 0 && item.name ? (
            <Button
              small
              kind="tertiary"
              aria-label={t('codes.removeLabel', { name: item.label })}
              busy={removing.isPending && removing.variables.id === item.id}
              onClick={() => removing.mutate(item)}
            >
              {t('codes.remove')}
            </Button>
          ) : null}
        </div>
      ),
    });
  }
  return (
    <>
      {removing.isError ? <ProblemAlert problem={asProblem(removing.error)} /> : null}
      {keeper ? (
        <div className="no-print">
          <Button icon="add" onClick={() => setEdited('new')}>
            {t('codes.new')}
          </Button>
        </div>
      ) : null}
      {rows.length === 0 ? (
        <EmptyState title={t('codes.emptyTitle')}>
          <p className="measure">{t('codes.emptyText')}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={t('codes.caption')}
          captionHidden
          columns={columns}
          rows={rows}
          rowKey={({ item }) => item.id}
        />
      )}
      <Suspense>
        {edited ? (
          <CodeDialog
            list={list}
            item={edited === 'new' ? undefined : edited}
            items={items.data}
            onClose={() => setEdited(undefined)}
          />
        ) : null}
      </Suspense>
    </>
  );
}

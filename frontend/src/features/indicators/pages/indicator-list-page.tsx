import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { allItems } from '../../../api/paging';
import { asProblem } from '../../../api/problem';
import { useCan, useMe } from '../../../auth/use-me';
import { pickText } from '../../../i18n/translated-text';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Filters } from '../../../ui/filters';
import { ButtonLink, Link } from '../../../ui/link';
import { LoadMore } from '../../../ui/load-more';
import { Loading } from '../../../ui/loading';
import { PageHeader, SectionHeading } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { SearchField } from '../../../ui/search-field';
import { Select } from '../../../ui/select';
import { showToast } from '../../../ui/toast';
import { indicatorsQuery } from '../api/list-indicators';
import { workingGroupsQuery } from '../api/list-working-groups';
import { changeIndicator, etagOf } from '../api/save-indicator';
import type { Indicator, Theme } from '../api/types';
import { IndicatorRow } from '../components/indicator-row';
import { useRefresh } from '../components/use-refresh';
import { filterOf, type ListSearch, themes, views } from '../model/search';
import '../components/indicators.css';

const route = getRouteApi('/shell/indikatoren');

export function IndicatorListPage() {
  const { t, i18n } = useTranslation('indicators');
  const search = route.useSearch();
  const keeper = useCan('indicators:write');
  const importer = useCan('observations:write');
  const network = useCan('network:read');
  const belongs = (useMe()?.memberships.length ?? 0) > 0;
  const list = useInfiniteQuery(indicatorsQuery(filterOf(search), i18n.language));
  const items = allItems(list.data);
  return (
    <div className="stack stack-large">
      <PageHeader
        title={t('list.title')}
        lead={t('list.lead')}
        actions={
          <>
            {importer ? (
              <>
                <ButtonLink to="/indikatoren/eingabe">{t('list.entry')}</ButtonLink>
                <ButtonLink to="/indikatoren/import">{t('list.import')}</ButtonLink>
              </>
            ) : null}
            {keeper || belongs ? (
              <ButtonLink to="/indikatoren/neu" kind="primary" icon="add">
                {t('list.new')}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <nav className="button-row no-print" aria-label={t('list.more')}>
        <ButtonLink to="/indikatoren/ueberblick" search={{}}>
          {t('list.overview')}
        </ButtonLink>
        <ButtonLink to="/indikatoren/katalog" search={{}}>
          {t('list.catalogue')}
        </ButtonLink>
        <ButtonLink to="/indikatoren/quellen">{t('list.sources')}</ButtonLink>
        {network ? <ButtonLink to="/indikatoren/luecken">{t('list.gaps')}</ButtonLink> : null}
      </nav>
      <IndicatorFilters search={search} keeper={keeper} />
      {list.isError ? (
        <ProblemAlert problem={asProblem(list.error)} onRetry={() => void list.refetch()} />
      ) : null}
      {list.isPending ? <Loading /> : null}
      {list.isSuccess && items.length === 0 ? <Nothing search={search} /> : null}
      {items.length > 0 ? (
        <div className="stack stack-large">
          <IndicatorRows items={items} keeper={keeper} />
          <LoadMore
            shown={items.length}
            hasMore={list.hasNextPage}
            busy={list.isFetchingNextPage}
            onMore={() => void list.fetchNextPage()}
          />
          <p className="muted small measure">{t('list.falseAlarms')}</p>
        </div>
      ) : null}
    </div>
  );
}

function IndicatorFilters({ search, keeper }: { search: ListSearch; keeper: boolean }) {
  const { t } = useTranslation('indicators');
  const navigate = route.useNavigate();
  const groups = useQuery(workingGroupsQuery());
  const go = (change: { [Key in keyof ListSearch]?: string | undefined }) =>
    void navigate({
      search: (before) => ({ ...before, ...change }) as ListSearch,
      resetScroll: false,
    });
  const offered = views.filter((view) => keeper || view !== 'all');
  return (
    <Filters
      narrowed={Object.keys(search).some((key) => key !== 'q')}
      search={
        <SearchField
          label={t('list.search')}
          defaultValue={search.q ?? ''}
          onSearch={(q) => go({ q: q || undefined })}
        />
      }
    >
      <Select
        label={t('list.show')}
        value={search.ansicht ?? 'active'}
        options={offered.map((view) => ({ value: view, label: t(`views.${view}`) }))}
        onChange={(event) => go({ ansicht: event.target.value })}
      />
      <Select
        label={t('list.theme')}
        emptyLabel={t('list.allThemes')}
        value={search.thema ?? ''}
        options={themes.map((theme) => ({ value: theme, label: t(`themes.${theme}`) }))}
        onChange={(event) => go({ thema: event.target.value || undefined })}
      />
      <Select
        label={t('list.group')}
        emptyLabel={t('list.allGroups')}
        value={search.ag ?? ''}
        options={(groups.data ?? []).map((group) => ({
          value: group.id,
          label: groupName(group),
        }))}
        onChange={(event) => go({ ag: event.target.value || undefined })}
      />
    </Filters>
  );

  function groupName(group: { code: string; name: Indicator['name'] }) {
    return pickText(group.name, document.documentElement.lang)?.text ?? group.code;
  }
}

function Nothing({ search }: { search: ListSearch }) {
  const { t } = useTranslation('indicators');
  const narrowed = Object.keys(search).length > 0;
  return (
    <EmptyState title={t(narrowed ? 'list.nothingTitle' : 'list.emptyTitle')}>
      {narrowed ? (
        <>
          <p>{t('list.nothingText')}</p>
          <ButtonLink to="/indikatoren">{t('list.reset')}</ButtonLink>
        </>
      ) : (
        <>
          <p className="measure">{t('list.emptyText')}</p>
          <ButtonLink to="/indikatoren/katalog" search={{}}>
            {t('list.emptyCatalogue')}
          </ButtonLink>
        </>
      )}
    </EmptyState>
  );
}

/** Under the name of its theme each; the API gives them in that order. */
function byTheme(items: readonly Indicator[]): { theme: Theme; indicators: Indicator[] }[] {
  const groups: { theme: Theme; indicators: Indicator[] }[] = [];
  for (const indicator of items) {
    const last = groups.at(-1);
    if (last?.theme === indicator.theme) last.indicators.push(indicator);
    else groups.push({ theme: indicator.theme, indicators: [indicator] });
  }
  return groups;
}

function IndicatorRows({ items, keeper }: { items: readonly Indicator[]; keeper: boolean }) {
  const { t, i18n } = useTranslation('indicators');
  const refresh = useRefresh();
  const name = (indicator: Indicator) =>
    pickText(indicator.name, i18n.language)?.text ?? indicator.code;
  const switching = useMutation({
    mutationFn: (indicator: Indicator) =>
      changeIndicator(indicator.id, { active: !indicator.active }, etagOf(indicator.version)),
    onSuccess: async ({ data }) => {
      showToast(t(data.active ? 'list.switchedOn' : 'list.switchedOff', { name: name(data) }));
      await refresh();
    },
  });
  return (
    <>
      {switching.isError ? <ProblemAlert problem={asProblem(switching.error)} /> : null}
      {byTheme(items).map(({ theme, indicators }) => (
        <section key={theme} className="stack stack-small" aria-labelledby={`theme-${theme}`}>
          <SectionHeading id={`theme-${theme}`}>{t(`themes.${theme}`)}</SectionHeading>
          <ul className="indicator-rows">
            {indicators.map((indicator) => (
              <IndicatorRow
                key={indicator.id}
                indicator={indicator}
                name={
                  <Link to="/indikatoren/$id" params={{ id: indicator.id }}>
                    {name(indicator)}
                  </Link>
                }
                action={
                  keeper && indicator.status === 'ACTIVE' ? (
                    <Button
                      small
                      kind="tertiary"
                      aria-label={t(
                        indicator.active ? 'list.switchOffLabel' : 'list.switchOnLabel',
                        { name: name(indicator) },
                      )}
                      busy={switching.isPending && switching.variables.id === indicator.id}
                      onClick={() => switching.mutate(indicator)}
                    >
                      {t(indicator.active ? 'list.switchOff' : 'list.switchOn')}
                    </Button>
                  ) : null
                }
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

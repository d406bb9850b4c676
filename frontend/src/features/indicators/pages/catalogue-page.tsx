import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { useSession } from '../../../auth/session';
import { useCan } from '../../../auth/use-me';
import { pickText } from '../../../i18n/translated-text';
import { Breadcrumb } from '../../../ui/breadcrumb';
import { EmptyState } from '../../../ui/empty-state';
import { Filters } from '../../../ui/filters';
import { ButtonLink, Link } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import { PageHeader, SectionHeading } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { RadioGroup } from '../../../ui/radio-group';
import { SearchField } from '../../../ui/search-field';
import { showToast } from '../../../ui/toast';
import { catalogueQuery } from '../api/catalogue';
import { changeIndicator, etagOf } from '../api/save-indicator';
import type { CatalogueEntry } from '../api/types';
import { CatalogueItem } from '../components/overview/catalogue-item';
import { useRefresh } from '../components/use-refresh';
import {
  byTheme,
  type CatalogueSearch,
  matching,
  readCatalogueSearch,
} from '../model/catalogue-entries';
import '../components/indicators.css';
import '../components/overview/overview.css';

const route = getRouteApi('/shell/indikatoren/katalog');

/** What can be measured: everything the catalogue offers, switched on or not. */
export function CataloguePage() {
  const { t, i18n } = useTranslation(['overview', 'indicators']);
  const search = readCatalogueSearch(route.useSearch());
  const navigate = route.useNavigate();
  const { subject } = useSession();
  const catalogue = useQuery(catalogueQuery(subject));
  const entries = catalogue.data?.items ?? [];
  const shown = matching(entries, search, i18n.language);
  const go = (change: { [Key in keyof CatalogueSearch]?: string | undefined }) =>
    void navigate({
      search: (before) => readCatalogueSearch({ ...before, ...change }),
      replace: true,
      resetScroll: false,
    });
  return (
    <div className="stack stack-large">
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[
              { key: 'list', link: <Link to="/indikatoren">{t('indicators:list.title')}</Link> },
            ]}
          />
        }
        title={t('catalogue.title')}
        lead={t('catalogue.lead')}
      />
      <Filters
        narrowed={search.zeige !== undefined}
        search={
          <SearchField
            label={t('catalogue.search')}
            defaultValue={search.q ?? ''}
            onSearch={(q) => go({ q: q || undefined })}
          />
        }
      >
        <RadioGroup
          chips
          label={t('indicators:list.show')}
          name="zeige"
          selected={search.zeige ?? 'alle'}
          options={(['alle', 'an', 'aus'] as const).map((value) => ({
            value,
            label: t(`catalogue.shows.${value}`),
          }))}
          onChange={({ target: { value } }) => go({ zeige: value === 'alle' ? undefined : value })}
        />
      </Filters>
      {catalogue.isPending ? <Loading /> : null}
      {catalogue.isError ? (
        <ProblemAlert
          problem={asProblem(catalogue.error)}
          onRetry={() => void catalogue.refetch()}
        />
      ) : null}
      {catalogue.isSuccess ? (
        <p className="muted" role="status">
          {search.zeige
            ? t('catalogue.found', { count: shown.length })
            : t('catalogue.count', {
                count: shown.length,
                on: shown.filter(({ active }) => active).length,
              })}
        </p>
      ) : null}
      {catalogue.isSuccess && shown.length === 0 ? (
        <EmptyState title={t('indicators:list.nothingTitle')}>
          <p>{t('indicators:list.nothingText')}</p>
          <ButtonLink to="/indikatoren/katalog" search={{}}>
            {t('indicators:list.reset')}
          </ButtonLink>
        </EmptyState>
      ) : null}
      <Themes entries={shown} />
    </div>
  );
}

function Themes({ entries }: { entries: readonly CatalogueEntry[] }) {
  const { t, i18n } = useTranslation(['overview', 'indicators']);
  const keeper = useCan('indicators:write');
  const seesAll = useCan('indicators:read');
  const refresh = useRefresh();
  const switching = useMutation({
    mutationFn: ({ id, version, active }: Pick<CatalogueEntry, 'id' | 'version' | 'active'>) =>
      changeIndicator(id, { active: !active }, etagOf(version)),
    onSuccess: async ({ data }) => {
      const name = pickText(data.name, i18n.language)?.text ?? data.code;
      showToast(
        t(data.active ? 'indicators:list.switchedOn' : 'indicators:list.switchedOff', { name }),
        {
          undo: () => {
            switching.mutate(data);
          },
        },
      );
      await refresh();
    },
  });
  return (
    <>
      {switching.isError ? (
        <ProblemAlert problem={asProblem(switching.error)} onRetry={() => void refresh()} />
      ) : null}
      {byTheme(entries).map((group) => (
        <section
          key={group.theme}
          className="stack stack-small"
          aria-labelledby={`theme-${group.theme}`}
        >
          <SectionHeading id={`theme-${group.theme}`}>
            {t(`indicators:themes.${group.theme}`)}
          </SectionHeading>
          <ul className="catalogue">
            {group.entries.map((entry) => (
              <CatalogueItem
                key={entry.id}
                entry={entry}
                linked={entry.active || seesAll}
                busy={switching.isPending && switching.variables.id === entry.id}
                onSwitch={keeper ? () => switching.mutate(entry) : undefined}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

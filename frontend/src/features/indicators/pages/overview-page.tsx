import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { allItems } from '../../../api/paging';
import { asProblem } from '../../../api/problem';
import { useSession } from '../../../auth/session';
import { DateText } from '../../../i18n/date-text';
import { Alert } from '../../../ui/alert';
import { Breadcrumb } from '../../../ui/breadcrumb';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { ButtonLink, Link } from '../../../ui/link';
import { LoadMore } from '../../../ui/load-more';
import { Loading } from '../../../ui/loading';
import { PageHeader } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { downloadOverview, overviewQuery } from '../api/overview';
import {
  OverviewFilters,
  type OverviewSearchChange,
} from '../components/overview/overview-filters';
import { OverviewSummary } from '../components/overview/overview-summary';
import { OverviewTable } from '../components/overview/overview-table';
import { PrintFoot } from '../components/print-foot';
import { isNarrowed, overviewFilterOf, readOverviewSearch } from '../model/overview-search';
import '../components/indicators.css';
import '../components/overview/overview.css';

const route = getRouteApi('/shell/indikatoren/ueberblick');

/** All series with their verdicts and the age of their figures. */
export function OverviewPage() {
  const { t, i18n } = useTranslation(['overview', 'indicators']);
  const search = readOverviewSearch(route.useSearch());
  const navigate = route.useNavigate();
  const { subject } = useSession();
  const filter = overviewFilterOf(search);
  const list = useInfiniteQuery({
    ...overviewQuery(filter, i18n.language, subject),
    // What was shown stays while the next is read, so that a choice does not empty the page.
    placeholderData: (before) => before,
  });
  const rows = allItems(list.data);
  const summary = list.data?.pages[0]?.summary;
  const download = useMutation({
    mutationFn: () => downloadOverview(filter, t('file'), i18n.language),
  });
  const go = (change: OverviewSearchChange) =>
    void navigate({
      search: (before) => readOverviewSearch({ ...before, ...change }),
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
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <Button
              icon="download"
              busy={download.isPending}
              onClick={() => {
                download.mutate();
              }}
            >
              {t('csv')}
            </Button>
            <Button onClick={() => window.print()}>{t('indicators:page.print')}</Button>
          </>
        }
      />
      {search.stand ? (
        <Alert
          title={
            <>
              {t('indicators:asOf.title')} <DateText value={search.stand} style="short" />
            </>
          }
        >
          <p>
            {t('asOf')}{' '}
            <Link
              to="/indikatoren/ueberblick"
              search={readOverviewSearch({ ...search, stand: undefined })}
            >
              {t('indicators:asOf.today')}
            </Link>
          </p>
        </Alert>
      ) : null}
      {download.isError ? <ProblemAlert problem={asProblem(download.error)} /> : null}
      {summary && summary.series > 0 ? (
        <OverviewSummary
          summary={summary}
          chosen={search.alarme ?? 'ueblich'}
          onChoose={(value) => go({ alarme: value === 'ueblich' ? undefined : value })}
        />
      ) : null}
      <OverviewFilters search={search} onChange={go} />
      {list.isError ? (
        <ProblemAlert problem={asProblem(list.error)} onRetry={() => void list.refetch()} />
      ) : null}
      {list.isPending ? <Loading /> : null}
      {list.isSuccess && rows.length === 0 ? <Nothing narrowed={isNarrowed(search)} /> : null}
      {rows.length > 0 ? (
        <>
          <OverviewTable
            rows={rows}
            stand={search.stand}
            sort={search.sortierung}
            onSort={(sortierung) => go({ sortierung })}
          />
          <LoadMore
            shown={rows.length}
            hasMore={list.hasNextPage}
            busy={list.isFetchingNextPage}
            onMore={() => void list.fetchNextPage()}
          />
        </>
      ) : null}
      <PrintFoot stand={search.stand} />
    </div>
  );
}

function Nothing({ narrowed }: { narrowed: boolean }) {
  const { t } = useTranslation(['overview', 'indicators']);
  return narrowed ? (
    <EmptyState title={t('nothing.title')}>
      <p>{t('indicators:list.nothingText')}</p>
      <ButtonLink to="/indikatoren/ueberblick" search={{}}>
        {t('indicators:list.reset')}
      </ButtonLink>
    </EmptyState>
  ) : (
    <EmptyState title={t('nothing.noSeries')}>
      <p className="measure">{t('nothing.noSeriesText')}</p>
      <ButtonLink to="/indikatoren/katalog" search={{}}>
        {t('indicators:list.emptyCatalogue')}
      </ButtonLink>
    </EmptyState>
  );
}

import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { allItems } from '../../../api/paging';
import { asProblem } from '../../../api/problem';
import { Breadcrumb } from '../../../ui/breadcrumb';
import { EmptyState } from '../../../ui/empty-state';
import { Link } from '../../../ui/link';
import { LoadMore } from '../../../ui/load-more';
import { Loading } from '../../../ui/loading';
import { PageHeader } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { RadioGroup } from '../../../ui/radio-group';
import { gapsQuery } from '../api/data-gaps';
import { GapItem } from '../components/judgement/gap-item';
import '../components/indicators.css';

const route = getRouteApi('/shell/indikatoren/luecken');

/** All missing figures, the most urgent first. */
export function DataGapListPage() {
  const { t, i18n } = useTranslation('judgement');
  const { zeige } = route.useSearch();
  const navigate = route.useNavigate();
  const gaps = useInfiniteQuery(
    gapsQuery(
      {
        outcome: zeige === 'alle' ? undefined : 'OPEN',
        mine: zeige === 'meine' ? true : undefined,
      },
      i18n.language,
    ),
  );
  const items = allItems(gaps.data);
  return (
    <div className="stack stack-large">
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[{ key: 'list', link: <Link to="/indikatoren">{t('gaps.indicators')}</Link> }]}
          />
        }
        title={t('gaps.pageTitle')}
        lead={t('gaps.lead')}
      />
      <RadioGroup
        chips
        label={t('gaps.show')}
        name="zeige"
        selected={zeige ?? 'offen'}
        options={(['offen', 'meine', 'alle'] as const).map((value) => ({
          value,
          label: t(`gaps.shows.${value}`),
        }))}
        onChange={({ target: { value } }) =>
          void navigate({
            search: value === 'meine' || value === 'alle' ? { zeige: value } : {},
            replace: true,
            resetScroll: false,
          })
        }
      />
      {gaps.isPending ? <Loading /> : null}
      {gaps.isError ? (
        <ProblemAlert problem={asProblem(gaps.error)} onRetry={() => void gaps.refetch()} />
      ) : null}
      {gaps.isSuccess && items.length === 0 ? (
        <EmptyState title={t('gaps.emptyTitle')}>
          <p className="measure">{t('gaps.emptyText')}</p>
        </EmptyState>
      ) : null}
      {items.length > 0 ? (
        <ul className="voice-list">
          {items.map((gap) => (
            <GapItem key={gap.id} gap={gap} withIndicator />
          ))}
        </ul>
      ) : null}
      {items.length > 0 ? (
        <LoadMore
          hasMore={gaps.hasNextPage}
          busy={gaps.isFetchingNextPage}
          onMore={() => void gaps.fetchNextPage()}
          shown={items.length}
        />
      ) : null}
    </div>
  );
}

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { pickText } from '../../../i18n/translated-text';
import { Breadcrumb } from '../../../ui/breadcrumb';
import { EmptyState } from '../../../ui/empty-state';
import { Link } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import { PageHeader, SectionHeading } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { indicatorQuery } from '../api/get-indicator';
import { seriesListQuery } from '../api/series';
import { AsOfNote } from '../components/as-of-note';
import { GroupGaps } from '../components/group-gaps';
import { SmallMultiples } from '../components/small-multiples';
import { endOfDay, searchOf } from '../model/search';
import '../components/indicators.css';

const route = getRouteApi('/shell/indikatoren/$id/vergleich');

/** Areas and groups of one indicator side by side. */
export function ComparisonPage() {
  const { t, i18n } = useTranslation('indicators');
  const { id } = route.useParams();
  const { stand } = route.useSearch();
  const asOf = stand ? endOfDay(stand) : undefined;
  const indicator = useQuery({
    ...indicatorQuery(id, i18n.language, asOf),
    placeholderData: keepPreviousData,
  });
  const list = useQuery(seriesListQuery(id, i18n.language));
  const failed = indicator.error ?? list.error;
  const measured = (list.data ?? []).filter(({ observationCount }) => observationCount > 0);
  const found = indicator.data?.data;
  const name = found ? (pickText(found.name, i18n.language)?.text ?? found.code) : '';
  return (
    <div className="stack stack-large">
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[
              { key: 'list', link: <Link to="/indikatoren">{t('list.title')}</Link> },
              {
                key: 'indicator',
                link: (
                  <Link
                    to="/indikatoren/$id"
                    params={{ id }}
                    search={searchOf(undefined, [], stand)}
                  >
                    {name}
                  </Link>
                ),
              },
            ]}
          />
        }
        title={t('compare.title', { name })}
        lead={t('compare.lead')}
      />
      {failed ? (
        <ProblemAlert
          problem={asProblem(failed)}
          onRetry={() => {
            void indicator.refetch();
            void list.refetch();
          }}
        />
      ) : !found || list.isPending ? (
        <Loading />
      ) : measured.length === 0 ? (
        <EmptyState title={t('compare.emptyTitle')}>
          <p className="measure">{t('page.noSeriesText')}</p>
        </EmptyState>
      ) : (
        <>
          {stand ? (
            <AsOfNote
              stand={stand}
              today={
                <Link to="/indikatoren/$id/vergleich" params={{ id }} search={{}}>
                  {t('asOf.today')}
                </Link>
              }
            />
          ) : null}
          <section className="stack" aria-labelledby="multiples-heading">
            <SectionHeading id="multiples-heading">{t('compare.all')}</SectionHeading>
            <SmallMultiples key={stand} indicator={found} list={measured} stand={stand} />
            <p className="muted small measure">{t('list.falseAlarms')}</p>
          </section>
          <GroupGaps indicator={found} list={measured} stand={stand} />
        </>
      )}
    </div>
  );
}

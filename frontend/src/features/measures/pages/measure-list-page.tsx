import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { allItems } from '../../../api/paging';
import { asProblem } from '../../../api/problem';
import { Code } from '../../../i18n/code';
import { DateText } from '../../../i18n/date-text';
import { TranslatedText } from '../../../i18n/translated-text';
import { Badge } from '../../../ui/badge';
import { Card } from '../../../ui/card';
import { EmptyState } from '../../../ui/empty-state';
import { ButtonLink, Link } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import { LoadMore } from '../../../ui/load-more';
import { PageHeader } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { measuresQuery } from '../api/list-measures';
import { AdoptedAndFunded, Lacking, StatusBadge } from '../components/measure-badges';
import { MeasureFilters } from '../components/measure-filters';
import type { Measure } from '../model/measure';
import { useMayPropose } from '../model/use-rights';
import type { MeasureSearch } from '../routes';
import '../components/measures.css';

const route = getRouteApi('/shell/massnahmen');

export function MeasureListPage() {
  const { t } = useTranslation('measures');
  const search = route.useSearch();
  const mayPropose = useMayPropose();
  return (
    <div className="stack stack-large">
      <PageHeader
        title={t('list.title')}
        lead={t('list.lead')}
        actions={
          mayPropose ? (
            <ButtonLink to="/massnahmen/neu" kind="primary" icon="add">
              {t('list.add')}
            </ButtonLink>
          ) : null
        }
      />
      <MeasureFilters search={search} />
      <MeasureList search={search} />
    </div>
  );
}

function MeasureList({ search }: { search: MeasureSearch }) {
  const { t } = useTranslation('measures');
  const { q, status, ag, leitlinie, fehlt, sort } = search;
  const list = useInfiniteQuery(
    measuresQuery({
      ...(q ? { q } : {}),
      ...(status ? { status } : {}),
      ...(ag ? { workingGroupId: ag } : {}),
      ...(leitlinie ? { guidelineId: leitlinie } : {}),
      ...(fehlt ? { lacks: fehlt } : {}),
      ...(sort ? { sort } : {}),
    }),
  );
  if (list.isPending) return <Loading />;
  if (list.isError) {
    return <ProblemAlert problem={asProblem(list.error)} onRetry={() => void list.refetch()} />;
  }
  const measures = allItems(list.data);
  if (measures.length === 0) {
    const filtered = Object.keys(search).some((key) => key !== 'sort');
    return (
      <EmptyState title={t(filtered ? 'list.noneFound' : 'list.none')}>
        <p>{t(filtered ? 'list.noneFoundText' : 'list.noneText')}</p>
        {filtered ? (
          <Link to="/massnahmen" search={{}}>
            {t('list.showAll')}
          </Link>
        ) : null}
      </EmptyState>
    );
  }
  return (
    <section className="stack" aria-label={t('list.results')}>
      <ul className="measure-list">
        {measures.map((measure) => (
          <li key={measure.id}>
            <MeasureCard measure={measure} />
          </li>
        ))}
      </ul>
      <LoadMore
        hasMore={list.hasNextPage}
        busy={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
        shown={measures.length}
      />
    </section>
  );
}

function MeasureCard({ measure }: { measure: Measure }) {
  const { t } = useTranslation('measures');
  const { id, code, title, teaser, status, visibility } = measure;
  return (
    <Card
      interactive
      headingLevel={2}
      title={
        <Link to="/massnahmen/$measureId" params={{ measureId: id }} className="card-link">
          <Code>{code}</Code> <TranslatedText text={title} />
        </Link>
      }
    >
      {teaser ? (
        <p>
          <TranslatedText text={teaser} />
        </p>
      ) : null}
      <div className="measure-state">
        <StatusBadge status={status} />
        <AdoptedAndFunded measure={measure} />
        {visibility === 'PUBLIC' ? null : (
          <Badge tone="neutral" icon="person">
            {t(`visibilities.${visibility}`)}
          </Badge>
        )}
      </div>
      <Facts measure={measure} />
      <Lacking measure={measure} />
    </Card>
  );
}

/** Who and until when, as far as it is known; what is missing stands below. */
function Facts({ measure }: { measure: Measure }) {
  const { t } = useTranslation('measures');
  const { responsibleOrganisationName, plannedEnd, recurring, priority } = measure;
  const facts = [
    responsibleOrganisationName,
    plannedEnd ? (
      <>
        {t('list.until')} <DateText value={plannedEnd} />
      </>
    ) : null,
    recurring ? t('fields.recurringYes') : null,
    priority ? t('list.priority', { priority }) : null,
  ].filter(Boolean);
  if (facts.length === 0) return null;
  return (
    <p className="muted small">
      {facts.map((fact, index) => (
        <Fragment key={index}>
          {index > 0 ? ' · ' : null}
          {fact}
        </Fragment>
      ))}
    </p>
  );
}

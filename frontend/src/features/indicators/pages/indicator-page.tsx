import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { useCan, useMembership } from '../../../auth/use-me';
import { Code } from '../../../i18n/code';
import { pickText, TranslatedText } from '../../../i18n/translated-text';
import { Breadcrumb } from '../../../ui/breadcrumb';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { ButtonLink, Link } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import { PageHeader, SectionHeading } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { indicatorQuery } from '../api/get-indicator';
import { seriesListQuery } from '../api/series';
import type { Indicator, Series } from '../api/types';
import { IndicatorStates } from '../components/indicator-states';
import { MeasureLinks } from '../components/measure-links';
import { mostLines, SeriesPicker } from '../components/series-picker';
import { SeriesView } from '../components/series-view';
import { endOfDay, searchOf } from '../model/search';
import '../components/indicators.css';

const ImportButtons = lazy(async () => ({
  default: (await import('../components/editable-values')).ImportButtons,
}));
const SeriesDialog = lazy(async () => ({
  default: (await import('../components/series-dialog')).SeriesDialog,
}));

const FitnessNote = lazy(async () => ({
  default: (await import('../components/fitness-note')).FitnessNote,
}));

const PrintFoot = lazy(async () => ({
  default: (await import('../components/print-foot')).PrintFoot,
}));

const route = getRouteApi('/shell/indikatoren/$id');

export function IndicatorPage() {
  const { t, i18n } = useTranslation('indicators');
  const { id } = route.useParams();
  const { stand } = route.useSearch();
  const asOf = stand ? endOfDay(stand) : undefined;
  const indicator = useQuery({
    ...indicatorQuery(id, i18n.language, asOf),
    placeholderData: keepPreviousData,
  });
  const list = useQuery(seriesListQuery(id, i18n.language));
  if (indicator.data && list.data) {
    return <LoadedIndicator indicator={indicator.data.data} list={list.data} />;
  }
  const failed = indicator.error ?? list.error;
  const retry = () => {
    void indicator.refetch();
    void list.refetch();
  };
  return (
    <>
      <PageHeader title={t('list.title')} />
      {failed ? <ProblemAlert problem={asProblem(failed)} onRetry={retry} /> : <Loading />}
    </>
  );
}

function LoadedIndicator({ indicator, list }: { indicator: Indicator; list: readonly Series[] }) {
  const { t, i18n } = useTranslation('indicators');
  const { reihe, dazu = [], stand } = route.useSearch();
  const main =
    list.find(({ id }) => id === reihe) ??
    list.find(({ id }) => id === indicator.latest?.seriesId) ??
    list.find(({ observationCount }) => observationCount > 0) ??
    list[0];
  const [adding, setAdding] = useState(false);
  const rights = useRights(indicator);
  const name = pickText(indicator.name, i18n.language)?.text ?? indicator.code;
  const question = pickText(indicator.question, i18n.language)?.text;
  return (
    <div className="stack stack-large indicator-page">
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[{ key: 'list', link: <Link to="/indikatoren">{t('list.title')}</Link> }]}
          />
        }
        preline={
          <>
            <Code>{indicator.code}</Code>
            {question ? (
              <>
                {' · '}
                <TranslatedText text={indicator.name} />
              </>
            ) : null}
            {' · '}
            {t(`themes.${indicator.theme}`)}
          </>
        }
        title={<TranslatedText text={question ? indicator.question : indicator.name} />}
        documentTitle={name}
        actions={
          <>
            <Button onClick={() => window.print()}>{t('page.print')}</Button>
            {rights.write ? (
              <Button icon="add" onClick={() => setAdding(true)}>
                {t('series.add')}
              </Button>
            ) : null}
            {rights.keep ? (
              <ButtonLink
                to="/indikatoren/$id/bearbeiten"
                params={{ id: indicator.id }}
                icon="edit"
              >
                {t('page.edit')}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <IndicatorStates indicator={indicator} />
      {list.length > 1 && main ? (
        <Picker indicatorId={indicator.id} list={list} main={main} dazu={dazu} stand={stand} />
      ) : null}
      {main ? (
        <SeriesView
          key={`${main.id}/${stand ?? ''}`}
          indicator={indicator}
          name={name}
          list={list}
          main={main}
          compared={dazu.filter((id) => id !== main.id).slice(0, mostLines - 1)}
          mayWrite={rights.write}
          stand={stand}
        />
      ) : (
        <EmptyState title={t('page.noSeriesTitle')}>
          <p className="measure">{t(rights.write ? 'page.noSeriesEditor' : 'page.noSeriesText')}</p>
          <Suspense>{rights.write ? <ImportButtons indicator={indicator} /> : null}</Suspense>
        </EmptyState>
      )}
      <Suspense>
        {adding ? (
          <SeriesDialog indicatorId={indicator.id} onClose={() => setAdding(false)} />
        ) : null}
      </Suspense>
      <Suspense>
        {indicator.fitness || rights.keep ? <FitnessNote indicator={indicator} /> : null}
      </Suspense>
      <section className="stack" aria-labelledby="measures-heading">
        <SectionHeading id="measures-heading">{t('page.measures')}</SectionHeading>
        <MeasureLinks indicatorId={indicator.id} />
      </section>
      <Suspense>
        <PrintFoot stand={stand} />
      </Suspense>
    </div>
  );
}

function useRights(indicator: Indicator) {
  const write = useCan('observations:write');
  const keeper = useCan('indicators:write');
  const membership = useMembership(indicator.workingGroupId ?? undefined);
  return { write, keep: keeper || (membership?.moderator ?? false) };
}

function Picker({
  indicatorId,
  list,
  main,
  dazu,
  stand,
}: {
  indicatorId: string;
  list: readonly Series[];
  main: Series;
  dazu: readonly string[];
  stand: string | undefined;
}) {
  const navigate = route.useNavigate();
  // Another line, but still of the same day.
  const go = (reihe: string, ids: string[]) =>
    void navigate({ search: searchOf(reihe, ids, stand), resetScroll: false });
  return (
    <SeriesPicker
      indicatorId={indicatorId}
      list={list}
      current={main.id}
      compared={dazu.filter((id) => id !== main.id)}
      stand={stand}
      onChoose={(id) =>
        go(
          id,
          dazu.filter((other) => other !== id),
        )
      }
      onCompare={(ids) => go(main.id, ids)}
    />
  );
}

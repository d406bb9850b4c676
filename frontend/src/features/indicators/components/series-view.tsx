import { useQueries, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { loadTexts } from '../../../i18n/i18n';
import { EmptyState } from '../../../ui/empty-state';
import { Link } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import { SectionHeading } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { changeQuery, observationsQuery } from '../api/series';
import type { Indicator, ObservationSet, Series } from '../api/types';
import { latestOf } from '../model/latest';
import { endOfDay, searchOf } from '../model/search';
import { seriesName } from '../model/series-name';
import { ObservationTable } from './observation-table';
import { VerdictPanel } from './verdict-panel';

// The sentence comes first; the drawing may follow.
const IndicatorFigure = lazy(async () => ({
  default: (await import('./indicator-figure')).IndicatorFigure,
}));

const PictureButtons = lazy(async () => ({
  default: (await import('./picture-buttons')).PictureButtons,
}));
const ReadingNote = lazy(async () => ({
  default: (await import('./reading-note')).ReadingNote,
}));
const DownloadMenu = lazy(async () => ({
  default: (await import('./download-menu')).DownloadMenu,
}));
const EmbedCode = lazy(async () => ({ default: (await import('./embed-code')).EmbedCode }));
const AsOfNote = lazy(async () => ({ default: (await import('./as-of-note')).AsOfNote }));
const SourceNote = lazy(async () => ({ default: (await import('./source-note')).SourceNote }));
const AsOfForm = lazy(async () => ({ default: (await import('./as-of-form')).AsOfForm }));
// Readers never download what writers need.
const EditableValues = lazy(async () => ({
  default: (await import('./editable-values')).EditableValues,
}));
const judgement = async () => {
  await loadTexts('judgement');
  return import('./judgement/judgement-sections');
};
const VoicesBeside = lazy(async () => ({ default: (await judgement()).VoicesBeside }));
const DetectableNote = lazy(async () => ({ default: (await judgement()).DetectableNote }));
const JudgementSections = lazy(async () => ({ default: (await judgement()).JudgementSections }));

interface SeriesViewProps {
  indicator: Indicator;
  name: string;
  list: readonly Series[];
  main: Series;
  compared: readonly string[];
  mayWrite: boolean;
  /** The day whose figures are asked for; today's when left out. */
  stand?: string | undefined;
}

/** One series from the sentence to the download, with others drawn beside it. */
export function SeriesView(props: SeriesViewProps) {
  const { indicator, name, list, main, compared, stand } = props;
  // What was known earlier is for reading.
  const mayWrite = props.mayWrite && !stand;
  const asOf = stand ? endOfDay(stand) : undefined;
  const { t, i18n } = useTranslation('indicators');
  const { language } = i18n;
  const shown = [main, ...list.filter(({ id }) => compared.includes(id))];
  const answers = useQueries({
    queries: shown.map(({ id }) => observationsQuery(id, language, asOf)),
  });
  const verdict = useQuery(changeQuery(main.id, asOf));
  const sets = useSets(
    shown,
    answers.map(({ data }) => data),
  );
  const failed = answers.find(({ error }) => error)?.error ?? verdict.error;
  const first = sets[0];
  if (!first || answers.some(({ isPending }) => isPending) || verdict.isPending) {
    return failed ? (
      <ProblemAlert
        problem={asProblem(failed)}
        onRetry={() => {
          for (const answer of answers) void answer.refetch();
          void verdict.refetch();
        }}
      />
    ) : (
      <Loading />
    );
  }
  const { set } = first;
  const today = (
    <Link
      to="/indikatoren/$id"
      params={{ id: indicator.id }}
      search={searchOf(main.id, compared, undefined)}
    >
      {t('asOf.today')}
    </Link>
  );
  if (set.items.length === 0 && stand) {
    return (
      <Suspense>
        <AsOfNote stand={stand} nothing today={today} />
      </Suspense>
    );
  }
  if (set.items.length === 0) {
    return (
      <EmptyState title={t('page.emptySeriesTitle')}>
        <p className="measure">{t(mayWrite ? 'page.noSeriesEditor' : 'page.noSeriesText')}</p>
        <Suspense>
          {mayWrite ? <EditableValues indicator={indicator} set={set} caption={undefined} /> : null}
        </Suspense>
      </EmptyState>
    );
  }
  const caption = t('table.caption', { name, series: first.name });
  const isPublic = indicator.visibility === 'PUBLIC' && indicator.active;
  const sentence = verdict.data?.sentence[language === 'en' ? 'en' : 'de'] ?? name;
  return (
    <>
      <Suspense>{stand ? <AsOfNote stand={stand} today={today} /> : null}</Suspense>
      <div className="says">
        {verdict.data ? (
          <VerdictPanel verdict={verdict.data} latest={latestOf(set, indicator, language, t)} />
        ) : null}
        {stand ? null : (
          <Suspense>
            <VoicesBeside series={main} />
          </Suspense>
        )}
      </div>
      <section className="stack" aria-labelledby="chart-heading">
        <SectionHeading id="chart-heading">{t('page.chart')}</SectionHeading>
        <Suspense fallback={<div className="chart-place" />}>
          <IndicatorFigure
            indicator={indicator}
            sets={sets}
            title={t('page.chartTitle', { name, series: first.name })}
            description={sentence}
            asOf={asOf}
          />
          <PictureButtons
            title={t('page.chartTitle', { name, series: first.name })}
            sentence={sentence}
            set={set}
            stand={stand}
            code={indicator.code}
          />
        </Suspense>
      </section>
      <section className="stack" aria-labelledby="table-heading">
        <SectionHeading id="table-heading">{t('page.table')}</SectionHeading>
        {mayWrite ? (
          <Suspense fallback={<Loading />}>
            <EditableValues indicator={indicator} set={set} caption={caption} />
          </Suspense>
        ) : (
          <ObservationTable indicator={indicator} items={set.items} caption={caption} />
        )}
      </section>
      <section className="stack" aria-labelledby="reading-heading">
        <SectionHeading id="reading-heading">{t('page.howToRead')}</SectionHeading>
        <Suspense>
          <ReadingNote
            indicator={indicator}
            verdict={verdict.data}
            isProtected={set.items.some(({ protection }) => protection)}
          />
          <DetectableNote series={main} asOf={asOf} />
        </Suspense>
      </section>
      {stand ? null : (
        <Suspense>
          <JudgementSections indicator={indicator} series={main} />
        </Suspense>
      )}
      <section className="stack" aria-labelledby="sources-heading">
        <SectionHeading id="sources-heading">{t('page.sources')}</SectionHeading>
        <Suspense>
          <SourceNote indicator={indicator} set={set} />
          <AsOfForm seriesId={main.id} stand={stand} />
        </Suspense>
      </section>
      <section className="stack no-print" aria-labelledby="download-heading">
        <SectionHeading id="download-heading">{t('page.download')}</SectionHeading>
        <Suspense>
          <DownloadMenu series={main} code={indicator.code} asOf={asOf} />
          {isPublic ? <EmbedCode series={main} title={caption} stand={stand} /> : null}
        </Suspense>
      </section>
    </>
  );
}

/** Observations with the names of their series; the same array as long as nothing changed. */
function useSets(
  shown: readonly Series[],
  answers: readonly (ObservationSet | undefined)[],
): { set: ObservationSet; name: string }[] {
  const { t, i18n } = useTranslation('indicators');
  const key = answers.map((set) => (set ? `${set.series.id}/${set.series.version}` : '')).join();
  return useMemo(
    () =>
      shown.flatMap((series, index) => {
        const set = answers[index];
        return set ? [{ set, name: seriesName(series, t) }] : [];
      }),
    // The key stands for the answers.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [key, i18n.language, t],
  );
}

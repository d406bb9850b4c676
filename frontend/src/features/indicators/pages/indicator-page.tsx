import { useQueries, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { useCan, useMembership } from '../../../auth/use-me';
import { Code } from '../../../i18n/code';
import { pickText, TranslatedText } from '../../../i18n/translated-text';
import { Alert } from '../../../ui/alert';
import { Breadcrumb } from '../../../ui/breadcrumb';
import { Button, ButtonRow } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { ButtonLink, Link } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import { PageHeader, SectionHeading } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { answerQuery } from '../api/get-answer';
import { indicatorQuery } from '../api/get-indicator';
import { changeQuery, observationsQuery, seriesListQuery } from '../api/series';
import type { Indicator, Observation, ObservationSet, Series } from '../api/types';
import { DownloadMenu } from '../components/download-menu';
import { MeasureLinks } from '../components/measure-links';
import { inTableOrder, ObservationTable } from '../components/observation-table';
import { ReadingNote } from '../components/reading-note';
import { mostLines, SeriesPicker } from '../components/series-picker';
import { SourceNote } from '../components/source-note';
import { TemplateButton } from '../components/template-button';
import { VerdictPanel } from '../components/verdict-panel';
import { seriesName } from '../model/series-name';
import { valueText } from '../model/value-text';
import type { Edit } from '../components/value-editing';
import '../components/indicators.css';

// The sentence comes first; the drawing may follow.
const IndicatorFigure = lazy(async () => ({
  default: (await import('../components/indicator-figure')).IndicatorFigure,
}));
// Readers never download the forms.
const ValueEditing = lazy(async () => ({
  default: (await import('../components/value-editing')).ValueEditing,
}));
const RawValues = lazy(async () => ({
  default: (await import('../components/raw-values')).RawValues,
}));
const SeriesDialog = lazy(async () => ({
  default: (await import('../components/series-dialog')).SeriesDialog,
}));

const route = getRouteApi('/shell/indikatoren/$id');

export function IndicatorPage() {
  const { t, i18n } = useTranslation('indicators');
  const { id } = route.useParams();
  const indicator = useQuery(indicatorQuery(id, i18n.language));
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
  const { reihe, dazu = [] } = route.useSearch();
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
          rights.keep ? (
            <ButtonLink to="/indikatoren/$id/bearbeiten" params={{ id: indicator.id }} icon="edit">
              {t('page.edit')}
            </ButtonLink>
          ) : null
        }
      />
      <States indicator={indicator} />
      {list.length > 1 && main ? <Picker list={list} main={main} dazu={dazu} /> : null}
      {main ? (
        <SeriesView
          key={main.id}
          indicator={indicator}
          name={name}
          list={list}
          main={main}
          compared={dazu.filter((id) => id !== main.id).slice(0, mostLines - 1)}
          mayWrite={rights.write}
        />
      ) : (
        <EmptyState title={t('page.noSeriesTitle')}>
          <p className="measure">{t(rights.write ? 'page.noSeriesEditor' : 'page.noSeriesText')}</p>
          {rights.write ? <WriteButtons indicator={indicator} /> : null}
        </EmptyState>
      )}
      {rights.write ? (
        <div className="no-print">
          <Button icon="add" onClick={() => setAdding(true)}>
            {t('series.add')}
          </Button>
          <Suspense>
            {adding ? (
              <SeriesDialog indicatorId={indicator.id} onClose={() => setAdding(false)} />
            ) : null}
          </Suspense>
        </div>
      ) : null}
      <section className="stack" aria-labelledby="measures-heading">
        <SectionHeading id="measures-heading">{t('page.measures')}</SectionHeading>
        <MeasureLinks indicatorId={indicator.id} />
      </section>
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
  list,
  main,
  dazu,
}: {
  list: readonly Series[];
  main: Series;
  dazu: readonly string[];
}) {
  const navigate = route.useNavigate();
  return (
    <SeriesPicker
      list={list}
      current={main.id}
      compared={dazu.filter((id) => id !== main.id)}
      onChoose={(id) =>
        void navigate({
          search: { reihe: id, dazu: dazu.filter((other) => other !== id) },
          resetScroll: false,
        })
      }
      onCompare={(ids) =>
        void navigate({ search: { reihe: main.id, dazu: ids }, resetScroll: false })
      }
    />
  );
}

function States({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('indicators');
  return (
    <>
      {indicator.status === 'RETIRED' ? (
        <Alert tone="info" title={t('page.retiredTitle')}>
          {indicator.retiredReason ? <p dir="auto">{indicator.retiredReason}</p> : null}
          {indicator.successorId ? (
            <p>
              <Link to="/indikatoren/$id" params={{ id: indicator.successorId }}>
                {t('page.successor')}
              </Link>
            </p>
          ) : null}
        </Alert>
      ) : null}
      {indicator.status === 'ACTIVE' && !indicator.active ? (
        <Alert tone="info" title={t('page.offTitle')}>
          <p>{t('page.offText')}</p>
        </Alert>
      ) : null}
      {indicator.sourceResponseId ? <FromAnswer answerId={indicator.sourceResponseId} /> : null}
    </>
  );
}

/** The answer an indicator was made from; the words only for those who may read them. */
function FromAnswer({ answerId }: { answerId: string }) {
  const { t } = useTranslation('indicators');
  const answer = useQuery(answerQuery(answerId));
  const given = answer.data;
  if (!given) return <p className="muted">{t('page.fromAnswer')}</p>;
  const slugs = {
    STATUS_QUO: 'status-quo',
    GOAL: 'ziele',
    INDICATOR: 'indikatoren',
    MEASURE: 'massnahmen',
    PRIORITY: 'massnahmen',
  } as const;
  return (
    <Alert title={t('page.fromAnswer')}>
      <p lang={given.language} dir="auto" className="user-text">
        {given.text}
      </p>
      <p>
        <Link
          to="/ags/$groupId/$step"
          params={{ groupId: given.workingGroup.id, step: slugs[given.step] }}
        >
          {given.workingGroup.label}
        </Link>
      </p>
    </Alert>
  );
}

interface SeriesViewProps {
  indicator: Indicator;
  name: string;
  list: readonly Series[];
  main: Series;
  compared: readonly string[];
  mayWrite: boolean;
}

function SeriesView({ indicator, name, list, main, compared, mayWrite }: SeriesViewProps) {
  const { t, i18n } = useTranslation('indicators');
  const { language } = i18n;
  const shown = [main, ...list.filter(({ id }) => compared.includes(id))];
  const answers = useQueries({ queries: shown.map(({ id }) => observationsQuery(id, language)) });
  const verdict = useQuery(changeQuery(main.id));
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
  if (set.items.length === 0) {
    return (
      <EmptyState title={t('page.emptySeriesTitle')}>
        <p className="measure">{t(mayWrite ? 'page.noSeriesEditor' : 'page.noSeriesText')}</p>
        {mayWrite ? <Editing indicator={indicator} set={set} caption={undefined} /> : null}
      </EmptyState>
    );
  }
  const latest = inTableOrder(set.items).find(
    ({ value, preferred }) => preferred && value !== null && value !== undefined,
  );
  const caption = t('table.caption', { name, series: first.name });
  const sentence = verdict.data?.sentence[language === 'en' ? 'en' : 'de'] ?? name;
  return (
    <>
      {verdict.data ? (
        <VerdictPanel
          verdict={verdict.data}
          latest={
            latest
              ? {
                  value: `${latest.protection ? '≈ ' : ''}${valueText(latest.value ?? 0, indicator, language, t)}`,
                  period: latest.periodLabel,
                }
              : undefined
          }
        />
      ) : null}
      <section className="stack" aria-labelledby="chart-heading">
        <SectionHeading id="chart-heading">{t('page.chart')}</SectionHeading>
        <Suspense fallback={<div className="chart-place" />}>
          <IndicatorFigure
            indicator={indicator}
            sets={sets}
            title={t('page.chartTitle', { name, series: first.name })}
            description={sentence}
          />
        </Suspense>
      </section>
      <section className="stack" aria-labelledby="table-heading">
        <SectionHeading id="table-heading">{t('page.table')}</SectionHeading>
        {mayWrite ? (
          <Editing indicator={indicator} set={set} caption={caption} />
        ) : (
          <ObservationTable indicator={indicator} items={set.items} caption={caption} />
        )}
      </section>
      <section className="stack" aria-labelledby="reading-heading">
        <SectionHeading id="reading-heading">{t('page.howToRead')}</SectionHeading>
        <ReadingNote
          indicator={indicator}
          verdict={verdict.data}
          isProtected={set.items.some(({ protection }) => protection)}
        />
      </section>
      <section className="stack" aria-labelledby="sources-heading">
        <SectionHeading id="sources-heading">{t('page.sources')}</SectionHeading>
        <SourceNote indicator={indicator} set={set} />
      </section>
      <section className="stack no-print" aria-labelledby="download-heading">
        <SectionHeading id="download-heading">{t('page.download')}</SectionHeading>
        <DownloadMenu series={main} code={indicator.code} />
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
        return set ? [{ set, name: seriesName(series, i18n.language, t) }] : [];
      }),
    // The key stands for the answers.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [key, i18n.language, t],
  );
}

function WriteButtons({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('indicators');
  return (
    <ButtonRow>
      <ButtonLink to="/indikatoren/import" search={{ indikator: indicator.id }}>
        {t('page.import')}
      </ButtonLink>
      <TemplateButton indicator={indicator} />
    </ButtonRow>
  );
}

/** Table with what an editor can do about each value. */
function Editing({
  indicator,
  set,
  caption,
}: {
  indicator: Indicator;
  set: ObservationSet;
  caption: string | undefined;
}) {
  const { t } = useTranslation('indicators');
  const [edit, setEdit] = useState<Edit>();
  const mayReadRaw = useCan('observations:read-raw');
  const { ungeschuetzt = false } = route.useSearch();
  const navigate = route.useNavigate();
  const protectedValues = set.items.some(({ protection }) => protection);
  const showRaw = (show: boolean) =>
    void navigate({
      search: ({ ungeschuetzt: _before, ...rest }) =>
        show ? { ...rest, ungeschuetzt: true } : rest,
      resetScroll: false,
    });
  const actions = (row: Observation) => <RowActions row={row} onEdit={setEdit} />;
  return (
    <>
      <ButtonRow>
        <Button icon="add" onClick={() => setEdit({ kind: 'add' })}>
          {t('page.addValue')}
        </Button>
        <WriteButtons indicator={indicator} />
        {mayReadRaw && protectedValues ? (
          <Button onClick={() => showRaw(!ungeschuetzt)}>
            {t(ungeschuetzt ? 'protection.hideRaw' : 'protection.showRaw')}
          </Button>
        ) : null}
      </ButtonRow>
      {caption && mayReadRaw && ungeschuetzt && protectedValues ? (
        <Suspense fallback={<Loading />}>
          <RawValues
            indicator={indicator}
            series={set.series}
            caption={caption}
            actions={actions}
          />
        </Suspense>
      ) : caption ? (
        <ObservationTable
          indicator={indicator}
          items={set.items}
          caption={caption}
          actions={actions}
        />
      ) : null}
      <Suspense>
        {edit ? (
          <ValueEditing
            indicator={indicator}
            series={set.series}
            edit={edit}
            onClose={() => setEdit(undefined)}
          />
        ) : null}
      </Suspense>
    </>
  );
}

function RowActions({ row, onEdit }: { row: Observation; onEdit: (edit: Edit) => void }) {
  const { t } = useTranslation('indicators');
  const period = row.periodLabel;
  return (
    <div className="row-actions no-print">
      {row.protection ? null : (
        <Button
          small
          kind="tertiary"
          aria-label={t('table.correctLabel', { period })}
          onClick={() => onEdit({ kind: 'correct', observation: row })}
        >
          {t('table.correct')}
        </Button>
      )}
      <Button
        small
        kind="tertiary"
        aria-label={t('table.historyLabel', { period })}
        onClick={() => onEdit({ kind: 'history', observation: row })}
      >
        {t('table.history')}
      </Button>
      <Button
        small
        kind="tertiary"
        aria-label={t('table.withdrawLabel', { period })}
        onClick={() => onEdit({ kind: 'withdraw', observation: row })}
      >
        {t('table.withdraw')}
      </Button>
    </div>
  );
}

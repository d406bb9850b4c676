import { useMutation, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TimeSeriesFigure } from '../../../charts/time-series/time-series-figure';
import { asProblem } from '../../../api/problem';
import { useCan } from '../../../auth/use-me';
import { TranslatedText, pickText } from '../../../i18n/translated-text';
import { Button } from '../../../ui/button';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { Loading } from '../../../ui/loading';
import { SectionHeading } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { useProblemText } from '../../../ui/problem-text';
import { showToast } from '../../../ui/toast';
import { gapVerdictsQuery, groupGapsQuery, removeGroupGap } from '../api/group-gaps';
import { breaksQuery } from '../api/judgement';
import { observationsQuery } from '../api/series';
import type { GroupGap, Indicator, Series } from '../api/types';
import { figureTexts } from '../model/figure-texts';
import { gapSeries } from '../model/gap-series';
import { endOfDay } from '../model/search';
import { seriesName } from '../model/series-name';
import { differenceFormat } from '../model/value-text';
import { GroupGapTable } from './group-gap-table';
import { useRefresh } from './use-refresh';
import { VerdictBadge } from './verdict-badge';

const GroupGapDialog = lazy(async () => ({
  default: (await import('./group-gap-dialog')).GroupGapDialog,
}));

const KeptGapVerdicts = lazy(async () => ({
  default: (await import('./kept-gap-verdicts')).KeptGapVerdicts,
}));

/** Gaps between two groups: each a series of its own, with its sentence, its picture and its table. */
export function GroupGaps({
  indicator,
  list,
  stand,
}: {
  indicator: Indicator;
  list: readonly Series[];
  /** The day whose figures the page shows; today when left out. */
  stand: string | undefined;
}) {
  const { t, i18n } = useTranslation('indicators');
  const asOf = stand ? endOfDay(stand) : undefined;
  const gaps = useQuery(groupGapsQuery(indicator.id, i18n.language, asOf));
  const keeps = useCan('indicators:write') && !stand;
  const [adding, setAdding] = useState(false);
  if (gaps.isPending) return <Loading />;
  if (gaps.isError) {
    return <ProblemAlert problem={asProblem(gaps.error)} onRetry={() => void gaps.refetch()} />;
  }
  const { items } = gaps.data;
  if (items.length === 0 && !keeps) return null;
  return (
    <section className="stack" aria-labelledby="group-gaps-heading">
      <SectionHeading id="group-gaps-heading">{t('groupGaps.title')}</SectionHeading>
      <p className="measure">{t('groupGaps.lead')}</p>
      {items.map((gap) => (
        <Gap key={gap.id} gap={gap} indicator={indicator} list={list} keeps={keeps} asOf={asOf} />
      ))}
      {keeps ? (
        <div className="no-print">
          <Button icon="add" onClick={() => setAdding(true)}>
            {t('groupGaps.add')}
          </Button>
        </div>
      ) : null}
      <Suspense>
        {adding ? (
          <GroupGapDialog indicatorId={indicator.id} list={list} onClose={() => setAdding(false)} />
        ) : null}
      </Suspense>
    </section>
  );
}

function Gap({
  gap,
  indicator,
  list,
  keeps,
  asOf,
}: {
  gap: GroupGap;
  indicator: Indicator;
  list: readonly Series[];
  keeps: boolean;
  asOf: string | undefined;
}) {
  const { t, i18n } = useTranslation('indicators');
  const problemText = useProblemText();
  const { language } = i18n;
  const refresh = useRefresh();
  const [removing, setRemoving] = useState(false);
  const removal = useMutation({
    mutationFn: () => removeGroupGap(gap),
    onSuccess: async () => {
      showToast(t('groupGaps.removed'));
      await refresh();
    },
    onError: (error) => showToast(problemText(asProblem(error)), { tone: 'error' }),
  });
  const name = pickText(gap.name, language)?.text ?? '';
  const groups = [gap.series, gap.reference].map(({ id, label }) => {
    const series = list.find((each) => each.id === id);
    return series ? seriesName(series, t) : label;
  });
  const kept = useQuery(gapVerdictsQuery(gap.id)).data?.items;
  const items = useQuery(observationsQuery(gap.series.id, language, asOf)).data?.items;
  const ofGroup = useQuery(breaksQuery(gap.series.id, language, asOf)).data?.items;
  const ofReference = useQuery(breaksQuery(gap.reference.id, language, asOf)).data?.items;
  const drawn = useMemo(() => {
    const breaks = [...(ofGroup ?? []), ...(ofReference ?? [])];
    return [gapSeries(gap, name, items ?? [], breaks, t('chart.break'))];
  }, [gap, name, items, ofGroup, ofReference, t]);
  const texts = useMemo(
    () => figureTexts(differenceFormat(indicator), language, t),
    [indicator, language, t],
  );
  const sentence = gap.verdict.sentence[language === 'en' ? 'en' : 'de'];
  return (
    <article className="card stack" aria-label={name}>
      <SectionHeading level={3}>
        <TranslatedText text={gap.name} />
      </SectionHeading>
      <p className="row">
        <VerdictBadge result={gap.verdict.result} />
        <span className="muted small">
          <bdi>{groups[0]}</bdi> {t('groupGaps.versus')} <bdi>{groups[1]}</bdi>
        </span>
      </p>
      <p className="measure">{sentence}</p>
      {gap.points.length > 0 ? (
        <>
          <TimeSeriesFigure
            series={drawn}
            unit={t('groupGaps.unit')}
            title={name}
            description={sentence}
            texts={texts}
            readerLabel={t('chart.read')}
            stops={[]}
          >
            {gap.points.some(({ differenceInterval }) => differenceInterval) ? (
              <p className="small">{t('chart.signChance')}</p>
            ) : null}
          </TimeSeriesFigure>
          <GroupGapTable gap={gap} name={name} groups={groups} indicator={indicator} />
        </>
      ) : null}
      <Suspense>
        <KeptGapVerdicts gap={gap} kept={kept ?? []} indicator={indicator} now={!asOf} />
      </Suspense>
      {keeps && kept?.length === 0 ? (
        <div className="no-print">
          <Button small kind="tertiary" onClick={() => setRemoving(true)}>
            {t('groupGaps.remove')}
          </Button>
        </div>
      ) : null}
      <ConfirmDialog
        open={removing}
        title={t('groupGaps.remove')}
        confirmLabel={t('groupGaps.remove')}
        danger
        busy={removal.isPending}
        onConfirm={() => removal.mutate()}
        onCancel={() => setRemoving(false)}
      >
        <p>{t('groupGaps.removeText')}</p>
      </ConfirmDialog>
    </article>
  );
}

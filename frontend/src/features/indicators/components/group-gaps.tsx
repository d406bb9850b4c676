import { valibotResolver } from '@hookform/resolvers/valibot';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as v from 'valibot';
import { TimeSeriesFigure } from '../../../charts/time-series/time-series-figure';
import { applyFieldErrors } from '../../../api/field-errors';
import { asProblem } from '../../../api/problem';
import { useCan } from '../../../auth/use-me';
import { formatNumber, formatRange } from '../../../i18n/format';
import { TranslatedText, pickText } from '../../../i18n/translated-text';
import { Button } from '../../../ui/button';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { type Column, DataTable } from '../../../ui/data-table';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { fieldId } from '../../../ui/form-errors';
import { Loading } from '../../../ui/loading';
import { SectionHeading } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { showToast } from '../../../ui/toast';
import { createGroupGap, groupGapsQuery, removeGroupGap } from '../api/group-gaps';
import { observationsQuery } from '../api/series';
import type { GapPoint, GroupGap, Indicator, Series } from '../api/types';
import { figureTexts } from '../model/figure-texts';
import { gapSeries } from '../model/gap-series';
import { seriesName } from '../model/series-name';
import { valueText } from '../model/value-text';
import { useRefresh } from './use-refresh';
import { VerdictBadge } from './verdict-badge';

/** Gaps between two groups: each a series of its own, with its sentence, its picture and its table. */
export function GroupGaps({ indicator, list }: { indicator: Indicator; list: readonly Series[] }) {
  const { t, i18n } = useTranslation('indicators');
  const gaps = useQuery(groupGapsQuery(indicator.id, i18n.language));
  const keeps = useCan('indicators:write');
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
        <Gap key={gap.id} gap={gap} indicator={indicator} list={list} keeps={keeps} />
      ))}
      {keeps ? (
        <div className="no-print">
          <Button icon="add" onClick={() => setAdding(true)}>
            {t('groupGaps.add')}
          </Button>
        </div>
      ) : null}
      {adding ? (
        <GapDialog indicatorId={indicator.id} list={list} onClose={() => setAdding(false)} />
      ) : null}
    </section>
  );
}

function Gap({
  gap,
  indicator,
  list,
  keeps,
}: {
  gap: GroupGap;
  indicator: Indicator;
  list: readonly Series[];
  keeps: boolean;
}) {
  const { t, i18n } = useTranslation('indicators');
  const { language } = i18n;
  const refresh = useRefresh();
  const [removing, setRemoving] = useState(false);
  const removal = useMutation({
    mutationFn: () => removeGroupGap(gap),
    onSuccess: async () => {
      showToast(t('groupGaps.removed'));
      await refresh();
    },
    onError: (error) => showToast(asProblem(error).title, { tone: 'error' }),
  });
  const name = pickText(gap.name, language)?.text ?? '';
  const groups = [gap.series, gap.reference].map(({ id, label }) => {
    const series = list.find((each) => each.id === id);
    return series ? seriesName(series, language, t) : label;
  });
  const items = useQuery(observationsQuery(gap.series.id, language)).data?.items;
  const drawn = useMemo(() => [gapSeries(gap, name, items ?? [])], [gap, name, items]);
  const texts = useMemo(() => figureTexts(indicator, language, t), [indicator, language, t]);
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
          <GapTable gap={gap} name={name} groups={groups} indicator={indicator} />
        </>
      ) : null}
      {keeps ? (
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

function GapTable({
  gap,
  name,
  groups: [group = '', reference = ''],
  indicator,
}: {
  gap: GroupGap;
  name: string;
  groups: readonly string[];
  indicator: Indicator;
}) {
  const { t, i18n } = useTranslation('indicators');
  const { language } = i18n;
  const value = (number: number) => valueText(number, indicator, language, t);
  const range = (span: GapPoint['differenceInterval'], digits: number) =>
    span && typeof span.high === 'number'
      ? formatRange(span.low, span.high, digits, language)
      : t('groupGaps.noRange');
  const columns: Column<GapPoint>[] = [
    { key: 'period', header: t('table.period'), rowHeader: true, cell: (row) => row.periodLabel },
    { key: 'value', header: group, cell: (row) => value(row.value) },
    { key: 'reference', header: reference, cell: (row) => value(row.reference) },
    {
      key: 'difference',
      header: t('groupGaps.difference'),
      cell: (row) => (
        <>
          {value(row.difference)}
          <span className="cell-note">
            {range(row.differenceInterval, Math.max(1, indicator.decimals))}
          </span>
        </>
      ),
    },
    {
      key: 'ratio',
      header: t('groupGaps.ratio'),
      cell: (row) => (
        <>
          {typeof row.ratio === 'number' ? formatNumber(row.ratio, 2, language) : '–'}
          <span className="cell-note">{range(row.ratioInterval, 2)}</span>
        </>
      ),
    },
  ];
  return (
    <DataTable
      caption={name}
      captionHidden
      columns={columns}
      rows={gap.points}
      rowKey={({ period }) => period}
    />
  );
}

const form = 'group-gap';

function GapDialog({
  indicatorId,
  list,
  onClose,
}: {
  indicatorId: string;
  list: readonly Series[];
  onClose: () => void;
}) {
  const { t, i18n } = useTranslation('indicators');
  const refresh = useRefresh();
  const chosen = v.pipe(v.string(), v.minLength(1, t('groupGaps.errors.series')));
  const schema = v.pipe(
    v.object({
      name: v.pipe(v.string(), v.trim(), v.minLength(1, t('groupGaps.errors.name'))),
      seriesId: chosen,
      referenceId: chosen,
    }),
    v.forward(
      v.check(({ seriesId, referenceId }) => seriesId !== referenceId, t('groupGaps.errors.same')),
      ['referenceId'],
    ),
  );
  const fields = useForm<v.InferOutput<typeof schema>>({
    resolver: valibotResolver(schema),
    defaultValues: { name: '', seriesId: '', referenceId: '' },
  });
  const { errors } = fields.formState;
  const saving = useMutation({
    mutationFn: ({ name, seriesId, referenceId }: v.InferOutput<typeof schema>) =>
      createGroupGap(indicatorId, {
        name: { [i18n.language === 'en' ? 'en' : 'de']: { text: name } },
        seriesId,
        referenceId,
      }),
    onSuccess: async () => {
      onClose();
      showToast(t('groupGaps.saved'));
      await refresh();
    },
    onError: (error) => {
      applyFieldErrors(error, ['name', 'seriesId', 'referenceId'], fields.setError);
    },
  });
  const options = list.map((series) => ({
    value: series.id,
    label: seriesName(series, i18n.language, t),
  }));
  return (
    <Dialog open title={t('groupGaps.add')} onClose={onClose}>
      <Form name={form} form={fields} onSubmit={(values) => saving.mutate(values)}>
        {saving.isError ? <ProblemAlert problem={asProblem(saving.error)} /> : null}
        <TextField
          id={fieldId(form, 'name')}
          label={t('groupGaps.name')}
          hint={t('groupGaps.nameHint')}
          maxLength={200}
          error={errors.name?.message}
          {...fields.register('name')}
        />
        <Select
          id={fieldId(form, 'seriesId')}
          label={t('groupGaps.series')}
          emptyLabel={t('groupGaps.choose')}
          options={options}
          error={errors.seriesId?.message}
          {...fields.register('seriesId')}
        />
        <Select
          id={fieldId(form, 'referenceId')}
          label={t('groupGaps.reference')}
          emptyLabel={t('groupGaps.choose')}
          options={options}
          error={errors.referenceId?.message}
          {...fields.register('referenceId')}
        />
        <div>
          <Button kind="primary" type="submit" busy={saving.isPending}>
            {t('groupGaps.save')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

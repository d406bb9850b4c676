import { valibotResolver } from '@hookform/resolvers/valibot';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as v from 'valibot';
import { asProblem } from '../../../api/problem';
import { pickText } from '../../../i18n/translated-text';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { fieldId } from '../../../ui/form-errors';
import { ProblemAlert } from '../../../ui/problem-alert';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { showToast } from '../../../ui/toast';
import { areasQuery } from '../api/areas';
import { createSeries } from '../api/series';
import { knownDimensions } from '../model/series-name';
import { useRefresh } from './use-refresh';

const frequencies = ['A', 'S', 'Q', 'M', 'W', 'D'] as const;

function schema(t: TFunction<'indicators'>) {
  return v.pipe(
    v.object({
      areaId: v.pipe(v.string(), v.minLength(1, t('series.errors.area'))),
      frequency: v.picklist(frequencies),
      dimension: v.union([v.literal(''), v.picklist(knownDimensions)]),
      member: v.pipe(v.string(), v.trim()),
    }),
    v.forward(
      v.check(
        ({ dimension, member }) => dimension === '' || /^[A-Za-z0-9_.-]{1,40}$/.test(member),
        t('series.errors.dimensionValue'),
      ),
      ['member'],
    ),
  );
}

type SeriesValues = v.InferOutput<ReturnType<typeof schema>>;

/** A new series of an indicator: where, how often, and perhaps for which group. */
export function SeriesDialog({
  indicatorId,
  onClose,
}: {
  indicatorId: string;
  onClose: () => void;
}) {
  const { t, i18n } = useTranslation('indicators');
  const navigate = useNavigate();
  const refresh = useRefresh();
  const areas = useQuery(areasQuery());
  const form = useForm<SeriesValues>({
    criteriaMode: 'all',
    resolver: valibotResolver(schema(t)),
    defaultValues: { areaId: '', frequency: 'A', dimension: '', member: '' },
  });
  const { errors } = form.formState;
  const dimension = useWatch({ control: form.control, name: 'dimension' });
  const saving = useMutation({
    mutationFn: (values: SeriesValues) =>
      createSeries(indicatorId, {
        areaId: values.areaId,
        frequency: values.frequency,
        ...(values.dimension ? { dimensions: { [values.dimension]: values.member } } : {}),
      }),
    onSuccess: async (series) => {
      onClose();
      showToast(t('series.saved'));
      await refresh();
      await navigate({
        to: '/indikatoren/$id',
        params: { id: indicatorId },
        search: { reihe: series.id },
      });
    },
  });
  const id = (path: string) => fieldId('series', path);
  return (
    <Dialog open title={t('series.addTitle')} onClose={onClose}>
      <Form name="series" form={form} onSubmit={(values) => saving.mutate(values)}>
        <p>{t('series.addHint')}</p>
        {saving.isError ? <ProblemAlert problem={asProblem(saving.error)} /> : null}
        <Select
          id={id('areaId')}
          label={t('series.area')}
          emptyLabel={t('form.chooseGroup')}
          options={(areas.data ?? []).map((area) => ({
            value: area.id,
            label: pickText(area.name, i18n.language)?.text ?? area.code,
          }))}
          error={errors.areaId?.message}
          {...form.register('areaId')}
        />
        <Select
          id={id('frequency')}
          label={t('series.frequency')}
          options={frequencies.map((code) => ({ value: code, label: t(`frequencies.${code}`) }))}
          {...form.register('frequency')}
        />
        <Select
          id={id('dimension')}
          label={t('series.dimension')}
          emptyLabel={t('series.dimensionAll')}
          options={knownDimensions.map((code) => ({
            value: code,
            label: t(`dimensions.${code}`),
          }))}
          {...form.register('dimension')}
        />
        {dimension ? (
          <TextField
            id={id('member')}
            short
            label={t('series.dimensionValue')}
            hint={t('series.dimensionValueHint')}
            error={errors.member?.message}
            {...form.register('member')}
          />
        ) : null}
        <div>
          <Button kind="primary" type="submit" busy={saving.isPending}>
            {t('series.save')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

import { valibotResolver } from '@hookform/resolvers/valibot';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as v from 'valibot';
import { applyFieldErrors } from '../../../api/field-errors';
import { asProblem } from '../../../api/problem';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { fieldId } from '../../../ui/form-errors';
import { ProblemAlert } from '../../../ui/problem-alert';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { showToast } from '../../../ui/toast';
import { createGroupGap } from '../api/group-gaps';
import type { Series } from '../api/types';
import { seriesName } from '../model/series-name';
import { useRefresh } from './use-refresh';

const form = 'group-gap';

/** A name and the two groups of a new gap. */
export function GroupGapDialog({
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
    criteriaMode: 'all',
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
    label: seriesName(series, t),
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

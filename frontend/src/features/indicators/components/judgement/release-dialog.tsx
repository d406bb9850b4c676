import { valibotResolver } from '@hookform/resolvers/valibot';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as v from 'valibot';
import type { Versioned } from '../../../../api/etag';
import { asProblem } from '../../../../api/problem';
import { Button } from '../../../../ui/button';
import { DateField } from '../../../../ui/date-field';
import { Dialog } from '../../../../ui/dialog';
import { Form } from '../../../../ui/form';
import { fieldId } from '../../../../ui/form-errors';
import { ProblemAlert } from '../../../../ui/problem-alert';
import { Select } from '../../../../ui/select';
import { TextField } from '../../../../ui/text-field';
import { showToast } from '../../../../ui/toast';
import { setStewardship } from '../../api/data-gaps';
import type { Series, Stewardship } from '../../api/types';
import { useRefresh } from '../use-refresh';

const distances = ['1', '3', '6', '12', '24', '60'] as const;
const name = 'release';

/** When the source publishes; whoever looks after the series is reminded two weeks ahead. */
export function ReleaseDialog({
  series,
  answer,
  onClose,
}: {
  series: Series;
  answer: Versioned<Stewardship>;
  onClose: () => void;
}) {
  const { t } = useTranslation('judgement');
  const refresh = useRefresh();
  const { person, releaseOn, releaseMonths, releaseNote } = answer.data;
  const schema = v.object({
    releaseOn: v.pipe(v.string(), v.minLength(1, t('errors.due'))),
    releaseMonths: v.picklist(distances),
    releaseNote: v.pipe(v.string(), v.trim()),
  });
  const form = useForm<v.InferOutput<typeof schema>>({
    resolver: valibotResolver(schema),
    defaultValues: {
      releaseOn: releaseOn ?? '',
      releaseMonths: distances.find((months) => Number(months) === releaseMonths) ?? '12',
      releaseNote: releaseNote ?? '',
    },
  });
  const saving = useMutation({
    mutationFn: (values: v.InferOutput<typeof schema>) =>
      setStewardship(series.id, answer.etag, {
        ...(person ? { personId: person.id } : {}),
        releaseOn: values.releaseOn,
        releaseMonths: Number(values.releaseMonths),
        ...(values.releaseNote ? { releaseNote: values.releaseNote } : {}),
      }),
    onSuccess: async () => {
      onClose();
      showToast(t('steward.saved'));
      await refresh();
    },
  });
  return (
    <Dialog open title={t('steward.release')} onClose={onClose}>
      <Form name={name} form={form} onSubmit={(values) => saving.mutate(values)}>
        <p>{t('steward.releaseIntro')}</p>
        {saving.isError ? <ProblemAlert problem={asProblem(saving.error)} /> : null}
        <DateField
          id={fieldId(name, 'releaseOn')}
          label={t('steward.releaseOn')}
          error={form.formState.errors.releaseOn?.message}
          {...form.register('releaseOn')}
        />
        <Select
          id={fieldId(name, 'releaseMonths')}
          label={t('steward.every')}
          options={distances.map((value) => ({ value, label: t(`steward.months.${value}`) }))}
          {...form.register('releaseMonths')}
        />
        <TextField
          optional
          id={fieldId(name, 'releaseNote')}
          label={t('steward.note')}
          maxLength={200}
          {...form.register('releaseNote')}
        />
        <div>
          <Button kind="primary" type="submit" busy={saving.isPending}>
            {t('steward.save')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

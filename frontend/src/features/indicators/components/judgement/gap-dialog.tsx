import { valibotResolver } from '@hookform/resolvers/valibot';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as v from 'valibot';
import { applyFieldErrors } from '../../../../api/field-errors';
import { asProblem } from '../../../../api/problem';
import { Button } from '../../../../ui/button';
import { DateField } from '../../../../ui/date-field';
import { Dialog } from '../../../../ui/dialog';
import { Form } from '../../../../ui/form';
import { fieldId } from '../../../../ui/form-errors';
import { ProblemAlert } from '../../../../ui/problem-alert';
import { TextField } from '../../../../ui/text-field';
import { TextArea } from '../../../../ui/textarea';
import { showToast } from '../../../../ui/toast';
import { openGap } from '../../api/data-gaps';
import type { Series } from '../../api/types';
import { useRefresh } from '../use-refresh';

const name = 'gap';

/** Looks for a missing figure; whoever opens it is reminded on the home page. */
export function GapDialog({ series, onClose }: { series: Series; onClose: () => void }) {
  const { t } = useTranslation('judgement');
  const refresh = useRefresh();
  const needed = (message: string) => v.pipe(v.string(), v.trim(), v.minLength(1, message));
  const schema = v.object({
    period: needed(t('errors.period')),
    reason: needed(t('errors.gapReason')),
    askedOf: v.pipe(v.string(), v.trim()),
    due: needed(t('errors.due')),
  });
  const form = useForm<v.InferOutput<typeof schema>>({
    resolver: valibotResolver(schema),
    defaultValues: { period: '', reason: '', askedOf: '', due: '' },
  });
  const { errors } = form.formState;
  const saving = useMutation({
    mutationFn: ({ askedOf, ...values }: v.InferOutput<typeof schema>) =>
      openGap({ seriesId: series.id, ...values, ...(askedOf ? { askedOf } : {}) }),
    onSuccess: async () => {
      onClose();
      showToast(t('gaps.opened'));
      await refresh();
    },
    onError: (error) => {
      applyFieldErrors(error, ['period', 'reason', 'askedOf', 'due'], form.setError);
    },
  });
  const id = (path: string) => fieldId(name, path);
  return (
    <Dialog open title={t('gaps.open')} onClose={onClose}>
      <Form name={name} form={form} onSubmit={(values) => saving.mutate(values)}>
        <p>{t('gaps.intro')}</p>
        {saving.isError ? <ProblemAlert problem={asProblem(saving.error)} /> : null}
        <TextField
          short
          id={id('period')}
          label={t('gaps.period')}
          hint={t('breaks.periodHint')}
          maxLength={32}
          error={errors.period?.message}
          {...form.register('period')}
        />
        <TextArea
          id={id('reason')}
          label={t('gaps.reason')}
          rows={2}
          maxLength={1000}
          error={errors.reason?.message}
          {...form.register('reason')}
        />
        <TextField
          optional
          id={id('askedOf')}
          label={t('gaps.askedOfLabel')}
          hint={t('gaps.askedOfHint')}
          maxLength={200}
          {...form.register('askedOf')}
        />
        <DateField
          id={id('due')}
          label={t('gaps.due')}
          error={errors.due?.message}
          {...form.register('due')}
        />
        <div>
          <Button kind="primary" type="submit" busy={saving.isPending}>
            {t('gaps.open')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

import { valibotResolver } from '@hookform/resolvers/valibot';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
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
import { changeGap, openGap } from '../../api/data-gaps';
import type { DataGap, Series } from '../../api/types';
import { useRefresh } from '../use-refresh';
import { PersonChoice } from './person-choice';

const name = 'gap';

type GapDialogProps = { onClose: () => void } & ({ series: Series } | { gap: DataGap });

/** Looks for a missing figure, or changes who looks for it, whom they asked and by when; the owner is reminded. */
export function GapDialog({ onClose, ...about }: GapDialogProps) {
  const { t } = useTranslation('judgement');
  const refresh = useRefresh();
  const gap = 'gap' in about ? about.gap : undefined;
  const [ownerId, setOwnerId] = useState<string | null>(gap?.owner?.id ?? null);
  const needed = (message: string) => v.pipe(v.string(), v.trim(), v.minLength(1, message));
  const schema = v.object({
    period: needed(t('errors.period')),
    reason: needed(t('errors.gapReason')),
    askedOf: v.pipe(v.string(), v.trim()),
    askedOn: v.string(),
    due: needed(t('errors.due')),
  });
  type Values = v.InferOutput<typeof schema>;
  const form = useForm<Values>({
    resolver: valibotResolver(schema),
    defaultValues: {
      period: gap?.period ?? '',
      reason: gap?.reason ?? '',
      askedOf: gap?.askedOf ?? '',
      askedOn: gap?.askedOn ?? '',
      due: gap?.due ?? '',
    },
  });
  const { errors } = form.formState;
  const saving = useMutation({
    mutationFn: ({ period, reason, askedOf, askedOn, due }: Values) => {
      const values = {
        reason,
        due,
        askedOf: askedOf || null,
        askedOn: askedOn || null,
        ...(ownerId ? { ownerId } : {}),
      };
      return 'gap' in about
        ? changeGap(about.gap, values)
        : openGap({ ...values, seriesId: about.series.id, period });
    },
    onSuccess: async () => {
      onClose();
      showToast(t(gap ? 'gaps.changed' : 'gaps.opened'));
      await refresh();
    },
    onError: (error) => {
      applyFieldErrors(error, ['period', 'reason', 'askedOf', 'askedOn', 'due'], form.setError);
    },
  });
  const id = (path: string) => fieldId(name, path);
  const title = gap ? t('gaps.changeTitle', { number: gap.number }) : t('gaps.open');
  return (
    <Dialog open title={title} onClose={onClose}>
      <Form name={name} form={form} onSubmit={(values) => saving.mutate(values)}>
        <p>{t('gaps.intro')}</p>
        {saving.isError ? <ProblemAlert problem={asProblem(saving.error)} /> : null}
        {gap ? null : (
          <TextField
            short
            id={id('period')}
            label={t('gaps.period')}
            hint={t('breaks.periodHint')}
            maxLength={32}
            error={errors.period?.message}
            {...form.register('period')}
          />
        )}
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
          optional
          id={id('askedOn')}
          label={t('gaps.askedOn')}
          error={errors.askedOn?.message}
          {...form.register('askedOn')}
        />
        <DateField
          id={id('due')}
          label={t('gaps.due')}
          error={errors.due?.message}
          {...form.register('due')}
        />
        <PersonChoice
          label={t('gaps.owner')}
          hint={t('gaps.ownerHint')}
          current={gap?.owner}
          value={ownerId}
          onChange={setOwnerId}
        />
        <div>
          <Button kind="primary" type="submit" busy={saving.isPending}>
            {t(gap ? 'gaps.save' : 'gaps.open')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

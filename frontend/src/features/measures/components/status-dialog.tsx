import { valibotResolver } from '@hookform/resolvers/valibot';
import { useQueryClient } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as v from 'valibot';
import { applyFieldErrors } from '../../../api/field-errors';
import { useVersionedSave } from '../../../api/use-versioned-save';
import { germanDay } from '../../../i18n/german-day';
import { DateField } from '../../../ui/date-field';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { FormActions } from '../../../ui/form-actions';
import { fieldId } from '../../../ui/form-errors';
import { ProblemAlert } from '../../../ui/problem-alert';
import { Select } from '../../../ui/select';
import { StaleVersionDialog } from '../../../ui/stale-version-dialog';
import { TextArea } from '../../../ui/textarea';
import { showToast } from '../../../ui/toast';
import { measureQuery } from '../api/get-measure';
import { changeMeasureStatus } from '../api/status-changes';
import { type Measure, measureStatuses, nextStatuses } from '../model/measure';

const fields = ['status', 'justification', 'on'] as const;

function schema(t: TFunction<'measures'>, today: string) {
  return v.object({
    status: v.picklist(measureStatuses, t('status.errors.status')),
    justification: v.pipe(
      v.string(),
      v.trim(),
      v.minLength(1, t('status.errors.justification')),
      v.maxLength(1000, t('errors.tooLong', { max: 1000 })),
    ),
    on: v.pipe(
      v.string(),
      v.check((day) => day <= today, t('status.errors.future')),
    ),
  });
}

type Values = v.InferOutput<ReturnType<typeof schema>>;

export function StatusDialog({ measure, onClose }: { measure: Measure; onClose: () => void }) {
  const { t } = useTranslation('measures');
  return (
    <Dialog open title={t('status.title')} onClose={onClose}>
      <StatusForm measure={measure} onClose={onClose} />
    </Dialog>
  );
}

/** A step with its reason; without one, nothing is reported. */
function StatusForm({ measure, onClose }: { measure: Measure; onClose: () => void }) {
  const { t } = useTranslation('measures');
  const queryClient = useQueryClient();
  const today = germanDay(new Date());
  const form = useForm<Values>({
    resolver: valibotResolver(schema(t, today)),
    defaultValues: { status: '' as Values['status'], justification: '', on: today },
  });
  const saving = useVersionedSave<Values, Measure>({
    version: measure.version,
    send: async ({ status, justification, on }, version) => {
      await changeMeasureStatus(measure.id, version, {
        status,
        justification,
        ...(on ? { on } : {}),
      });
      await queryClient.invalidateQueries({ queryKey: ['measures'] });
    },
    reload: () => queryClient.query({ ...measureQuery(measure.id), staleTime: 0 }),
    onSaved: () => {
      showToast(t('status.saved'));
      onClose();
    },
    onTheirs: onClose,
  });
  const { error, stale } = saving;
  useEffect(() => {
    if (error !== undefined) applyFieldErrors(error, fields, form.setError);
  }, [error, form.setError]);
  const { errors } = form.formState;
  return (
    <Form
      name="status"
      form={form}
      onSubmit={async (values) => {
        await saving.save(values);
      }}
    >
      <p>{t('status.now', { status: t(`statuses.${measure.status}`) })}</p>
      {saving.problem ? <ProblemAlert problem={saving.problem} /> : null}
      <Select
        id={fieldId('status', 'status')}
        label={t('status.next')}
        emptyLabel={t('form.choose')}
        error={errors.status?.message}
        options={nextStatuses(measure.status).map((value) => ({
          value,
          label: t(`statuses.${value}`),
        }))}
        {...form.register('status')}
      />
      <TextArea
        id={fieldId('status', 'justification')}
        label={t('fields.justification')}
        hint={t('status.justificationHint')}
        rows={3}
        error={errors.justification?.message}
        {...form.register('justification')}
      />
      <DateField
        id={fieldId('status', 'on')}
        label={t('status.on')}
        max={today}
        error={errors.on?.message}
        {...form.register('on')}
      />
      <FormActions busy={saving.busy} label={t('status.save')} onCancel={onClose} />
      <StaleVersionDialog
        open={stale !== undefined}
        mine={stale ? `${t(`statuses.${stale.mine.status}`)}: ${stale.mine.justification}` : null}
        theirs={
          stale
            ? `${t(`statuses.${stale.theirs.status}`)}: ${stale.theirs.statusJustification ?? ''}`
            : null
        }
        busy={saving.busy}
        onKeepMine={saving.keepMine}
        onTakeTheirs={saving.takeTheirs}
        onCancel={saving.dismiss}
      />
    </Form>
  );
}

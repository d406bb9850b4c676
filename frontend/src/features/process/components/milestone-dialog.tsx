import { valibotResolver } from '@hookform/resolvers/valibot';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as v from 'valibot';
import { applyFieldErrors } from '../../../api/field-errors';
import { newText, textPatch, toPair } from '../../../api/texts';
import { useVersionedSave } from '../../../api/use-versioned-save';
import { pickText } from '../../../i18n/translated-text';
import { DateField } from '../../../ui/date-field';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { FormActions } from '../../../ui/form-actions';
import { fieldId } from '../../../ui/form-errors';
import { NumberField } from '../../../ui/number-field';
import { ProblemAlert } from '../../../ui/problem-alert';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { TextPairFields } from '../../../ui/text-pair';
import { showToast } from '../../../ui/toast';
import {
  addMilestone,
  changeMilestone,
  type Milestone,
  readMilestone,
  removeMilestone,
} from '../api/milestones';
import { phasesQuery } from '../api/phases';
import { dayOrNull, formPath, planFields } from '../model/fields';
import { PlanStaleDialog, RemoveEntry } from './plan-dialog-parts';

const fields = [
  'title.de',
  'title.en',
  'phaseId',
  'due',
  'doneOn',
  'evidenceUrl',
  'order',
] as const;

interface MilestoneDialogProps {
  processId: string;
  milestone?: Milestone;
  onClose: () => void;
}

export default function MilestoneDialog(props: MilestoneDialogProps) {
  const { t } = useTranslation('process');
  return (
    <Dialog
      open
      title={props.milestone ? t('steps.editTitle') : t('steps.add')}
      onClose={props.onClose}
    >
      <MilestoneForm {...props} />
    </Dialog>
  );
}

function MilestoneForm({ processId, milestone, onClose }: MilestoneDialogProps) {
  const { t, i18n } = useTranslation('process');
  const queryClient = useQueryClient();
  const phases = useQuery(phasesQuery(processId)).data ?? [];
  const { required, day, order, url } = planFields(t);
  const schema = v.object({
    title: required(500, t('form.errors.step')),
    phaseId: v.string(),
    due: day,
    doneOn: day,
    evidenceUrl: url,
    order,
  });
  type Values = v.InferOutput<typeof schema>;
  const form = useForm<Values>({
    resolver: valibotResolver(schema),
    defaultValues: {
      title: toPair(milestone?.title),
      phaseId: milestone?.phaseId ?? '',
      due: milestone?.due ?? '',
      doneOn: milestone?.doneOn ?? '',
      evidenceUrl: milestone?.evidenceUrl ?? '',
      order: milestone ? String(milestone.order) : '',
    },
  });
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['processes', processId] });
  const saving = useVersionedSave<Values, Milestone>({
    version: milestone?.version ?? 0,
    send: (values, version) => {
      const body = {
        phaseId: values.phaseId || null,
        due: dayOrNull(values.due),
        doneOn: dayOrNull(values.doneOn),
        evidenceUrl: values.evidenceUrl || null,
        ...(values.order ? { order: Number(values.order) } : {}),
      };
      return milestone
        ? changeMilestone(milestone.id, version, { ...body, title: textPatch(values.title) })
        : addMilestone(processId, { ...body, title: newText(values.title) });
    },
    reload: () => readMilestone(milestone?.id ?? ''),
    onSaved: () => {
      showToast(t('form.saved'));
      void refresh();
      onClose();
    },
    onTheirs: () => {
      void refresh();
      onClose();
    },
  });
  const { error } = saving;
  useEffect(() => {
    if (error !== undefined) applyFieldErrors(error, fields, form.setError, formPath);
  }, [error, form.setError]);
  const { errors } = form.formState;
  return (
    <Form name="step" form={form} onSubmit={saving.save}>
      {saving.problem ? <ProblemAlert problem={saving.problem} /> : null}
      <TextPairFields name="step" form={form} path="title" label={t('steps.what')} multiline />
      <div className="text-pair">
        <DateField
          id={fieldId('step', 'due')}
          label={t('steps.dueLabel')}
          optional
          error={errors.due?.message}
          {...form.register('due')}
        />
        <DateField
          id={fieldId('step', 'doneOn')}
          label={t('steps.doneLabel')}
          optional
          error={errors.doneOn?.message}
          {...form.register('doneOn')}
        />
      </div>
      <Select
        // The options arrive after the form; a new key makes the browser choose again.
        key={phases.length}
        id={fieldId('step', 'phaseId')}
        label={t('steps.phase')}
        optional
        emptyLabel={t('steps.noPhase')}
        options={phases.map((phase) => ({
          value: phase.id,
          label: pickText(phase.title, i18n.language)?.text ?? phase.id,
        }))}
        {...form.register('phaseId')}
      />
      <TextField
        id={fieldId('step', 'evidenceUrl')}
        type="url"
        label={t('steps.evidenceLabel')}
        hint={t('steps.evidenceHint')}
        optional
        error={errors.evidenceUrl?.message}
        {...form.register('evidenceUrl')}
      />
      <NumberField
        id={fieldId('step', 'order')}
        label={t('form.order')}
        hint={t('form.orderHint')}
        optional
        error={errors.order?.message}
        {...form.register('order')}
      />
      <FormActions busy={saving.busy} onCancel={onClose}>
        {milestone ? (
          <RemoveEntry
            name={pickText(milestone.title, i18n.language)?.text ?? ''}
            remove={() => removeMilestone(milestone)}
            onRemoved={onClose}
          />
        ) : null}
      </FormActions>
      <PlanStaleDialog
        saving={saving}
        mine={(values) => values.title}
        theirs={(stored) => stored.title}
      />
    </Form>
  );
}

import { valibotResolver } from '@hookform/resolvers/valibot';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as v from 'valibot';
import { applyFieldErrors } from '../../../api/field-errors';
import type { Response } from '../../../api/models';
import { newText, textPatch, toPair } from '../../../api/texts';
import { useVersionedSave } from '../../../api/use-versioned-save';
import { pickText } from '../../../i18n/translated-text';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { FormActions } from '../../../ui/form-actions';
import { fieldId } from '../../../ui/form-errors';
import { NumberField } from '../../../ui/number-field';
import { ProblemAlert } from '../../../ui/problem-alert';
import { RadioGroup } from '../../../ui/radio-group';
import { TextPairFields } from '../../../ui/text-pair';
import { showToast } from '../../../ui/toast';
import { addGoal, changeGoal, type Goal, readGoal, removeGoal } from '../api/goals';
import { processesQuery } from '../api/list-processes';
import { formPath, planFields } from '../model/fields';
import { PlanStaleDialog, RemoveEntry } from './plan-dialog-parts';

const kinds = ['GOAL', 'PREREQUISITE'] as const;
const fields = ['text.de', 'text.en', 'kind', 'order'] as const;

interface GoalDialogProps {
  /** Absent: the process under way. */
  processId?: string;
  goal?: Goal;
  /** The answer that becomes a goal; the link to it is kept. */
  answer?: Response;
  group?: { id: string };
  onClose: () => void;
}

export default function GoalDialog(props: GoalDialogProps) {
  const { t } = useTranslation('process');
  return (
    <Dialog open title={props.goal ? t('goals.editTitle') : t('goals.add')} onClose={props.onClose}>
      <GoalForm {...props} />
    </Dialog>
  );
}

function GoalForm({ processId, goal, answer, group, onClose }: GoalDialogProps) {
  const { t, i18n } = useTranslation('process');
  const queryClient = useQueryClient();
  const current = useQuery({ ...processesQuery(), enabled: !processId && !goal }).data?.[0]?.id;
  const { required, order } = planFields(t);
  const schema = v.object({
    kind: v.picklist(kinds),
    text: required(1000, t('form.errors.goal')),
    order,
  });
  type Values = v.InferOutput<typeof schema>;
  const form = useForm<Values>({
    resolver: valibotResolver(schema),
    defaultValues: {
      kind: goal?.kind ?? 'GOAL',
      text: goal ? toPair(goal.text) : { de: answer?.text ?? '', en: '' },
      order: goal ? String(goal.order) : '',
    },
  });
  const refresh = async () => {
    await queryClient.invalidateQueries({ queryKey: ['processes'] });
    if (answer) await queryClient.invalidateQueries({ queryKey: ['responses'] });
  };
  const saving = useVersionedSave<Values, Goal>({
    version: goal?.version ?? 0,
    send: (values, version) => {
      const body = {
        kind: values.kind,
        ...(values.order ? { order: Number(values.order) } : {}),
      };
      return goal
        ? changeGoal(goal.id, version, { ...body, text: textPatch(values.text) })
        : addGoal(processId ?? current ?? '', {
            ...body,
            text: newText(values.text),
            ...(answer ? { sourceResponseId: answer.id } : {}),
            ...(group ? { workingGroupId: group.id } : {}),
          });
    },
    reload: () => readGoal(goal?.id ?? ''),
    onSaved: () => {
      showToast(answer ? t('goals.made') : t('form.saved'));
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
    <Form name="goal" form={form} onSubmit={saving.save}>
      {saving.problem ? <ProblemAlert problem={saving.problem} /> : null}
      {answer ? (
        <div className="stack stack-small">
          <p className="muted">{t('goals.fromAnswer')}</p>
          <blockquote className="process-quote">{answer.text}</blockquote>
        </div>
      ) : null}
      <TextPairFields name="goal" form={form} path="text" label={t('goals.text')} multiline />
      <RadioGroup
        chips
        label={t('goals.kind')}
        error={errors.kind?.message}
        options={kinds.map((value) => ({ value, label: t(`goals.kindWords.${value}`) }))}
        {...form.register('kind')}
      />
      <NumberField
        id={fieldId('goal', 'order')}
        label={t('form.order')}
        hint={t('form.orderHint')}
        optional
        error={errors.order?.message}
        {...form.register('order')}
      />
      <FormActions busy={saving.busy} onCancel={onClose}>
        {goal ? (
          <RemoveEntry
            name={pickText(goal.text, i18n.language)?.text ?? goal.code}
            remove={() => removeGoal(goal)}
            onRemoved={onClose}
          />
        ) : null}
      </FormActions>
      <PlanStaleDialog
        saving={saving}
        mine={(values) => values.text}
        theirs={(stored) => stored.text}
      />
    </Form>
  );
}

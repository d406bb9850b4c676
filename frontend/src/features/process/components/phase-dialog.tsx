import { valibotResolver } from '@hookform/resolvers/valibot';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as v from 'valibot';
import { applyFieldErrors } from '../../../api/field-errors';
import { newText, textPatch, toPair } from '../../../api/texts';
import { useVersionedSave } from '../../../api/use-versioned-save';
import { pickText } from '../../../i18n/translated-text';
import { Checkbox } from '../../../ui/checkbox';
import { DateField } from '../../../ui/date-field';
import { Dialog } from '../../../ui/dialog';
import { Fieldset } from '../../../ui/fieldset';
import { Form } from '../../../ui/form';
import { FormActions } from '../../../ui/form-actions';
import { fieldId } from '../../../ui/form-errors';
import { NumberField } from '../../../ui/number-field';
import { ProblemAlert } from '../../../ui/problem-alert';
import { Select } from '../../../ui/select';
import { TextPairFields } from '../../../ui/text-pair';
import { showToast } from '../../../ui/toast';
import { addPhase, changePhase, type Phase, readPhase, removePhase } from '../api/phases';
import { dayOrNull, formPath, planFields } from '../model/fields';
import { endAfter, lastDayOf } from '../model/phase-words';
import { PlanStaleDialog, RemoveEntry } from './plan-dialog-parts';

const kinds = ['PREPARE', 'KICKOFF', 'EXCHANGE', 'CONSOLIDATE', 'COUNCIL', 'MONITOR'] as const;
const days = ['plannedStart', 'plannedEnd', 'actualStart', 'actualEnd'] as const;
const fields = ['title.de', 'title.en', 'kind', 'order', ...days] as const;

interface PhaseDialogProps {
  processId: string;
  phase?: Phase;
  onClose: () => void;
}

export default function PhaseDialog(props: PhaseDialogProps) {
  const { t } = useTranslation('process');
  return (
    <Dialog
      open
      title={props.phase ? t('phases.editTitle') : t('phases.add')}
      onClose={props.onClose}
    >
      <PhaseForm {...props} />
    </Dialog>
  );
}

function PhaseForm({ processId, phase, onClose }: PhaseDialogProps) {
  const { t, i18n } = useTranslation('process');
  const queryClient = useQueryClient();
  const { required, day, order } = planFields(t);
  const schema = v.object({
    kind: v.picklist(kinds),
    title: required(200, t('form.errors.title')),
    order,
    parallel: v.boolean(),
    plannedStart: day,
    plannedEnd: day,
    actualStart: day,
    actualEnd: day,
  });
  type Values = v.InferOutput<typeof schema>;
  const form = useForm<Values>({
    resolver: valibotResolver(schema),
    defaultValues: {
      kind: phase?.kind ?? 'EXCHANGE',
      title: toPair(phase?.title),
      order: phase ? String(phase.order) : '',
      parallel: phase?.parallel ?? false,
      plannedStart: phase?.plannedStart ?? '',
      // People name the last day, the API the first day after it.
      plannedEnd: phase?.plannedEnd ? lastDayOf(phase.plannedEnd) : '',
      actualStart: phase?.actualStart ?? '',
      actualEnd: phase?.actualEnd ?? '',
    },
  });
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['processes', processId] });
  const saving = useVersionedSave<Values, Phase>({
    version: phase?.version ?? 0,
    send: (values, version) => {
      const body = {
        kind: values.kind,
        parallel: values.parallel,
        ...(values.order ? { order: Number(values.order) } : {}),
        plannedStart: dayOrNull(values.plannedStart),
        plannedEnd: values.plannedEnd ? endAfter(values.plannedEnd) : null,
        actualStart: dayOrNull(values.actualStart),
        actualEnd: dayOrNull(values.actualEnd),
      };
      return phase
        ? changePhase(phase.id, version, { ...body, title: textPatch(values.title) })
        : addPhase(processId, { ...body, title: newText(values.title) });
    },
    reload: () => readPhase(phase?.id ?? ''),
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
  const dayField = (name: (typeof days)[number]) => (
    <DateField
      id={fieldId('phase', name)}
      label={t(`phases.${name}`)}
      optional
      error={errors[name]?.message}
      {...form.register(name)}
    />
  );
  return (
    <Form name="phase" form={form} onSubmit={saving.save}>
      {saving.problem ? <ProblemAlert problem={saving.problem} /> : null}
      <TextPairFields name="phase" form={form} path="title" label={t('form.title')} />
      <Select
        id={fieldId('phase', 'kind')}
        label={t('phases.kind')}
        options={kinds.map((value) => ({ value, label: t(`phaseKinds.${value}`) }))}
        {...form.register('kind')}
      />
      <Fieldset label={t('phases.planLabel')}>
        <div className="text-pair">
          {dayField('plannedStart')}
          {dayField('plannedEnd')}
        </div>
      </Fieldset>
      <Fieldset label={t('phases.actualLabel')} hint={t('phases.actualHint')}>
        <div className="text-pair">
          {dayField('actualStart')}
          {dayField('actualEnd')}
        </div>
      </Fieldset>
      <Checkbox label={t('phases.parallelLabel')} {...form.register('parallel')} />
      <NumberField
        id={fieldId('phase', 'order')}
        label={t('form.order')}
        hint={t('form.orderHint')}
        optional
        error={errors.order?.message}
        {...form.register('order')}
      />
      <FormActions busy={saving.busy} onCancel={onClose}>
        {phase ? (
          <RemoveEntry
            name={pickText(phase.title, i18n.language)?.text ?? ''}
            remove={() => removePhase(phase)}
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

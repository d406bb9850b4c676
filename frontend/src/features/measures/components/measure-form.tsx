import { valibotResolver } from '@hookform/resolvers/valibot';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { applyFieldErrors } from '../../../api/field-errors';
import { useVersionedSave } from '../../../api/use-versioned-save';
import { Form } from '../../../ui/form';
import { FormActions } from '../../../ui/form-actions';
import { ProblemAlert } from '../../../ui/problem-alert';
import { measureQuery } from '../api/get-measure';
import { changeMeasure, createMeasure, type NewMeasure } from '../api/save-measure';
import type { Measure } from '../model/measure';
import type { MeasureFormControl } from './measure-form-fields';
import { MoneySection } from './measure-form-money';
import {
  fieldOf,
  measureChange,
  measureFields,
  measureInput,
  type MeasureInput,
  measureSchema,
  type MeasureValues,
  newMeasure,
} from './measure-form-schema';
import { EffectSection, SteeringSection } from './measure-form-steering';
import { WhatSection } from './measure-form-what';
import { WhenSection } from './measure-form-when';
import { WhoSection } from './measure-form-who';

// Two people on one sheet are rare; nobody else loads the comparison.
const MeasureStaleDialog = lazy(async () => ({
  default: (await import('./measure-stale-dialog')).MeasureStaleDialog,
}));

interface MeasureFormProps {
  /** Existing measure to change. */
  measure?: Measure;
  /** What is known of a new one: process, group, answer, suggested texts. */
  start?: Partial<Measure>;
  onSaved: (measure: Measure) => void;
  onCancel: () => void;
}

/** The whole sheet in sections; only the title must be there. */
export function MeasureForm({ measure, start, onSaved, onCancel }: MeasureFormProps) {
  const { t, i18n } = useTranslation('measures');
  const queryClient = useQueryClient();
  const form: MeasureFormControl = useForm<MeasureInput, unknown, MeasureValues>({
    criteriaMode: 'all',
    resolver: valibotResolver(measureSchema(t)),
    defaultValues: measureInput(measure ?? start ?? {}, i18n.language),
  });
  const saving = useVersionedSave<MeasureValues, Measure>({
    version: measure?.version ?? 0,
    send: async (values, version) => {
      const saved = measure
        ? await changeMeasure(measure.id, version, measureChange(values))
        : await createMeasure(withOrigin(newMeasure(values), start));
      await queryClient.invalidateQueries({ queryKey: ['measures'] });
      onSaved(saved);
    },
    reload: () => queryClient.query({ ...measureQuery(measure?.id ?? ''), staleTime: 0 }),
    onSaved: () => undefined,
    onTheirs: onCancel,
  });
  const { error, stale } = saving;
  useEffect(() => {
    if (error !== undefined) applyFieldErrors(error, measureFields, form.setError, fieldOf);
  }, [error, form.setError]);
  const processId = (measure ?? start)?.processId;
  const versions = stale && {
    mine: stale.mine,
    theirs: measureInput(stale.theirs, i18n.language),
  };
  return (
    <Form
      name="measure"
      form={form}
      onSubmit={async (values) => {
        await saving.save(values);
      }}
    >
      {saving.problem ? <ProblemAlert problem={saving.problem} /> : null}
      <WhatSection form={form} isNew={!measure} processId={processId} />
      <WhoSection form={form} />
      <WhenSection form={form} />
      <MoneySection form={form} />
      <SteeringSection form={form} />
      <EffectSection form={form} />
      <FormActions
        busy={saving.busy}
        {...(measure ? {} : { label: t('form.create') })}
        onCancel={onCancel}
      />
      <Suspense>
        {versions ? (
          <MeasureStaleDialog
            mine={versions.mine}
            theirs={versions.theirs}
            processId={processId}
            busy={saving.busy}
            onKeepMine={saving.keepMine}
            onTakeTheirs={saving.takeTheirs}
            onCancel={saving.dismiss}
          />
        ) : null}
      </Suspense>
    </Form>
  );
}

function withOrigin(body: NewMeasure, start: Partial<Measure> | undefined): NewMeasure {
  return {
    ...body,
    ...(start?.sourceResponseId ? { sourceResponseId: start.sourceResponseId } : {}),
    ...(start?.processId ? { processId: start.processId } : {}),
  };
}

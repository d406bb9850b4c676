import { valibotResolver } from '@hookform/resolvers/valibot';
import { useMutation } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as v from 'valibot';
import { applyFieldErrors } from '../../../api/field-errors';
import { asProblem, type FieldProblem } from '../../../api/problem';
import { Checkbox } from '../../../ui/checkbox';
import { Dialog } from '../../../ui/dialog';
import { Fieldset } from '../../../ui/fieldset';
import { Form } from '../../../ui/form';
import { fieldId } from '../../../ui/form-errors';
import { FormActions } from '../../../ui/form-actions';
import { ProblemAlert } from '../../../ui/problem-alert';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { showToast } from '../../../ui/toast';
import { addContactPoint } from '../api/contact-points';
import { consentGiven, contactTypes, purposes } from '../model/consent';

function contactSchema(t: TFunction<'account'>) {
  return v.object({
    type: v.picklist(contactTypes),
    value: v.pipe(
      v.string(),
      v.trim(),
      v.minLength(1, t('contacts.errors.value')),
      v.maxLength(300, t('contacts.errors.valueLong')),
    ),
    label: v.pipe(v.string(), v.trim(), v.maxLength(120, t('contacts.errors.labelLong'))),
    purposes: v.pipe(v.array(v.picklist(purposes)), v.minLength(1, t('contacts.errors.purposes'))),
  });
}

type Values = v.InferOutput<ReturnType<typeof contactSchema>>;

interface ContactPointDialogProps {
  personId: string;
  open: boolean;
  onClose: () => void;
  onAdded: () => void;
}

export function ContactPointDialog({ personId, open, onClose, onAdded }: ContactPointDialogProps) {
  const { t } = useTranslation('account');
  return (
    <Dialog open={open} title={t('contacts.add')} onClose={onClose}>
      <ContactPointForm personId={personId} onCancel={onClose} onAdded={onAdded} />
    </Dialog>
  );
}

interface ContactPointFormProps {
  personId: string;
  onCancel: () => void;
  onAdded: () => void;
}

function ContactPointForm({ personId, onCancel, onAdded }: ContactPointFormProps) {
  const { t } = useTranslation('account');
  const [unplaced, setUnplaced] = useState<FieldProblem[]>([]);
  const form = useForm<Values>({
    resolver: valibotResolver(contactSchema(t)),
    defaultValues: { type: 'EMAIL', value: '', label: '', purposes: ['INVITE'] },
  });
  const { errors } = form.formState;
  const adding = useMutation({
    mutationFn: ({ label, ...rest }: Values) =>
      addContactPoint(personId, {
        type: rest.type,
        value: rest.value,
        ...(label ? { label } : {}),
        bases: consentGiven(rest.purposes, new Date()),
      }),
    onSuccess: () => {
      showToast(t('contacts.added'));
      onAdded();
    },
    onError: (error) =>
      setUnplaced(applyFieldErrors(error, ['type', 'value', 'label'] as const, form.setError)),
  });
  return (
    <Form name="contact" form={form} onSubmit={(values) => adding.mutate(values)}>
      {adding.isError ? <ProblemAlert problem={asProblem(adding.error)} faults={unplaced} /> : null}
      <Select
        id={fieldId('contact', 'type')}
        label={t('contacts.type')}
        options={contactTypes.map((value) => ({ value, label: t(`contacts.types.${value}`) }))}
        {...form.register('type')}
      />
      <TextField
        id={fieldId('contact', 'value')}
        label={t('contacts.value')}
        error={errors.value?.message}
        dir="ltr"
        {...form.register('value')}
      />
      <TextField
        id={fieldId('contact', 'label')}
        label={t('contacts.label')}
        hint={t('contacts.labelHint')}
        optional
        error={errors.label?.message}
        {...form.register('label')}
      />
      <Fieldset
        label={t('contacts.purposesLabel')}
        hint={t('contacts.purposesHint')}
        error={errors.purposes?.message}
      >
        {purposes.map((purpose) => (
          <Checkbox
            key={purpose}
            value={purpose}
            label={t(`contacts.purposes.${purpose}`)}
            {...form.register('purposes')}
          />
        ))}
      </Fieldset>
      <FormActions busy={adding.isPending} label={t('contacts.save')} onCancel={onCancel} />
    </Form>
  );
}

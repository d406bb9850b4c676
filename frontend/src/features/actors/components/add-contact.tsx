import { valibotResolver } from '@hookform/resolvers/valibot';
import { useMutation } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as v from 'valibot';
import { applyFieldErrors } from '../../../api/field-errors';
import { asProblem, type FieldProblem } from '../../../api/problem';
import { germanDay } from '../../../i18n/german-day';
import { Checkbox } from '../../../ui/checkbox';
import { DateField } from '../../../ui/date-field';
import { Dialog } from '../../../ui/dialog';
import { Fieldset } from '../../../ui/fieldset';
import { Form } from '../../../ui/form';
import { FormActions } from '../../../ui/form-actions';
import { fieldId } from '../../../ui/form-errors';
import { ProblemAlert } from '../../../ui/problem-alert';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { showToast } from '../../../ui/toast';
import { addContact } from '../api/contacts';

const types = ['EMAIL', 'PHONE', 'POST', 'MESSENGER', 'WEB'] as const;
const purposes = ['INVITE', 'BULLETIN', 'SHARE_AG', 'SHARE_NETWORK', 'PUBLISH'] as const;
const legalBases = ['CONSENT', 'PUBLIC_TASK', 'CONTRACT', 'OTHER'] as const;
const ways = ['FORM', 'PAPER', 'ORAL', 'MAIL'] as const;
const fields = ['type', 'value', 'label'] as const;

function schema(t: TFunction<'actors'>) {
  const text = (max: number) =>
    v.pipe(v.string(), v.trim(), v.maxLength(max, t('errors.tooLong', { max })));
  return v.object({
    type: v.picklist(types),
    value: v.pipe(text(300), v.minLength(1, t('contacts.errors.value'))),
    label: text(120),
    purposes: v.pipe(v.array(v.picklist(purposes)), v.minLength(1, t('contacts.errors.purposes'))),
    legalBasis: v.picklist(legalBases),
    textVersion: v.pipe(text(60), v.minLength(1, t('contacts.errors.textVersion'))),
    givenOn: v.pipe(v.string(), v.minLength(1, t('contacts.errors.givenOn'))),
    givenVia: v.picklist(ways),
    evidence: text(200),
    validUntil: v.string(),
  });
}

type Values = v.InferOutput<ReturnType<typeof schema>>;

function contactOf({
  type,
  value,
  label,
  purposes: chosen,
  evidence,
  validUntil,
  ...basis
}: Values) {
  return {
    type,
    value,
    ...(label ? { label } : {}),
    bases: chosen.map((purpose) => ({
      purpose,
      ...basis,
      ...(evidence ? { evidence } : {}),
      ...(validUntil ? { validUntil } : {}),
    })),
  };
}

interface AddContactProps {
  personId: string;
  onClose: () => void;
  onAdded: () => void;
}

export function AddContactDialog(props: AddContactProps) {
  const { t } = useTranslation('actors');
  return (
    <Dialog open title={t('contacts.add')} onClose={props.onClose}>
      <AddContactForm {...props} />
    </Dialog>
  );
}

function AddContactForm({ personId, onClose, onAdded }: AddContactProps) {
  const { t } = useTranslation('actors');
  const [unplaced, setUnplaced] = useState<FieldProblem[]>([]);
  const form = useForm<Values>({
    resolver: valibotResolver(schema(t)),
    defaultValues: {
      type: 'EMAIL',
      value: '',
      label: '',
      purposes: ['INVITE'],
      legalBasis: 'CONSENT',
      textVersion: '',
      givenOn: germanDay(new Date()),
      givenVia: 'PAPER',
      evidence: '',
      validUntil: '',
    },
  });
  const { errors } = form.formState;
  const adding = useMutation({
    mutationFn: (values: Values) => addContact(personId, contactOf(values)),
    onSuccess: () => {
      showToast(t('contacts.added'));
      onAdded();
    },
    onError: (error) => setUnplaced(applyFieldErrors(error, fields, form.setError)),
  });
  const id = (path: string) => fieldId('contact', path);
  return (
    <Form name="contact" form={form} onSubmit={(values) => adding.mutate(values)}>
      {adding.isError ? <ProblemAlert problem={asProblem(adding.error)} faults={unplaced} /> : null}
      <Select
        id={id('type')}
        label={t('contacts.type')}
        options={types.map((value) => ({ value, label: t(`contacts.types.${value}`) }))}
        {...form.register('type')}
      />
      <TextField
        id={id('value')}
        label={t('contacts.value')}
        dir="ltr"
        autoComplete="off"
        error={errors.value?.message}
        {...form.register('value')}
      />
      <TextField
        id={id('label')}
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
        {purposes.map((value) => (
          <Checkbox
            key={value}
            value={value}
            label={t(`contacts.purposes.${value}`)}
            {...form.register('purposes')}
          />
        ))}
      </Fieldset>
      <Select
        id={id('legalBasis')}
        label={t('contacts.legalBasis')}
        options={legalBases.map((value) => ({ value, label: t(`contacts.legal.${value}`) }))}
        {...form.register('legalBasis')}
      />
      <TextField
        id={id('textVersion')}
        label={t('contacts.textVersion')}
        hint={t('contacts.textVersionHint')}
        short
        error={errors.textVersion?.message}
        {...form.register('textVersion')}
      />
      <Select
        id={id('givenVia')}
        label={t('contacts.givenVia')}
        options={ways.map((value) => ({ value, label: t(`contacts.ways.${value}`) }))}
        {...form.register('givenVia')}
      />
      <DateField
        id={id('givenOn')}
        label={t('contacts.givenOn')}
        error={errors.givenOn?.message}
        {...form.register('givenOn')}
      />
      <DateField
        id={id('validUntil')}
        label={t('contacts.validUntil')}
        optional
        error={errors.validUntil?.message}
        {...form.register('validUntil')}
      />
      <TextField
        id={id('evidence')}
        label={t('contacts.evidence')}
        hint={t('contacts.evidenceHint')}
        optional
        error={errors.evidence?.message}
        {...form.register('evidence')}
      />
      <FormActions busy={adding.isPending} label={t('contacts.save')} onCancel={onClose} />
    </Form>
  );
}

import { valibotResolver } from '@hookform/resolvers/valibot';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { Trans, useTranslation } from 'react-i18next';
import * as v from 'valibot';
import { applyFieldErrors } from '../../../api/field-errors';
import { asProblem, type FieldProblem } from '../../../api/problem';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { Form } from '../../../ui/form';
import { fieldId } from '../../../ui/form-errors';
import { ExternalLink } from '../../../ui/link';
import { ProblemAlert } from '../../../ui/problem-alert';
import { TextField } from '../../../ui/text-field';
import { TextArea } from '../../../ui/textarea';
import { register } from '../api/register';

const fields = ['displayName', 'note', 'privacyAccepted'] as const;

export function registrationSchema(t: TFunction<'account'>) {
  return v.object({
    displayName: v.pipe(
      v.string(),
      v.trim(),
      v.minLength(1, t('registration.errors.displayName')),
      v.maxLength(120, t('registration.errors.displayNameLong')),
    ),
    note: v.pipe(v.string(), v.trim(), v.maxLength(1000, t('registration.errors.noteLong'))),
    privacyAccepted: v.pipe(
      v.boolean(),
      v.check((value) => value, t('registration.errors.privacy')),
    ),
  });
}

type Values = v.InferOutput<ReturnType<typeof registrationSchema>>;

export function RegistrationForm({ suggestedName }: { suggestedName: string }) {
  const { t } = useTranslation('account');
  const queryClient = useQueryClient();
  const [unplaced, setUnplaced] = useState<FieldProblem[]>([]);
  const form = useForm<Values>({
    resolver: valibotResolver(registrationSchema(t)),
    defaultValues: { displayName: suggestedName, note: '', privacyAccepted: false },
  });
  const { errors } = form.formState;
  const sending = useMutation({
    mutationFn: ({ note, ...rest }: Values) => register({ ...rest, ...(note ? { note } : {}) }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['me'] }),
    onError: (error) => setUnplaced(applyFieldErrors(error, fields, form.setError)),
  });
  return (
    <Form name="registration" form={form} onSubmit={(values) => sending.mutate(values)}>
      {sending.isError ? (
        <ProblemAlert problem={asProblem(sending.error)} faults={unplaced} />
      ) : null}
      <TextField
        id={fieldId('registration', 'displayName')}
        label={t('registration.displayName')}
        hint={t('registration.displayNameHint')}
        autoComplete="name"
        error={errors.displayName?.message}
        {...form.register('displayName')}
      />
      <TextArea
        id={fieldId('registration', 'note')}
        label={t('registration.note')}
        hint={t('registration.noteHint')}
        optional
        error={errors.note?.message}
        {...form.register('note')}
      />
      <Checkbox
        id={fieldId('registration', 'privacyAccepted')}
        label={
          <Trans
            t={t}
            i18nKey="registration.privacy"
            components={{ notice: <ExternalLink href="/datenschutz" target="_blank" /> }}
          />
        }
        error={errors.privacyAccepted?.message}
        {...form.register('privacyAccepted')}
      />
      <div>
        <Button type="submit" kind="primary" busy={sending.isPending}>
          {t('registration.send')}
        </Button>
      </div>
    </Form>
  );
}

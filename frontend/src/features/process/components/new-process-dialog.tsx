import { valibotResolver } from '@hookform/resolvers/valibot';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as v from 'valibot';
import { applyFieldErrors } from '../../../api/field-errors';
import { asProblem, type FieldProblem } from '../../../api/problem';
import { emptyPair, newText, newTextOrNull } from '../../../api/texts';
import { config } from '../../../config';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { FormActions } from '../../../ui/form-actions';
import { fieldId } from '../../../ui/form-errors';
import { ProblemAlert } from '../../../ui/problem-alert';
import { TextField } from '../../../ui/text-field';
import { TextPairFields } from '../../../ui/text-pair';
import { showToast } from '../../../ui/toast';
import { createProcess } from '../api/create-process';
import { formPath, planFields } from '../model/fields';
import { slugOf } from '../model/slug';

const fields = ['title.de', 'title.en', 'municipality', 'purpose.de', 'purpose.en'] as const;

/** Sets up a process as a draft; nobody else sees it until it is published. */
export default function NewProcessDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('process');
  return (
    <Dialog open title={t('new.title')} onClose={onClose}>
      <NewProcessForm onClose={onClose} />
    </Dialog>
  );
}

function NewProcessForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('process');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [unplaced, setUnplaced] = useState<FieldProblem[]>([]);
  const { required, optional } = planFields(t);
  const schema = v.object({
    title: required(200, t('form.errors.title')),
    municipality: v.pipe(
      v.string(),
      v.trim(),
      v.minLength(1, t('new.municipalityMissing')),
      v.maxLength(120, t('form.errors.tooLong', { max: 120 })),
    ),
    purpose: optional(8000),
  });
  type Values = v.InferOutput<typeof schema>;
  const form = useForm<Values>({
    resolver: valibotResolver(schema),
    defaultValues: { title: emptyPair, municipality: config().municipality, purpose: emptyPair },
  });
  const creating = useMutation({
    mutationFn: (values: Values) =>
      createProcess({
        slug: slugOf(values.title.de) || 'prozess',
        title: newText(values.title),
        municipality: values.municipality,
        purpose: newTextOrNull(values.purpose),
      }),
    onSuccess: async (process) => {
      showToast(t('new.done'));
      await queryClient.invalidateQueries({ queryKey: ['processes'] });
      onClose();
      await navigate({ to: '/prozess/$processId', params: { processId: process.id } });
    },
    // The short name is made of the title, so a taken one is a matter of the title.
    onError: (error) =>
      setUnplaced(
        applyFieldErrors(error, fields, form.setError, (path) =>
          path === 'slug' ? 'title.de' : formPath(path),
        ),
      ),
  });
  return (
    <Form name="new-process" form={form} onSubmit={(values) => creating.mutate(values)}>
      {creating.isError ? (
        <ProblemAlert problem={asProblem(creating.error)} faults={unplaced} />
      ) : null}
      <p className="measure">{t('new.text')}</p>
      <TextPairFields name="new-process" form={form} path="title" label={t('form.title')} />
      <TextField
        id={fieldId('new-process', 'municipality')}
        label={t('new.municipality')}
        error={form.formState.errors.municipality?.message}
        {...form.register('municipality')}
      />
      <TextPairFields
        name="new-process"
        form={form}
        path="purpose"
        label={t('form.purpose')}
        optional
        multiline
      />
      <FormActions busy={creating.isPending} onCancel={onClose} />
    </Form>
  );
}

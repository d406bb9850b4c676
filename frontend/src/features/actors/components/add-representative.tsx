import { valibotResolver } from '@hookform/resolvers/valibot';
import {
  keepPreviousData,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as v from 'valibot';
import { api, call } from '../../../api/client';
import { applyFieldErrors } from '../../../api/field-errors';
import { asProblem, type FieldProblem } from '../../../api/problem';
import { Checkbox } from '../../../ui/checkbox';
import { Combobox } from '../../../ui/combobox';
import { DateField } from '../../../ui/date-field';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { FormActions } from '../../../ui/form-actions';
import { fieldId } from '../../../ui/form-errors';
import { ProblemAlert } from '../../../ui/problem-alert';
import { TextField } from '../../../ui/text-field';
import { showToast } from '../../../ui/toast';
import { addRepresentation } from '../api/representations';

const fields = ['personId', 'function', 'from', 'mayDecide', 'isPublic'] as const;

function schema(t: TFunction<'actors'>) {
  return v.object({
    personId: v.pipe(
      v.nullable(v.string()),
      v.check((id) => id !== null, t('representatives.errors.person')),
    ),
    function: v.pipe(
      v.string(),
      v.trim(),
      v.minLength(1, t('representatives.errors.function')),
      v.maxLength(120, t('errors.tooLong', { max: 120 })),
    ),
    from: v.string(),
    mayDecide: v.boolean(),
    isPublic: v.boolean(),
  });
}

type Values = v.InferOutput<ReturnType<typeof schema>>;

const candidatesQuery = (words: string) =>
  queryOptions({
    queryKey: ['persons', 'candidates', words],
    queryFn: ({ signal }) =>
      call(
        api().GET('/member-candidates', {
          params: { query: { limit: 30, ...(words ? { q: words } : {}) } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

export default function AddRepresentative({
  organisationId,
  onClose,
}: {
  organisationId: string;
  onClose: () => void;
}) {
  const { t } = useTranslation('actors');
  return (
    <Dialog open title={t('representatives.add')} onClose={onClose}>
      <AddForm organisationId={organisationId} onClose={onClose} />
    </Dialog>
  );
}

function AddForm({ organisationId, onClose }: { organisationId: string; onClose: () => void }) {
  const { t } = useTranslation('actors');
  const queryClient = useQueryClient();
  const [words, setWords] = useState('');
  const [unplaced, setUnplaced] = useState<FieldProblem[]>([]);
  const candidates = useQuery(candidatesQuery(words.trim()));
  const form = useForm<Values>({
    resolver: valibotResolver(schema(t)),
    defaultValues: { personId: null, function: '', from: '', mayDecide: false, isPublic: false },
  });
  const { errors } = form.formState;
  const adding = useMutation({
    mutationFn: ({ personId, from, ...rest }: Values) =>
      addRepresentation(organisationId, {
        personId: personId ?? '',
        ...rest,
        ...(from ? { from } : {}),
      }),
    onSuccess: async () => {
      showToast(t('representatives.added'));
      onClose();
      await queryClient.invalidateQueries({ queryKey: ['organisations'] });
    },
    onError: (error) => setUnplaced(applyFieldErrors(error, fields, form.setError)),
  });
  return (
    <Form name="representative" form={form} onSubmit={(values) => adding.mutate(values)}>
      {adding.isError ? <ProblemAlert problem={asProblem(adding.error)} faults={unplaced} /> : null}
      <Controller
        control={form.control}
        name="personId"
        render={({ field }) => (
          <Combobox
            id={fieldId('representative', 'personId')}
            label={t('representatives.person')}
            hint={t('representatives.personHint')}
            error={errors.personId?.message}
            options={(candidates.data?.items ?? []).map(({ id, displayName }) => ({
              value: id,
              label: displayName,
            }))}
            value={field.value}
            onChange={field.onChange}
            onSearch={setWords}
          />
        )}
      />
      <TextField
        id={fieldId('representative', 'function')}
        label={t('representatives.function')}
        hint={t('representatives.functionHint')}
        error={errors.function?.message}
        {...form.register('function')}
      />
      <DateField
        id={fieldId('representative', 'from')}
        label={t('representatives.from')}
        hint={t('representatives.fromHint')}
        optional
        error={errors.from?.message}
        {...form.register('from')}
      />
      <Checkbox label={t('representatives.mayDecideLong')} {...form.register('mayDecide')} />
      <Checkbox label={t('representatives.isPublic')} {...form.register('isPublic')} />
      <FormActions busy={adding.isPending} label={t('representatives.save')} onCancel={onClose} />
    </Form>
  );
}

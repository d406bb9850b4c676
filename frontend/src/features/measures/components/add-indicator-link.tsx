import { valibotResolver } from '@hookform/resolvers/valibot';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as v from 'valibot';
import { applyFieldErrors } from '../../../api/field-errors';
import { asProblem, type FieldProblem } from '../../../api/problem';
import { pickText } from '../../../i18n/translated-text';
import { Combobox } from '../../../ui/combobox';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { FormActions } from '../../../ui/form-actions';
import { fieldId } from '../../../ui/form-errors';
import { NumberField } from '../../../ui/number-field';
import { ProblemAlert } from '../../../ui/problem-alert';
import { RadioGroup } from '../../../ui/radio-group';
import { TextArea } from '../../../ui/textarea';
import { showToast } from '../../../ui/toast';
import { addIndicatorLink, indicatorSearchQuery } from '../api/indicator-links';

const directions = ['UP', 'DOWN', 'NONE'] as const;
const fields = ['indicatorId', 'expectedDirection', 'lagMonths', 'reasoning'] as const;

function schema(t: TFunction<'measures'>) {
  return v.object({
    indicatorId: v.pipe(
      v.nullable(v.string()),
      v.check((id) => id !== null, t('effect.errors.indicator')),
    ),
    expectedDirection: v.picklist(directions),
    lagMonths: v.pipe(
      v.string(),
      v.trim(),
      v.check(
        (text) => text === '' || (/^\d{1,3}$/.test(text) && Number(text) <= 240),
        t('effect.errors.lag'),
      ),
    ),
    reasoning: v.pipe(v.string(), v.trim(), v.maxLength(1000, t('errors.tooLong', { max: 1000 }))),
  });
}

type Values = v.InferOutput<ReturnType<typeof schema>>;

interface AddIndicatorLinkProps {
  measureId: string;
  /** Indicators that are linked already. */
  linked: readonly string[];
  onClose: () => void;
}

export default function AddIndicatorLink(props: AddIndicatorLinkProps) {
  const { t } = useTranslation('measures');
  return (
    <Dialog open title={t('effect.add')} onClose={props.onClose}>
      <LinkForm {...props} />
    </Dialog>
  );
}

function LinkForm({ measureId, linked, onClose }: AddIndicatorLinkProps) {
  const { t, i18n } = useTranslation('measures');
  const queryClient = useQueryClient();
  const [words, setWords] = useState('');
  const [unplaced, setUnplaced] = useState<FieldProblem[]>([]);
  const found = useQuery(indicatorSearchQuery(words.trim()));
  const form = useForm<Values>({
    resolver: valibotResolver(schema(t)),
    defaultValues: { indicatorId: null, expectedDirection: 'NONE', lagMonths: '', reasoning: '' },
  });
  const { errors } = form.formState;
  const adding = useMutation({
    mutationFn: ({ indicatorId, expectedDirection, lagMonths, reasoning }: Values) =>
      addIndicatorLink(measureId, {
        indicatorId: indicatorId ?? '',
        expectedDirection,
        ...(lagMonths ? { lagMonths: Number(lagMonths) } : {}),
        ...(reasoning ? { reasoning } : {}),
      }),
    onSuccess: async () => {
      showToast(t('effect.added'));
      onClose();
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: ['measures'] }),
        queryClient.invalidateQueries({ queryKey: ['indicators'] }),
      ]);
    },
    onError: (error) => setUnplaced(applyFieldErrors(error, fields, form.setError)),
  });
  const options = (found.data?.items ?? [])
    .filter(({ id }) => !linked.includes(id))
    .map(({ id, name }) => ({ value: id, label: pickText(name, i18n.language)?.text ?? '' }));
  return (
    <Form name="link" form={form} onSubmit={(values) => adding.mutate(values)}>
      <p>{t('effect.noClaim')}</p>
      {adding.isError ? <ProblemAlert problem={asProblem(adding.error)} faults={unplaced} /> : null}
      <Controller
        control={form.control}
        name="indicatorId"
        render={({ field }) => (
          <Combobox
            id={fieldId('link', 'indicatorId')}
            label={t('effect.indicator')}
            hint={t('effect.indicatorHint')}
            error={errors.indicatorId?.message}
            options={options}
            value={field.value}
            onChange={field.onChange}
            onSearch={setWords}
          />
        )}
      />
      <RadioGroup
        label={t('effect.expectedLabel')}
        options={directions.map((value) => ({ value, label: t(`effect.expected.${value}`) }))}
        {...form.register('expectedDirection')}
      />
      <NumberField
        id={fieldId('link', 'lagMonths')}
        label={t('effect.lagLabel')}
        hint={t('effect.lagHint')}
        optional
        error={errors.lagMonths?.message}
        {...form.register('lagMonths')}
      />
      <TextArea
        id={fieldId('link', 'reasoning')}
        label={t('effect.reasoning')}
        optional
        rows={3}
        error={errors.reasoning?.message}
        {...form.register('reasoning')}
      />
      <FormActions busy={adding.isPending} label={t('effect.save')} onCancel={onClose} />
    </Form>
  );
}

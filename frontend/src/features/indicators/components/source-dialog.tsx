import { valibotResolver } from '@hookform/resolvers/valibot';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { applyFieldErrors } from '../../../api/field-errors';
import { asProblem, type FieldProblem } from '../../../api/problem';
import { useCan } from '../../../auth/use-me';
import { Button } from '../../../ui/button';
import { DateField } from '../../../ui/date-field';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { fieldId } from '../../../ui/form-errors';
import { ProblemAlert } from '../../../ui/problem-alert';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { TextArea } from '../../../ui/textarea';
import { showToast } from '../../../ui/toast';
import { changeSource, createSource } from '../api/sources';
import type { Source } from '../api/types';
import { isAboutOrganisations, protections } from './indicator-form-schema';
import {
  sourceFields,
  sourceKinds,
  sourceSchema,
  sourceStart,
  type SourceValues,
  toSource,
} from './source-form-schema';

interface SourceDialogProps {
  /** Absent: a new one. */
  source?: Source;
  onClose: () => void;
  onSaved: (source: Source) => Promise<void> | void;
}

export function SourceDialog({ source, onClose, onSaved }: SourceDialogProps) {
  const { t } = useTranslation('indicators');
  const client = useQueryClient();
  const steward = useCan('observations:write');
  const [unplaced, setUnplaced] = useState<FieldProblem[]>([]);
  const form = useForm<SourceValues>({
    resolver: valibotResolver(sourceSchema(t)),
    defaultValues: sourceStart(source),
  });
  const { errors } = form.formState;
  const saving = useMutation({
    mutationFn: (values: SourceValues) =>
      source ? changeSource(source, toSource(values, true)) : createSource(toSource(values, false)),
    onSuccess: async (saved) => {
      showToast(t('source.saved'));
      await client.invalidateQueries({ queryKey: ['sources'] });
      await onSaved(saved);
    },
    onError: (error) => setUnplaced(applyFieldErrors(error, sourceFields, form.setError)),
  });
  const field = (key: keyof SourceValues) => ({
    id: fieldId('source', key),
    error: errors[key]?.message,
    ...form.register(key),
  });
  return (
    <Dialog open title={t(source ? 'source.editTitle' : 'source.new')} onClose={onClose}>
      <Form name="source" form={form} onSubmit={(values) => saving.mutate(values)}>
        {saving.isError ? (
          <ProblemAlert problem={asProblem(saving.error)} faults={unplaced} />
        ) : null}
        <TextField label={t('source.name')} hint={t('source.nameHint')} {...field('title')} />
        <Select
          label={t('source.kind')}
          options={sourceKinds.map((kind) => ({ value: kind, label: t(`source.kinds.${kind}`) }))}
          {...field('kind')}
        />
        <TextField
          optional
          label={t('source.producer')}
          hint={t('source.producerHint')}
          {...field('producer')}
        />
        <TextField optional type="url" label={t('source.url')} {...field('url')} />
        <DateField optional label={t('source.retrievedOn')} {...field('retrievedOn')} />
        <TextField optional short label={t('source.tableCode')} {...field('tableCode')} />
        <TextField
          optional
          label={t('source.producerVersion')}
          hint={t('source.producerVersionHint')}
          {...field('producerVersion')}
        />
        <TextField optional short label={t('source.licence')} {...field('licence')} />
        <TextArea optional rows={2} label={t('source.citation')} {...field('citation')} />
        {steward ? (
          <Select
            optional
            label={t('protection.sourceLabel')}
            hint={t('protection.sourceHint')}
            emptyLabel={t(source ? 'protection.byIndicator' : 'protection.usual')}
            options={protections
              .filter((choice) => choice !== '' && choice !== 'NO_PERSONS')
              .filter((choice) => !isAboutOrganisations(choice))
              .map((choice) => ({ value: choice, label: t(`protection.choices.${choice}`) }))}
            {...field('protection')}
          />
        ) : null}
        <div>
          <Button kind="primary" type="submit" busy={saving.isPending}>
            {t('source.save')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

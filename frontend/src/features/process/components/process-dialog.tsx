import { valibotResolver } from '@hookform/resolvers/valibot';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as v from 'valibot';
import { applyFieldErrors } from '../../../api/field-errors';
import { textPatch, textPatchOrNull, toPair } from '../../../api/texts';
import { useVersionedSave } from '../../../api/use-versioned-save';
import { TranslatedText } from '../../../i18n/translated-text';
import { DescriptionList } from '../../../ui/description-list';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { FormActions } from '../../../ui/form-actions';
import { ProblemAlert } from '../../../ui/problem-alert';
import { StaleVersionDialog } from '../../../ui/stale-version-dialog';
import { TextPairFields } from '../../../ui/text-pair';
import { showToast } from '../../../ui/toast';
import { changeProcess } from '../api/change-process';
import { processQuery } from '../api/get-process';
import type { Process } from '../api/list-processes';
import { formPath, planFields } from '../model/fields';

const parts = ['title', 'purpose', 'guidelinesRole'] as const;
const fields = parts.flatMap((part) => [`${part}.de`, `${part}.en`] as const);

interface ProcessDialogProps {
  process: Process;
  onClose: () => void;
}

/** Title, purpose and what the guidelines are for. */
export default function ProcessDialog({ process, onClose }: ProcessDialogProps) {
  const { t } = useTranslation('process');
  return (
    <Dialog open title={t('editTitle')} onClose={onClose}>
      <ProcessForm process={process} onClose={onClose} />
    </Dialog>
  );
}

function ProcessForm({ process, onClose }: ProcessDialogProps) {
  const { t } = useTranslation('process');
  const queryClient = useQueryClient();
  const { required, optional } = planFields(t);
  const schema = v.object({
    title: required(200, t('form.errors.title')),
    purpose: optional(8000),
    guidelinesRole: optional(8000),
  });
  type Values = v.InferOutput<typeof schema>;
  const form = useForm<Values>({
    resolver: valibotResolver(schema),
    defaultValues: {
      title: toPair(process.title),
      purpose: toPair(process.purpose),
      guidelinesRole: toPair(process.guidelinesRole),
    },
  });
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['processes'] });
  const saving = useVersionedSave<Values, Process>({
    version: process.version,
    send: (values, version) =>
      changeProcess(process.id, version, {
        title: textPatch(values.title),
        purpose: textPatchOrNull(values.purpose),
        guidelinesRole: textPatchOrNull(values.guidelinesRole),
      }),
    reload: () => queryClient.query({ ...processQuery(process.id), staleTime: 0 }),
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
  const { error, stale } = saving;
  useEffect(() => {
    if (error !== undefined) applyFieldErrors(error, fields, form.setError, formPath);
  }, [error, form.setError]);
  return (
    <Form name="process" form={form} onSubmit={saving.save}>
      {saving.problem ? <ProblemAlert problem={saving.problem} /> : null}
      <TextPairFields name="process" form={form} path="title" label={t('form.title')} />
      <TextPairFields
        name="process"
        form={form}
        path="purpose"
        label={t('form.purpose')}
        optional
        multiline
      />
      <TextPairFields
        name="process"
        form={form}
        path="guidelinesRole"
        label={t('guidelines.title')}
        optional
        multiline
      />
      <FormActions busy={saving.busy} onCancel={onClose} />
      <StaleVersionDialog
        open={stale !== undefined}
        mine={
          stale ? (
            <DescriptionList
              items={[
                { term: t('form.title'), value: stale.mine.title.de },
                { term: t('form.purpose'), value: stale.mine.purpose.de },
                { term: t('guidelines.title'), value: stale.mine.guidelinesRole.de },
              ]}
            />
          ) : null
        }
        theirs={
          stale ? (
            <DescriptionList
              items={[
                { term: t('form.title'), value: <TranslatedText text={stale.theirs.title} /> },
                { term: t('form.purpose'), value: <TranslatedText text={stale.theirs.purpose} /> },
                {
                  term: t('guidelines.title'),
                  value: <TranslatedText text={stale.theirs.guidelinesRole} />,
                },
              ]}
            />
          ) : null
        }
        busy={saving.busy}
        onKeepMine={saving.keepMine}
        onTakeTheirs={saving.takeTheirs}
        onCancel={saving.dismiss}
      />
    </Form>
  );
}

import { valibotResolver } from '@hookform/resolvers/valibot';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as v from 'valibot';
import { applyFieldErrors } from '../../../api/field-errors';
import type { Guideline } from '../../../api/models';
import { newText, newTextOrNull, textPatch, textPatchOrNull, toPair } from '../../../api/texts';
import { useVersionedSave } from '../../../api/use-versioned-save';
import { TranslatedText } from '../../../i18n/translated-text';
import { Alert } from '../../../ui/alert';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { FormActions } from '../../../ui/form-actions';
import { fieldId } from '../../../ui/form-errors';
import { ProblemAlert } from '../../../ui/problem-alert';
import { StaleVersionDialog } from '../../../ui/stale-version-dialog';
import { TextField } from '../../../ui/text-field';
import { TextPairFields } from '../../../ui/text-pair';
import { TextArea } from '../../../ui/textarea';
import { showToast } from '../../../ui/toast';
import { changeGuideline } from '../api/change-guideline';
import { guidelineQuery } from '../api/get-guideline';
import { guidelineVersionsQuery } from '../api/list-guideline-versions';
import { proposeGuideline } from '../api/propose-guideline';

const fields = [
  'code',
  'list',
  'text.de',
  'text.en',
  'rationale.de',
  'rationale.en',
  'sourceUrl',
  'changedBecause',
] as const;

interface GuidelineDialogProps {
  processId: string;
  /** Absent: a new one is proposed. */
  guideline?: Guideline;
  onClose: () => void;
}

export default function GuidelineDialog(props: GuidelineDialogProps) {
  const { t } = useTranslation('guidelines');
  return (
    <Dialog
      open
      title={props.guideline ? t('form.editTitle') : t('propose')}
      onClose={props.onClose}
    >
      <GuidelineForm {...props} />
    </Dialog>
  );
}

function GuidelineForm({ processId, guideline, onClose }: GuidelineDialogProps) {
  const { t } = useTranslation('guidelines');
  const queryClient = useQueryClient();
  const versions = useQuery({
    ...guidelineVersionsQuery(guideline?.id ?? ''),
    enabled: Boolean(guideline),
  });
  // Something stands on the present wording: a change makes a new version and is explained.
  const referenced =
    versions.data?.find(({ number }) => number === guideline?.currentVersion)?.referenced ?? false;
  const text = (max: number) =>
    v.pipe(v.string(), v.trim(), v.maxLength(max, t('form.errors.tooLong', { max })));
  const schema = v.pipe(
    v.object({
      code: v.pipe(
        v.string(),
        v.trim(),
        v.toUpperCase(),
        v.regex(/^[A-Z]{1,3}\d{1,3}$/, t('form.errors.code')),
      ),
      list: v.pipe(
        v.string(),
        v.trim(),
        v.toUpperCase(),
        v.regex(/^[A-Z]$/, t('form.errors.list')),
      ),
      text: v.object({
        de: v.pipe(text(1000), v.minLength(1, t('form.errors.text'))),
        en: text(1000),
      }),
      rationale: v.object({ de: text(4000), en: text(4000) }),
      sourceUrl: v.pipe(text(500), v.regex(/^(https?:\/\/\S+)?$/, t('form.errors.url'))),
      changedBecause: text(500),
    }),
    v.forward(
      v.partialCheck(
        [['text'], ['changedBecause']],
        (values) =>
          !referenced ||
          values.text.de === toPair(guideline?.text).de ||
          values.changedBecause !== '',
        t('form.errors.because'),
      ),
      ['changedBecause'],
    ),
  );
  type Values = v.InferOutput<typeof schema>;
  const form = useForm<Values>({
    criteriaMode: 'all',
    resolver: valibotResolver(schema),
    defaultValues: {
      code: guideline?.code ?? '',
      list: guideline?.list ?? 'A',
      text: toPair(guideline?.text),
      rationale: toPair(guideline?.rationale),
      sourceUrl: guideline?.sourceUrl ?? '',
      changedBecause: '',
    },
  });
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['guidelines'] });
  const saving = useVersionedSave<Values, Guideline>({
    version: guideline?.version ?? 0,
    send: ({ code, list, sourceUrl, changedBecause, ...values }, version) => {
      const body = { code, list, sourceUrl: sourceUrl || null };
      return guideline
        ? changeGuideline(guideline.id, version, {
            ...body,
            text: textPatch(values.text),
            rationale: textPatchOrNull(values.rationale),
            ...(changedBecause ? { changedBecause } : {}),
          })
        : proposeGuideline({
            ...body,
            processId,
            text: newText(values.text),
            rationale: newTextOrNull(values.rationale),
          });
    },
    reload: () => queryClient.query({ ...guidelineQuery(guideline?.id ?? ''), staleTime: 0 }),
    onSaved: () => {
      showToast(guideline ? t('form.saved') : t('form.proposed'));
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
    if (error === undefined) return;
    applyFieldErrors(error, fields, form.setError, (path) => path.replace(/\.text$/, ''));
  }, [error, form.setError]);
  const { errors } = form.formState;
  return (
    <Form name="guideline" form={form} onSubmit={saving.save}>
      {saving.problem ? <ProblemAlert problem={saving.problem} /> : null}
      <TextPairFields
        name="guideline"
        form={form}
        path="text"
        label={t('form.text')}
        hint={t('form.textHint')}
        multiline
      />
      {referenced ? (
        <>
          <Alert title={t('form.newVersion')}>
            <p>{t('form.newVersionText')}</p>
          </Alert>
          <TextArea
            id={fieldId('guideline', 'changedBecause')}
            label={t('form.because')}
            hint={t('form.becauseHint')}
            rows={2}
            error={errors.changedBecause?.message}
            {...form.register('changedBecause')}
          />
        </>
      ) : null}
      <TextPairFields
        name="guideline"
        form={form}
        path="rationale"
        label={t('rationale')}
        optional
        multiline
      />
      <div className="text-pair">
        <TextField
          id={fieldId('guideline', 'code')}
          label={t('form.code')}
          hint={t('form.codeHint')}
          short
          readOnly={referenced}
          error={errors.code?.message}
          {...form.register('code')}
        />
        <TextField
          id={fieldId('guideline', 'list')}
          label={t('form.list')}
          hint={t('form.listHint')}
          short
          error={errors.list?.message}
          {...form.register('list')}
        />
      </div>
      <TextField
        id={fieldId('guideline', 'sourceUrl')}
        type="url"
        label={t('form.source')}
        optional
        error={errors.sourceUrl?.message}
        {...form.register('sourceUrl')}
      />
      <FormActions
        busy={saving.busy}
        {...(guideline ? {} : { label: t('propose') })}
        onCancel={onClose}
      />
      <StaleVersionDialog
        open={stale !== undefined}
        mine={stale ? <p>{stale.mine.text.de}</p> : null}
        theirs={stale ? <TranslatedText text={stale.theirs.text} /> : null}
        busy={saving.busy}
        onKeepMine={saving.keepMine}
        onTakeTheirs={saving.takeTheirs}
        onCancel={saving.dismiss}
      />
    </Form>
  );
}

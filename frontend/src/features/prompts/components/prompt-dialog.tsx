import { valibotResolver } from '@hookform/resolvers/valibot';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useEffect, useRef } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as v from 'valibot';
import { applyFieldErrors } from '../../../api/field-errors';
import type { Facet, Prompt, Step } from '../../../api/models';
import {
  emptyPair,
  newText,
  newTextOrNull,
  textPatch,
  textPatchOrNull,
  toPair,
} from '../../../api/texts';
import { useVersionedSave } from '../../../api/use-versioned-save';
import { useCan } from '../../../auth/use-me';
import { pickText, TranslatedText } from '../../../i18n/translated-text';
import { Button, ButtonRow } from '../../../ui/button';
import { DescriptionList } from '../../../ui/description-list';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { fieldId } from '../../../ui/form-errors';
import { ProblemAlert } from '../../../ui/problem-alert';
import { RadioGroup } from '../../../ui/radio-group';
import { Select } from '../../../ui/select';
import { StaleVersionDialog } from '../../../ui/stale-version-dialog';
import { TextPairFields } from '../../../ui/text-pair';
import { showToast } from '../../../ui/toast';
import { guidelinesQuery } from '../../guidelines/api/list-guidelines';
import { changePrompt } from '../api/change-prompt';
import { changePromptStatus } from '../api/change-prompt-status';
import { createPrompt } from '../api/create-prompt';
import { promptQuery } from '../api/get-prompt';
import { PromptTemplates } from './prompt-templates';
import { QuestionHints } from './question-hints';

export const facets = [
  'CREATE',
  'MAKE_KNOWN',
  'REACH',
  'BARRIER',
  'MUTUALITY',
  'CONFLICT',
] as const satisfies readonly Facet[];

function promptSchema(t: TFunction<'prompts'>) {
  const text = (max: number) =>
    v.pipe(v.string(), v.trim(), v.maxLength(max, t('form.errors.tooLong', { max })));
  return v.object({
    guidelineId: v.pipe(v.string(), v.minLength(1, t('form.errors.guideline'))),
    facet: v.picklist(['', ...facets]),
    audience: v.picklist(['GROUP', 'ALL']),
    question: v.object({
      de: v.pipe(text(300), v.minLength(1, t('form.errors.question'))),
      en: text(300),
    }),
    derivation: v.object({
      de: v.pipe(text(1000), v.minLength(1, t('form.errors.derivation'))),
      en: text(1000),
    }),
  });
}

type Values = v.InferOutput<ReturnType<typeof promptSchema>>;
const fields = [
  'guidelineId',
  'facet',
  'question.de',
  'question.en',
  'derivation.de',
  'derivation.en',
] as const;

type PromptDialogProps = { onClose: () => void } & (
  | { prompt: Prompt }
  | { prompt?: undefined; group: { id: string; name: string; processId: string }; step: Step }
);

/** Writes or rewords a question. */
export default function PromptDialog(props: PromptDialogProps) {
  const { t } = useTranslation('prompts');
  return (
    <Dialog
      open
      title={props.prompt ? t('form.editTitle') : t('form.newTitle')}
      onClose={props.onClose}
    >
      <PromptForm {...props} />
    </Dialog>
  );
}

function PromptForm(props: PromptDialogProps) {
  const { prompt, onClose } = props;
  const { t, i18n } = useTranslation('prompts');
  const queryClient = useQueryClient();
  const activate = useRef(false);
  const step = prompt ? prompt.step : props.step;
  const keepsAll = useCan('groups:write');
  const guidelines = useQuery({
    ...guidelinesQuery(prompt ? '' : props.group.processId),
    enabled: !prompt,
  });
  const form = useForm<Values>({
    resolver: valibotResolver(promptSchema(t)),
    defaultValues: {
      guidelineId: prompt?.guideline.id ?? '',
      facet: prompt?.facet ?? '',
      audience: 'GROUP',
      question: prompt ? toPair(prompt.question) : emptyPair,
      derivation: prompt ? toPair(prompt.derivation) : emptyPair,
    },
  });
  const send = async (values: Values, version: number) => {
    const facet = values.facet === '' ? null : values.facet;
    const saved = prompt
      ? await changePrompt(prompt.id, version, {
          facet,
          question: textPatch(values.question),
          derivation: textPatchOrNull(values.derivation),
        })
      : await createPrompt({
          guidelineId: values.guidelineId,
          workingGroupId: values.audience === 'ALL' ? null : props.group.id,
          step,
          facet,
          question: newText(values.question),
          derivation: newTextOrNull(values.derivation),
        });
    if (activate.current && saved.status === 'DRAFT') await changePromptStatus(saved, 'ACTIVE');
  };
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['prompts'] });
  const saving = useVersionedSave<Values, Prompt>({
    version: prompt?.version ?? 0,
    send,
    reload: () => queryClient.query({ ...promptQuery(prompt?.id ?? ''), staleTime: 0 }),
    onSaved: () => {
      showToast(activate.current ? t('moved.ACTIVE') : t('form.saved'));
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
  const question = useWatch({ control: form.control, name: 'question.de' });
  const { errors } = form.formState;
  const answered = (prompt?.responseCount ?? 0) > 0;
  const usable = (guidelines.data ?? []).filter(
    ({ status }) => status !== 'WITHDRAWN' && status !== 'SUPERSEDED',
  );
  return (
    <Form name="prompt" form={form} onSubmit={saving.save}>
      {saving.problem ? <ProblemAlert problem={saving.problem} /> : null}
      {prompt ? (
        <p>
          {t('card.guideline')} {prompt.guideline.code}: {prompt.guideline.label}
        </p>
      ) : (
        <Select
          id={fieldId('prompt', 'guidelineId')}
          label={t('form.guideline')}
          hint={t('form.guidelineHint')}
          emptyLabel={t('form.choose')}
          error={errors.guidelineId?.message}
          options={usable.map((guideline) => ({
            value: guideline.id,
            label: `${guideline.code} – ${pickText(guideline.text, i18n.language)?.text ?? ''}`,
          }))}
          {...form.register('guidelineId')}
        />
      )}
      {!prompt && keepsAll ? (
        <RadioGroup
          chips
          label={t('form.audience')}
          options={[
            { value: 'GROUP', label: props.group.name },
            { value: 'ALL', label: t('form.allGroups') },
          ]}
          {...form.register('audience')}
        />
      ) : null}
      <Select
        id={fieldId('prompt', 'facet')}
        label={t('form.facet')}
        optional
        emptyLabel={t('form.noFacet')}
        options={facets.map((value) => ({ value, label: t(`facets.${value}`) }))}
        {...form.register('facet')}
      />
      {answered ? null : (
        <PromptTemplates
          step={step}
          onTake={(template) => {
            form.setValue('question', toPair(template.question), { shouldDirty: true });
            form.setValue('facet', template.facet);
            form.setFocus('question.de');
          }}
        />
      )}
      <div className="stack stack-small">
        <TextPairFields
          name="prompt"
          form={form}
          path="question"
          label={t('form.question')}
          {...(answered ? { hint: t('form.answered') } : {})}
          multiline
          lockGerman={answered}
        />
        <QuestionHints question={question} />
      </div>
      <TextPairFields
        name="prompt"
        form={form}
        path="derivation"
        label={t('form.derivation')}
        hint={t('form.derivationHint')}
        multiline
      />
      <ButtonRow>
        {prompt?.status === 'ACTIVE' ? null : (
          <Button
            type="submit"
            kind="primary"
            busy={saving.busy}
            onClick={() => {
              activate.current = true;
            }}
          >
            {t('form.saveAndAsk')}
          </Button>
        )}
        <Button
          type="submit"
          kind={prompt?.status === 'ACTIVE' ? 'primary' : 'secondary'}
          busy={saving.busy}
          onClick={() => {
            activate.current = false;
          }}
        >
          {prompt ? t('form.save') : t('form.saveDraft')}
        </Button>
        <Button onClick={onClose}>{t('form.cancel')}</Button>
      </ButtonRow>
      <StaleVersionDialog
        open={stale !== undefined}
        mine={stale ? <p>{stale.mine.question.de}</p> : null}
        theirs={
          stale ? (
            <DescriptionList
              items={[
                {
                  term: t('form.question'),
                  value: <TranslatedText text={stale.theirs.question} />,
                },
                {
                  term: t('form.derivation'),
                  value: <TranslatedText text={stale.theirs.derivation} />,
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

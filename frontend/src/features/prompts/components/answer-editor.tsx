import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../../api/client';
import type { Response, ResponseChange, ResponseKind } from '../../../api/models';
import { useVersionedSave } from '../../../api/use-versioned-save';
import { FormActions } from '../../../ui/form-actions';
import { ProblemAlert } from '../../../ui/problem-alert';
import { RadioGroup } from '../../../ui/radio-group';
import { StaleVersionDialog } from '../../../ui/stale-version-dialog';
import { TextField } from '../../../ui/text-field';
import { TextArea } from '../../../ui/textarea';
import { showToast } from '../../../ui/toast';
import { changeResponse } from '../api/change-response';
import { responseKinds } from '../model/kinds';
import { maxAnswer } from './answer-composer';

interface AnswerEditorProps {
  answer: Response;
  moderates: boolean;
  onClose: () => void;
}

/** Corrects an answer; the moderation also says who may see it and whose it is. */
export function AnswerEditor({ answer, moderates, onClose }: AnswerEditorProps) {
  const { t } = useTranslation('prompts');
  const queryClient = useQueryClient();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const [text, setText] = useState(answer.text);
  const [kind, setKind] = useState<ResponseKind>(answer.kind);
  const [visibility, setVisibility] = useState(answer.visibility);
  const [onBehalfOf, setOnBehalfOf] = useState(answer.onBehalfOf ?? '');
  const saving = useVersionedSave<ResponseChange, Response>({
    version: answer.version,
    send: async (values, version) => {
      await changeResponse({ ...answer, version }, values);
      await queryClient.invalidateQueries({ queryKey: ['responses'] });
    },
    reload: () =>
      call(
        api().GET('/responses/{responseId}', {
          params: { path: { responseId: answer.id } },
        }),
      ),
    onSaved: () => {
      showToast(t('answers.saved'));
      onClose();
    },
    onTheirs: () => {
      void queryClient.invalidateQueries({ queryKey: ['responses'] });
      onClose();
    },
  });
  const [tried, setTried] = useState(false);
  const fault =
    text.trim() === ''
      ? t('composer.empty')
      : text.length > maxAnswer
        ? t('composer.tooLong', { max: maxAnswer })
        : undefined;
  const save = () => {
    setTried(true);
    if (fault !== undefined) return;
    void saving.save({
      text: text.trim(),
      kind,
      ...(moderates ? { visibility, onBehalfOf: onBehalfOf.trim() || null } : {}),
    });
  };
  return (
    <form
      className="composer"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {saving.problem ? <ProblemAlert problem={saving.problem} /> : null}
      <TextArea
        ref={field}
        label={t('composer.label')}
        rows={3}
        value={text}
        error={tried ? fault : undefined}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          save();
        }}
      />
      <RadioGroup
        chips
        label={t('composer.kind')}
        name={`kind-of-${answer.id}`}
        selected={kind}
        options={responseKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        onChange={(event) => setKind(event.target.value as ResponseKind)}
      />
      {moderates ? (
        <>
          <TextField
            label={t('composer.onBehalfOf')}
            hint={t('composer.onBehalfOfHint')}
            optional
            maxLength={80}
            value={onBehalfOf}
            onChange={(event) => setOnBehalfOf(event.target.value)}
          />
          <RadioGroup
            chips
            label={t('composer.visibility')}
            name={`visibility-of-${answer.id}`}
            selected={visibility}
            options={(['GROUP', 'PUBLIC'] as const).map((value) => ({
              value,
              label: t(`visibility.${value}`),
            }))}
            onChange={(event) =>
              setVisibility(event.target.value === 'PUBLIC' ? 'PUBLIC' : 'GROUP')
            }
          />
        </>
      ) : null}
      <FormActions busy={saving.busy} onCancel={onClose} />
      <StaleVersionDialog
        open={saving.stale !== undefined}
        mine={<p className="user-text">{saving.stale?.mine.text}</p>}
        theirs={<p className="user-text">{saving.stale?.theirs.text}</p>}
        busy={saving.busy}
        onKeepMine={saving.keepMine}
        onTakeTheirs={saving.takeTheirs}
        onCancel={saving.dismiss}
      />
    </form>
  );
}

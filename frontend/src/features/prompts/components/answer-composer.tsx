import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import type { Prompt, ResponseKind } from '../../../api/models';
import { SignInButton } from '../../../auth/sign-in-button';
import { useSession } from '../../../auth/session';
import { currentLanguage } from '../../../i18n/i18n';
import { Button, ButtonRow } from '../../../ui/button';
import { ProblemAlert } from '../../../ui/problem-alert';
import { RadioGroup } from '../../../ui/radio-group';
import { TextField } from '../../../ui/text-field';
import { TextArea } from '../../../ui/textarea';
import { showToast } from '../../../ui/toast';
import { createResponse } from '../api/create-response';
import { type Draft, dropDraft, emptyDraft, keepDraft, loadDraft } from '../model/draft';
import { likelyKind, responseKinds } from '../model/kinds';

export const maxAnswer = 4000;

interface AnswerComposerProps {
  prompt: Prompt;
  group: { id: string; name: string };
  moderates: boolean;
  onClose: () => void;
}

/** One answer; every keystroke is kept in this browser until the answer has arrived. */
export function AnswerComposer({ prompt, group, moderates, onClose }: AnswerComposerProps) {
  const { t } = useTranslation('prompts');
  const queryClient = useQueryClient();
  const session = useSession();
  // Whoever opened the field owns the draft, also when the session ends meanwhile.
  const [owner] = useState(session.subject ?? '');
  const [draft, setDraft] = useState<Draft>(
    () => loadDraft(owner, prompt.id) ?? emptyDraft(likelyKind(prompt.step)),
  );
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const whoId = useId();
  useEffect(() => field.current?.focus(), []);
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    keepDraft(owner, prompt.id, next);
  };
  const sending = useMutation({
    mutationFn: () =>
      createResponse(
        prompt.id,
        {
          text: draft.text.trim(),
          language: currentLanguage(),
          kind: draft.kind,
          visibility: draft.visibility,
          ...(prompt.workingGroup ? {} : { workingGroupId: group.id }),
          ...(draft.onBehalfOf.trim() ? { onBehalfOf: draft.onBehalfOf.trim() } : {}),
        },
        draft.attempt,
      ),
    onSuccess: async () => {
      dropDraft(owner, prompt.id);
      showToast(t('composer.sent'));
      if (moderates) {
        // In a meeting one answer follows the other.
        setDraft(emptyDraft(draft.kind));
        setTried(false);
        field.current?.focus();
      } else onClose();
      await queryClient.invalidateQueries({ queryKey: ['responses'] });
      await queryClient.invalidateQueries({ queryKey: ['prompts'] });
    },
  });
  const fault =
    draft.text.trim() === ''
      ? t('composer.empty')
      : draft.text.length > maxAnswer
        ? t('composer.tooLong', { max: maxAnswer })
        : undefined;
  const send = () => {
    setTried(true);
    if (fault === undefined && !sending.isPending) sending.mutate();
    else field.current?.focus();
  };
  return (
    <form
      className="composer"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {sending.isError ? (
        <ProblemAlert problem={asProblem(sending.error)}>
          <p>{t('composer.kept')}</p>
        </ProblemAlert>
      ) : null}
      <TextArea
        ref={field}
        label={t('composer.label')}
        value={draft.text}
        rows={3}
        error={tried ? fault : undefined}
        aria-keyshortcuts="Control+Enter"
        onChange={(event) => change({ text: event.target.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          send();
        }}
      />
      <RadioGroup
        chips
        label={t('composer.kind')}
        name={`kind-${prompt.id}`}
        selected={draft.kind}
        options={responseKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        onChange={(event) => change({ kind: event.target.value as ResponseKind })}
      />
      {moderates ? (
        <>
          <TextField
            label={t('composer.onBehalfOf')}
            hint={t('composer.onBehalfOfHint')}
            optional
            maxLength={80}
            value={draft.onBehalfOf}
            onChange={(event) => change({ onBehalfOf: event.target.value })}
          />
          <RadioGroup
            chips
            label={t('composer.visibility')}
            name={`visibility-${prompt.id}`}
            selected={draft.visibility}
            options={(['GROUP', 'PUBLIC'] as const).map((value) => ({
              value,
              label: t(`visibility.${value}`),
            }))}
            onChange={(event) =>
              change({ visibility: event.target.value === 'PUBLIC' ? 'PUBLIC' : 'GROUP' })
            }
          />
        </>
      ) : null}
      <p className="muted small" id={whoId}>
        {t(`composer.seenBy.${draft.visibility}`, { group: group.name })} {t('composer.shortcut')}
      </p>
      {session.status === 'anonymous' ? (
        <div className="row">
          <p>{t('composer.signedOut')}</p>
          <SignInButton kind="primary" />
        </div>
      ) : (
        <ButtonRow>
          <Button type="submit" kind="primary" busy={sending.isPending} aria-describedby={whoId}>
            {t('composer.send')}
          </Button>
          <Button onClick={onClose}>{t('composer.close')}</Button>
        </ButtonRow>
      )}
    </form>
  );
}

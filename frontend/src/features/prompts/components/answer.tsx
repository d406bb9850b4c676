import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import type { Response } from '../../../api/models';
import { directionOf } from '../../../i18n/languages';
import { Badge } from '../../../ui/badge';
import { Button, ButtonRow } from '../../../ui/button';
import { useProblemText } from '../../../ui/problem-text';
import { showToast } from '../../../ui/toast';
import { createResponse } from '../api/create-response';
import { removeResponse } from '../api/remove-response';
import { AnswerEditor } from './answer-editor';
import { AnswerLinks } from './answer-links';
import { AnswerModeration } from './answer-moderation';
import type { PromptRights } from './prompt-card';

interface AnswerProps {
  answer: Response;
  group: { id: string; name: string };
  rights: PromptRights;
}

export function Answer({ answer, group, rights }: AnswerProps) {
  const { t } = useTranslation('prompts');
  const [editing, setEditing] = useState(false);
  const free = answer.status === 'RAW' && answer.links.length === 0;
  if (editing) {
    return (
      <li className="answer">
        <AnswerEditor
          answer={answer}
          moderates={rights.moderates}
          onClose={() => setEditing(false)}
        />
      </li>
    );
  }
  return (
    <li className="answer" id={`antwort-${answer.id}`}>
      <p
        className="user-text answer-text"
        lang={answer.language}
        dir={directionOf(answer.language)}
      >
        {answer.text}
      </p>
      <p className="answer-facts">
        <Badge icon="edit">{t(`kinds.${answer.kind}`)}</Badge>
        <span>{t(`visibility.${answer.visibility}`)}</span>
        <Origin answer={answer} />
      </p>
      {answer.status === 'PARKED' || answer.status === 'REJECTED' ? (
        <p className="small">
          <strong>{t(`answerStatus.${answer.status}`)}</strong>
          {answer.statusReason ? `: ${answer.statusReason}` : null}
        </p>
      ) : null}
      <AnswerLinks answer={answer} />
      {answer.mine && free ? (
        <ButtonRow>
          <Button
            small
            kind="tertiary"
            icon="edit"
            aria-label={t('answers.editNamed', { text: answer.text })}
            onClick={() => setEditing(true)}
          >
            {t('answers.edit')}
          </Button>
          <Removal answer={answer} />
        </ButtonRow>
      ) : null}
      {rights.moderates ? <AnswerModeration answer={answer} group={group} /> : null}
    </li>
  );
}

function Origin({ answer }: { answer: Response }) {
  const { t } = useTranslation('prompts');
  const who = answer.mine ? t('answers.you') : answer.enteredBy.label;
  return answer.onBehalfOf ? (
    <span>
      {t('answers.onBehalf', { label: answer.onBehalfOf })}
      {who ? ` (${t('answers.enteredBy', { who })})` : ''}
    </span>
  ) : (
    <span>{who ? t('answers.by', { who }) : null}</span>
  );
}

/** Gone at once; the message offers to bring it back. */
function Removal({ answer }: { answer: Response }) {
  const { t } = useTranslation('prompts');
  const problemText = useProblemText();
  const queryClient = useQueryClient();
  const refresh = async () => {
    await queryClient.invalidateQueries({ queryKey: ['responses'] });
    await queryClient.invalidateQueries({ queryKey: ['prompts'] });
  };
  const restoring = useMutation({
    mutationFn: () =>
      createResponse(
        answer.prompt.id,
        {
          text: answer.text,
          language: answer.language,
          kind: answer.kind,
          visibility: answer.visibility,
          workingGroupId: answer.workingGroup.id,
          ...(answer.onBehalfOf ? { onBehalfOf: answer.onBehalfOf } : {}),
        },
        crypto.randomUUID(),
      ),
    onSuccess: refresh,
    onError: (error) => showToast(problemText(asProblem(error)), { tone: 'error' }),
  });
  const removing = useMutation({
    mutationFn: () => removeResponse(answer),
    onSuccess: async () => {
      showToast(t('answers.removed'), { undo: () => restoring.mutate() });
      await refresh();
    },
    onError: async (error) => {
      showToast(problemText(asProblem(error)), { tone: 'error' });
      await refresh();
    },
  });
  return (
    <Button
      small
      kind="tertiary"
      icon="delete"
      busy={removing.isPending}
      aria-label={t('answers.removeNamed', { text: answer.text })}
      onClick={() => removing.mutate()}
    >
      {t('answers.remove')}
    </Button>
  );
}

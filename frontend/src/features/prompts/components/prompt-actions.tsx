import { useMutation, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import type { Prompt } from '../../../api/models';
import { Button, ButtonRow } from '../../../ui/button';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { ProblemAlert } from '../../../ui/problem-alert';
import { useProblemText } from '../../../ui/problem-text';
import { showToast } from '../../../ui/toast';
import { changePromptStatus } from '../api/change-prompt-status';
import { removePrompt } from '../api/remove-prompt';

const PromptDialog = lazy(() => import('./prompt-dialog'));

/** What the moderation does with a question: word it, put it to the group, retire it. */
export function PromptActions({ prompt }: { prompt: Prompt }) {
  const { t } = useTranslation('prompts');
  const problemText = useProblemText();
  const queryClient = useQueryClient();
  const [editing, setEditing] = useState(false);
  const moving = useMutation({
    mutationFn: ({ of, to }: { of: Prompt; to: Prompt['status']; undoes?: boolean }) =>
      changePromptStatus(of, to),
    onSuccess: async (saved, { of, to, undoes }) => {
      const undo = () => moving.mutate({ of: saved, to: of.status, undoes: true });
      showToast(t(`moved.${to}`), undoes ? {} : { undo });
      await queryClient.invalidateQueries({ queryKey: ['prompts'] });
    },
    onError: async (error) => {
      showToast(problemText(asProblem(error)), { tone: 'error' });
      await queryClient.invalidateQueries({ queryKey: ['prompts'] });
    },
  });
  const next = prompt.status === 'ACTIVE' ? 'RETIRED' : 'ACTIVE';
  return (
    <ButtonRow>
      <Button
        small
        icon="edit"
        aria-label={t('actions.editNamed', { code: prompt.code })}
        onClick={() => setEditing(true)}
      >
        {t('actions.edit')}
      </Button>
      <Button
        small
        busy={moving.isPending}
        aria-label={`${t(`actions.${next}`)}: ${prompt.code}`}
        onClick={() => moving.mutate({ of: prompt, to: next })}
      >
        {t(`actions.${next}`)}
      </Button>
      {prompt.status === 'DRAFT' ? <DraftRemoval prompt={prompt} /> : null}
      <Suspense>
        {editing ? <PromptDialog prompt={prompt} onClose={() => setEditing(false)} /> : null}
      </Suspense>
    </ButtonRow>
  );
}

function DraftRemoval({ prompt }: { prompt: Prompt }) {
  const { t } = useTranslation('prompts');
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const removing = useMutation({
    mutationFn: () => removePrompt(prompt),
    onSuccess: async () => {
      showToast(t('actions.deleted'));
      await queryClient.invalidateQueries({ queryKey: ['prompts'] });
    },
  });
  return (
    <>
      <Button
        small
        kind="tertiary"
        icon="delete"
        aria-label={`${t('actions.delete')}: ${prompt.code}`}
        onClick={() => setAsking(true)}
      >
        {t('actions.delete')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('actions.delete')}
        confirmLabel={t('actions.delete')}
        danger
        busy={removing.isPending}
        onConfirm={() => removing.mutate()}
        onCancel={() => setAsking(false)}
      >
        <p>{t('actions.deleteText')}</p>
        {removing.isError ? <ProblemAlert problem={asProblem(removing.error)} /> : null}
      </ConfirmDialog>
    </>
  );
}

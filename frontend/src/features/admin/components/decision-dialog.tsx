import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { Dialog } from '../../../ui/dialog';
import { FormActions } from '../../../ui/form-actions';
import { ProblemAlert } from '../../../ui/problem-alert';
import { TextArea } from '../../../ui/textarea';
import { showToast } from '../../../ui/toast';
import { decideAccount } from '../api/accounts';
import type { Account, decisionsFrom } from '../model/account';

export type Step = (typeof decisionsFrom)[keyof typeof decisionsFrom][number];

interface DecisionDialogProps {
  account: Account;
  step: Step;
  onClose: () => void;
}

export function DecisionDialog({ account, step, onClose }: DecisionDialogProps) {
  const { t } = useTranslation('admin');
  return (
    <Dialog
      open
      title={t(`accounts.steps.${step}.title`, { name: account.displayName })}
      onClose={onClose}
    >
      <DecisionForm account={account} step={step} onClose={onClose} />
    </Dialog>
  );
}

/** A refusal needs a reason: the person concerned reads it. */
function DecisionForm({ account, step, onClose }: DecisionDialogProps) {
  const { t } = useTranslation('admin');
  const queryClient = useQueryClient();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const needsReason = step === 'REJECT' || step === 'SUSPEND';
  const missing = needsReason && !reason.trim();
  const deciding = useMutation({
    mutationFn: () =>
      decideAccount(account, {
        decision: step,
        ...(reason.trim() ? { reason: reason.trim() } : {}),
      }),
    onSuccess: async () => {
      showToast(t(`accounts.steps.${step}.done`, { name: account.displayName }));
      onClose();
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: ['accounts'] }),
        queryClient.invalidateQueries({ queryKey: ['me', 'tasks'] }),
      ]);
    },
  });
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!missing && !deciding.isPending) deciding.mutate();
      }}
    >
      <p>{t(`accounts.steps.${step}.text`)}</p>
      {deciding.isError ? <ProblemAlert problem={asProblem(deciding.error)} /> : null}
      <TextArea
        label={t('accounts.reason')}
        hint={t('accounts.reasonHint')}
        rows={3}
        maxLength={500}
        optional={!needsReason}
        value={reason}
        error={tried && missing ? t('accounts.reasonMissing') : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
      <FormActions
        busy={deciding.isPending}
        label={t(`accounts.steps.${step}.action`)}
        onCancel={onClose}
      />
    </form>
  );
}

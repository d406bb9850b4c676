import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { DateField } from '../../../ui/date-field';
import { ProblemAlert } from '../../../ui/problem-alert';
import { TextField } from '../../../ui/text-field';
import { showToast } from '../../../ui/toast';
import { endMembership } from '../api/end-membership';
import type { Membership } from '../api/list-memberships';
import { germanDay } from '../../../i18n/german-day';

interface EndMembershipDialogProps {
  membership: Membership;
  name: string;
  onClose: () => void;
}

/** Asks once more and says what stays: the entry, with its last day. */
export function EndMembershipDialog({ membership, name, onClose }: EndMembershipDialogProps) {
  const { t } = useTranslation('working-groups');
  const queryClient = useQueryClient();
  const [on, setOn] = useState(() => germanDay(new Date()));
  const [reason, setReason] = useState('');
  const ending = useMutation({
    mutationFn: () => endMembership(membership, on, reason.trim()),
    onSuccess: async () => {
      showToast(t('members.ended', { name }));
      onClose();
      await queryClient.invalidateQueries({ queryKey: ['working-groups'] });
      await queryClient.invalidateQueries({ queryKey: ['me'] });
    },
  });
  return (
    <ConfirmDialog
      open
      title={t('members.endTitle')}
      confirmLabel={t('members.end')}
      danger
      busy={ending.isPending}
      onConfirm={() => ending.mutate()}
      onCancel={onClose}
    >
      <p>{t('members.endText', { name })}</p>
      {ending.isError ? <ProblemAlert problem={asProblem(ending.error)} /> : null}
      <DateField
        label={t('members.lastDay')}
        value={on}
        onChange={(event) => setOn(event.target.value)}
      />
      <TextField
        label={t('members.reason')}
        hint={t('members.reasonHint')}
        optional
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </ConfirmDialog>
  );
}

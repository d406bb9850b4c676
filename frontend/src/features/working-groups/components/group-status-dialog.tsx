import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { Dialog } from '../../../ui/dialog';
import { StatusForm } from '../../../ui/status-form';
import { showToast } from '../../../ui/toast';
import { changeWorkingGroupStatus, type GroupStatus } from '../api/change-working-group-status';
import type { WorkingGroup } from '../api/list-working-groups';
import { groupStatuses, needsReason } from '../model/group-status';

interface GroupStatusDialogProps {
  group: WorkingGroup;
  onClose: () => void;
}

/** Where the group stands; closing and opening again are explained. */
export function GroupStatusDialog({ group, onClose }: GroupStatusDialogProps) {
  const { t } = useTranslation('working-groups');
  const queryClient = useQueryClient();
  const [status, setStatus] = useState<GroupStatus>(group.status);
  const changing = useMutation({
    mutationFn: (reason: string) =>
      changeWorkingGroupStatus(group.id, group.version, status, reason),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['working-groups'] });
      showToast(t('status.saved'));
      onClose();
    },
  });
  const stays = status === group.status;
  return (
    <Dialog open title={t('status.title')} onClose={onClose}>
      <StatusForm
        label={t('status.label')}
        choices={groupStatuses.map((value) => ({
          value,
          label: t(`statuses.${value}`),
          hint: t(`statusHints.${value}`),
        }))}
        status={status}
        onStatus={setStatus}
        reason={{
          label: t('status.reason'),
          needed: !stays && needsReason(group.status, status),
          missing: t('status.reasonMissing'),
        }}
        problem={changing.isError ? asProblem(changing.error) : undefined}
        busy={changing.isPending}
        onSubmit={(reason) => (stays ? onClose() : changing.mutate(reason))}
        onCancel={onClose}
      />
    </Dialog>
  );
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Process } from '../../../api/models';
import { asProblem } from '../../../api/problem';
import { Dialog } from '../../../ui/dialog';
import { StatusForm } from '../../../ui/status-form';
import { showToast } from '../../../ui/toast';
import { changeProcessStatus } from '../api/create-process';
import { needsReason, nextStatuses, type ProcessStatus } from '../model/process-status';

interface ProcessStatusDialogProps {
  process: Process;
  onClose: () => void;
}

/** Publishes a draft, closes a process, and takes such a step back with a reason. */
export default function ProcessStatusDialog({ process, onClose }: ProcessStatusDialogProps) {
  const { t } = useTranslation('process');
  const queryClient = useQueryClient();
  const possible = nextStatuses[process.status];
  const [status, setStatus] = useState<ProcessStatus>(possible[0] ?? process.status);
  const changing = useMutation({
    mutationFn: (reason: string) =>
      changeProcessStatus(process, { status, ...(reason ? { reason } : {}) }),
    onSuccess: async () => {
      showToast(t('status.saved', { status: t(`statuses.${status}`) }));
      onClose();
      await queryClient.invalidateQueries({ queryKey: ['processes'] });
    },
  });
  return (
    <Dialog open title={t('status.title')} onClose={onClose}>
      <StatusForm
        label={t('status.label')}
        choices={possible.map((value) => ({
          value,
          label: t(`status.to.${value}`),
          hint: t(`status.hints.${value}`),
        }))}
        status={status}
        onStatus={setStatus}
        reason={{
          label: t('status.reason'),
          needed: needsReason(process.status, status),
          missing: t('status.reasonMissing'),
        }}
        problem={changing.isError ? asProblem(changing.error) : undefined}
        busy={changing.isPending}
        onSubmit={changing.mutate}
        onCancel={onClose}
      />
    </Dialog>
  );
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Process } from '../../../api/models';
import { asProblem } from '../../../api/problem';
import { Dialog } from '../../../ui/dialog';
import { FormActions } from '../../../ui/form-actions';
import { ProblemAlert } from '../../../ui/problem-alert';
import { RadioGroup } from '../../../ui/radio-group';
import { TextArea } from '../../../ui/textarea';
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
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const needed = needsReason(process.status, status);
  const explained = !needed || reason.trim() !== '';
  const changing = useMutation({
    mutationFn: () =>
      changeProcessStatus(process, {
        status,
        ...(reason.trim() ? { reason: reason.trim() } : {}),
      }),
    onSuccess: async () => {
      showToast(t('status.saved', { status: t(`statuses.${status}`) }));
      onClose();
      await queryClient.invalidateQueries({ queryKey: ['processes'] });
    },
  });
  return (
    <Dialog open title={t('status.title')} onClose={onClose}>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (explained) changing.mutate();
        }}
      >
        {changing.isError ? <ProblemAlert problem={asProblem(changing.error)} /> : null}
        <RadioGroup
          label={t('status.label')}
          name="process-status"
          selected={status}
          options={possible.map((value) => ({
            value,
            label: t(`status.to.${value}`),
            hint: t(`status.hints.${value}`),
          }))}
          onChange={(event) => setStatus(event.target.value as ProcessStatus)}
        />
        <TextArea
          label={t('status.reason')}
          optional={!needed}
          value={reason}
          maxLength={500}
          rows={3}
          error={tried && !explained ? t('status.reasonMissing') : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
        <FormActions busy={changing.isPending} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

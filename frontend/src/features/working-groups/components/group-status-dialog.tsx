import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { Dialog } from '../../../ui/dialog';
import { FormActions } from '../../../ui/form-actions';
import { ProblemAlert } from '../../../ui/problem-alert';
import { RadioGroup } from '../../../ui/radio-group';
import { TextArea } from '../../../ui/textarea';
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
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const changing = useMutation({
    mutationFn: () => changeWorkingGroupStatus(group.id, group.version, status, reason.trim()),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['working-groups'] });
      showToast(t('status.saved'));
      onClose();
    },
  });
  const explained = !needsReason(group.status, status) || reason.trim() !== '';
  return (
    <Dialog open title={t('status.title')} onClose={onClose}>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (status === group.status) onClose();
          else if (explained) changing.mutate();
        }}
      >
        {changing.isError ? <ProblemAlert problem={asProblem(changing.error)} /> : null}
        <RadioGroup
          label={t('status.label')}
          name="status"
          options={groupStatuses.map((value) => ({
            value,
            label: t(`statuses.${value}`),
            hint: t(`statusHints.${value}`),
          }))}
          selected={status}
          onChange={(event) => setStatus(event.target.value as GroupStatus)}
        />
        {needsReason(group.status, status) && status !== group.status ? (
          <TextArea
            label={t('status.reason')}
            value={reason}
            maxLength={500}
            error={tried && !explained ? t('status.reasonMissing') : undefined}
            onChange={(event) => setReason(event.target.value)}
          />
        ) : null}
        <FormActions busy={changing.isPending} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

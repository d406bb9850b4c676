import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Guideline, GuidelineStatus } from '../../../api/models';
import { asProblem } from '../../../api/problem';
import { pickText } from '../../../i18n/translated-text';
import { Dialog } from '../../../ui/dialog';
import { Select } from '../../../ui/select';
import { StatusForm } from '../../../ui/status-form';
import { showToast } from '../../../ui/toast';
import { changeGuidelineStatus } from '../api/change-guideline-status';
import { guidelinesQuery } from '../api/list-guidelines';
import { needsReason, stepsByHand } from '../model/guideline-status';

interface StatusDialogProps {
  guideline: Guideline;
  onClose: () => void;
}

/** The steps that need no decision of a body. */
export default function GuidelineStatusDialog({ guideline, onClose }: StatusDialogProps) {
  const { t, i18n } = useTranslation('guidelines');
  const queryClient = useQueryClient();
  const possible = stepsByHand[guideline.status];
  const [status, setStatus] = useState<GuidelineStatus>(possible[0] ?? guideline.status);
  const [successor, setSuccessor] = useState('');
  const others = useQuery({
    ...guidelinesQuery(guideline.processId),
    enabled: status === 'SUPERSEDED',
  }).data?.filter(({ id }) => id !== guideline.id);
  const changing = useMutation({
    mutationFn: (reason: string) =>
      changeGuidelineStatus(guideline, {
        status,
        ...(reason ? { reason } : {}),
        ...(status === 'SUPERSEDED' && successor ? { supersededById: successor } : {}),
      }),
    onSuccess: async () => {
      showToast(t('statusSaved', { code: guideline.code, status: t(`statuses.${status}`) }));
      onClose();
      await queryClient.invalidateQueries({ queryKey: ['guidelines'] });
      await queryClient.invalidateQueries({ queryKey: ['prompts'] });
    },
  });
  return (
    <Dialog open title={t('changeStatus')} onClose={onClose}>
      <StatusForm
        intro={<p className="muted">{t('statusByDecision')}</p>}
        label={t('newStatus')}
        choices={possible.map((value) => ({
          value,
          label: t(`statuses.${value}`),
          hint: t(`statusHints.${value}`),
        }))}
        status={status}
        onStatus={setStatus}
        reason={{
          label: t('reasonLabel'),
          needed: needsReason(guideline.status, status),
          missing: t('reasonMissing'),
        }}
        problem={changing.isError ? asProblem(changing.error) : undefined}
        busy={changing.isPending}
        onSubmit={changing.mutate}
        onCancel={onClose}
      >
        {status === 'SUPERSEDED' ? (
          <Select
            label={t('successor')}
            optional
            emptyLabel={t('noSuccessor')}
            value={successor}
            options={(others ?? []).map((other) => ({
              value: other.id,
              label: `${other.code} – ${pickText(other.text, i18n.language)?.text ?? ''}`,
            }))}
            onChange={(event) => setSuccessor(event.target.value)}
          />
        ) : null}
      </StatusForm>
    </Dialog>
  );
}

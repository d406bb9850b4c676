import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Guideline, GuidelineStatus } from '../../../api/models';
import { asProblem } from '../../../api/problem';
import { pickText } from '../../../i18n/translated-text';
import { Dialog } from '../../../ui/dialog';
import { FormActions } from '../../../ui/form-actions';
import { ProblemAlert } from '../../../ui/problem-alert';
import { RadioGroup } from '../../../ui/radio-group';
import { Select } from '../../../ui/select';
import { TextArea } from '../../../ui/textarea';
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
  const [reason, setReason] = useState('');
  const [successor, setSuccessor] = useState('');
  const [tried, setTried] = useState(false);
  const others = useQuery({
    ...guidelinesQuery(guideline.processId),
    enabled: status === 'SUPERSEDED',
  }).data?.filter(({ id }) => id !== guideline.id);
  const explained = !needsReason(guideline.status, status) || reason.trim() !== '';
  const changing = useMutation({
    mutationFn: () =>
      changeGuidelineStatus(guideline, {
        status,
        ...(reason.trim() ? { reason: reason.trim() } : {}),
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
        <p className="muted">{t('statusByDecision')}</p>
        <RadioGroup
          label={t('newStatus')}
          name="status"
          selected={status}
          options={possible.map((value) => ({
            value,
            label: t(`statuses.${value}`),
            hint: t(`statusHints.${value}`),
          }))}
          onChange={(event) => setStatus(event.target.value as GuidelineStatus)}
        />
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
        <TextArea
          label={t('reasonLabel')}
          optional={!needsReason(guideline.status, status)}
          value={reason}
          maxLength={500}
          rows={3}
          error={tried && !explained ? t('reasonMissing') : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
        <FormActions busy={changing.isPending} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

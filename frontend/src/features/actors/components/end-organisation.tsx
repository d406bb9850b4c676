import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { FormActions } from '../../../ui/form-actions';
import { ProblemAlert } from '../../../ui/problem-alert';
import { TextArea } from '../../../ui/textarea';
import { showToast } from '../../../ui/toast';
import type { Organisation } from '../api/list-organisations';
import { endOrganisation, resumeOrganisation } from '../api/save-organisation';

/** Ends the part an organisation takes, with a reason; taking part again undoes it. */
export function EndOrganisation({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('actors');
  const queryClient = useQueryClient();
  const [open, setOpen] = useState(false);
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['organisations'] });
  const resuming = useMutation({
    mutationFn: resumeOrganisation,
    onSuccess: async () => {
      showToast(t('organisation.resumed'));
      await refresh();
    },
    onError: (error) =>
      showToast(asProblem(error).detail ?? t('organisation.notResumed'), { tone: 'error' }),
  });
  if (organisation.status === 'DORMANT') {
    return (
      <Button busy={resuming.isPending} onClick={() => resuming.mutate(organisation)}>
        {t('organisation.resume')}
      </Button>
    );
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('organisation.end')}</Button>
      <Dialog open={open} title={t('organisation.endTitle')} onClose={() => setOpen(false)}>
        <EndForm
          organisation={organisation}
          onCancel={() => setOpen(false)}
          onEnded={(ended) => {
            setOpen(false);
            showToast(t('organisation.ended'), { undo: () => resuming.mutate(ended) });
            void refresh();
          }}
        />
      </Dialog>
    </>
  );
}

interface EndFormProps {
  organisation: Organisation;
  onCancel: () => void;
  onEnded: (ended: Organisation) => void;
}

function EndForm({ organisation, onCancel, onEnded }: EndFormProps) {
  const { t } = useTranslation('actors');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const ending = useMutation({
    mutationFn: () => endOrganisation(organisation, reason.trim()),
    onSuccess: onEnded,
  });
  const missing = tried && !reason.trim();
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (reason.trim() && !ending.isPending) ending.mutate();
      }}
    >
      <p>{t('organisation.endText')}</p>
      {ending.isError ? <ProblemAlert problem={asProblem(ending.error)} /> : null}
      <TextArea
        label={t('organisation.reason')}
        hint={t('organisation.reasonHint')}
        rows={3}
        maxLength={500}
        value={reason}
        error={missing ? t('organisation.reasonMissing') : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
      <FormActions busy={ending.isPending} label={t('organisation.end')} onCancel={onCancel} />
    </form>
  );
}

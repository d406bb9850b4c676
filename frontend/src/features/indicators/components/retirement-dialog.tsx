import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { Button } from '../../../ui/button';
import { Combobox } from '../../../ui/combobox';
import { Dialog } from '../../../ui/dialog';
import { ProblemAlert } from '../../../ui/problem-alert';
import { TextField } from '../../../ui/text-field';
import { showToast } from '../../../ui/toast';
import { allIndicatorsQuery } from '../api/list-indicators';
import { retireIndicator } from '../api/save-indicator';
import type { Indicator } from '../api/types';
import { namedOptions } from '../model/named-options';
import { useRefresh } from './use-refresh';

/** Ends an indicator: why, and which one takes its place. */
export function RetirementDialog({
  indicator,
  etag,
  onClose,
}: {
  indicator: Indicator;
  etag: string | undefined;
  onClose: () => void;
}) {
  const { t, i18n } = useTranslation('indicators');
  const navigate = useNavigate();
  const refresh = useRefresh();
  const others = useQuery(allIndicatorsQuery(i18n.language)).data ?? [];
  const [reason, setReason] = useState('');
  const [successor, setSuccessor] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const retirement = useMutation({
    mutationFn: () =>
      retireIndicator(
        indicator.id,
        { reason: reason.trim(), ...(successor ? { successorId: successor } : {}) },
        etag,
      ),
    onSuccess: async () => {
      showToast(t('form.retired'));
      await navigate({ to: '/indikatoren/$id', params: { id: indicator.id } });
      await refresh();
    },
  });
  return (
    <Dialog
      open
      title={t('form.retire')}
      onClose={onClose}
      footer={
        <Button
          kind="danger"
          busy={retirement.isPending}
          onClick={() => {
            setMissing(reason.trim() === '');
            if (reason.trim()) retirement.mutate();
          }}
        >
          {t('form.retire')}
        </Button>
      }
    >
      <p>{t('form.retireText')}</p>
      {retirement.isError ? <ProblemAlert problem={asProblem(retirement.error)} /> : null}
      <TextField
        label={t('form.retireReason')}
        value={reason}
        maxLength={500}
        error={missing ? t('form.errors.reason') : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
      <Combobox
        key={others.length}
        label={t('form.successor')}
        hint={t('form.successorHint')}
        optional
        value={successor}
        options={namedOptions(
          others.filter(({ id }) => id !== indicator.id),
          i18n.language,
          ({ id }) => id,
        )}
        onChange={setSuccessor}
      />
    </Dialog>
  );
}

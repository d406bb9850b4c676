import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../../api/problem';
import { Dialog } from '../../../../ui/dialog';
import { showToast } from '../../../../ui/toast';
import { endTarget } from '../../api/judgement';
import type { Target } from '../../api/types';
import { useRefresh } from '../use-refresh';
import { ReasonForm } from './reason-form';

/** A target that no longer holds stays readable with its reason. */
export function EndTarget({ target, onClose }: { target: Target; onClose: () => void }) {
  const { t } = useTranslation('judgement');
  const refresh = useRefresh();
  const ending = useMutation({
    mutationFn: (reason: string) => endTarget(target, reason),
    onSuccess: async () => {
      onClose();
      showToast(t('path.ended'));
      await refresh();
    },
  });
  return (
    <Dialog open title={t('path.end')} onClose={onClose}>
      <ReasonForm
        intro={t('path.endText')}
        label={t('reason')}
        confirmLabel={t('path.end')}
        busy={ending.isPending}
        problem={ending.isError ? asProblem(ending.error) : undefined}
        onSubmit={(reason) => ending.mutate(reason)}
      />
    </Dialog>
  );
}

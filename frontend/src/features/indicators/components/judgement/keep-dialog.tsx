import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../../api/problem';
import { Dialog } from '../../../../ui/dialog';
import { showToast } from '../../../../ui/toast';
import { useRefresh } from '../use-refresh';
import { ReasonForm } from './reason-form';

/** Asks what a verdict is kept for. */
export function KeepDialog({
  keep,
  onClose,
}: {
  keep: (occasion: string) => Promise<void>;
  onClose: () => void;
}) {
  const { t } = useTranslation('judgement');
  const refresh = useRefresh();
  const keeping = useMutation({
    mutationFn: keep,
    onSuccess: async () => {
      onClose();
      showToast(t('kept.saved'));
      await refresh();
    },
  });
  return (
    <Dialog open title={t('kept.keep')} onClose={onClose}>
      <ReasonForm
        intro={t('kept.intro')}
        label={t('kept.occasion')}
        confirmLabel={t('kept.keep')}
        busy={keeping.isPending}
        problem={keeping.isError ? asProblem(keeping.error) : undefined}
        onSubmit={(occasion) => keeping.mutate(occasion)}
      />
    </Dialog>
  );
}

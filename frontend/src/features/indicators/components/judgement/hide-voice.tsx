import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../../api/problem';
import { Dialog } from '../../../../ui/dialog';
import { showToast } from '../../../../ui/toast';
import { hideVoice } from '../../api/voices';
import type { VoiceDetail } from '../../api/types';
import { useRefresh } from '../use-refresh';
import { ReasonForm } from './reason-form';

/** The coordination hides a voice that breaks the rules; its author reads why. */
export function HideVoice({ voice, onClose }: { voice: VoiceDetail; onClose: () => void }) {
  const { t } = useTranslation('judgement');
  const refresh = useRefresh();
  const hiding = useMutation({
    mutationFn: (reason: string) => hideVoice(voice.id, reason),
    onSuccess: async () => {
      onClose();
      showToast(t('voices.hiddenDone'));
      await refresh();
    },
  });
  return (
    <Dialog open title={t('voices.hideTitle')} onClose={onClose}>
      <ReasonForm
        intro={t('voices.hideText')}
        label={t('reason')}
        confirmLabel={t('voices.hide')}
        busy={hiding.isPending}
        problem={hiding.isError ? asProblem(hiding.error) : undefined}
        onSubmit={(reason) => hiding.mutate(reason)}
      />
    </Dialog>
  );
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import type { TextPair } from '../../../api/texts';
import type { VersionedSave } from '../../../api/use-versioned-save';
import { type TranslatedTextValue, TranslatedText } from '../../../i18n/translated-text';
import { Button } from '../../../ui/button';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { ProblemAlert } from '../../../ui/problem-alert';
import { StaleVersionDialog } from '../../../ui/stale-version-dialog';
import { showToast } from '../../../ui/toast';

interface PlanStaleDialogProps<Values, Stored> {
  saving: VersionedSave<Values, Stored>;
  mine: (values: Values) => TextPair;
  theirs: (stored: Stored) => TranslatedTextValue;
}

/** "Someone changed this" for an entry that is mainly one text. */
export function PlanStaleDialog<Values, Stored>({
  saving,
  mine,
  theirs,
}: PlanStaleDialogProps<Values, Stored>) {
  const { stale } = saving;
  return (
    <StaleVersionDialog
      open={stale !== undefined}
      mine={stale ? <p>{mine(stale.mine).de}</p> : null}
      theirs={stale ? <TranslatedText text={theirs(stale.theirs)} /> : null}
      busy={saving.busy}
      onKeepMine={saving.keepMine}
      onTakeTheirs={saving.takeTheirs}
      onCancel={saving.dismiss}
    />
  );
}

interface RemoveEntryProps {
  /** What is removed, in the reader's words. */
  name: string;
  remove: () => Promise<void>;
  onRemoved: () => void;
}

/** For an entry that was made by mistake; asks once more. */
export function RemoveEntry({ name, remove, onRemoved }: RemoveEntryProps) {
  const { t } = useTranslation('process');
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const removing = useMutation({
    mutationFn: remove,
    onSuccess: async () => {
      showToast(t('form.removed'));
      onRemoved();
      await queryClient.invalidateQueries({ queryKey: ['processes'] });
    },
  });
  return (
    <>
      <Button kind="tertiary" icon="delete" onClick={() => setAsking(true)}>
        {t('form.remove')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('form.removeTitle')}
        confirmLabel={t('form.remove')}
        danger
        busy={removing.isPending}
        onConfirm={() => removing.mutate()}
        onCancel={() => setAsking(false)}
      >
        <p>{t('form.removeText', { name })}</p>
        {removing.isError ? <ProblemAlert problem={asProblem(removing.error)} /> : null}
      </ConfirmDialog>
    </>
  );
}

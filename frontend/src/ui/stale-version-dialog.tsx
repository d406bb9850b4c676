import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { Dialog } from './dialog';

export interface StaleVersionDialogProps {
  open: boolean;
  /** What the person wrote. */
  mine: ReactNode;
  /** What stands there now. */
  theirs: ReactNode;
  onTakeTheirs: () => void;
  onKeepMine: () => void;
  onCancel: () => void;
  busy?: boolean;
}

/** "Someone changed this": nothing is lost, the person decides (answers 412 and 428). */
export function StaleVersionDialog(props: StaleVersionDialogProps) {
  const { t } = useTranslation('common');
  const { open, mine, theirs, onTakeTheirs, onKeepMine, onCancel, busy } = props;
  return (
    <Dialog
      open={open}
      title={t('stale.title')}
      onClose={onCancel}
      footer={
        <>
          <Button onClick={onTakeTheirs}>{t('stale.takeTheirs')}</Button>
          <Button kind="primary" busy={busy ?? false} onClick={onKeepMine}>
            {t('stale.keepMine')}
          </Button>
        </>
      }
    >
      <p>{t('stale.text')}</p>
      <div className="versions">
        <Version title={t('stale.mine')}>{mine}</Version>
        <Version title={t('stale.theirs')}>{theirs}</Version>
      </div>
    </Dialog>
  );
}

function Version({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="card" aria-labelledby={id}>
      <h3 className="card-title" id={id}>
        {title}
      </h3>
      <div>{children}</div>
    </section>
  );
}

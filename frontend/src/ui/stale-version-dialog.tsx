import type { ReactNode } from 'react';
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
        <section className="card">
          <h3 className="card-title">{t('stale.mine')}</h3>
          <div>{mine}</div>
        </section>
        <section className="card">
          <h3 className="card-title">{t('stale.theirs')}</h3>
          <div>{theirs}</div>
        </section>
      </div>
    </Dialog>
  );
}

import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon';

export interface DialogProps {
  open: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** Buttons; the main action last. */
  footer?: ReactNode;
}

/** The browser's modal dialog: traps focus, closes on Escape, gives the focus back. */
export function Dialog({ open, title, onClose, children, footer }: DialogProps) {
  const { t } = useTranslation('common');
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element || !open) return;
    element.showModal();
    // A form begins at its first field, not at the button that closes it.
    element
      .querySelector<HTMLElement>(
        '.dialog-body :is(input:not([type="radio"]), textarea, select, input:checked)',
      )
      ?.focus();
    return () => element.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className="kern-dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {open ? (
        // What scrolls is a box of its own: lists of options open beyond the dialog's edge.
        <div className="dialog-scroll">
          <header className="kern-dialog__header">
            <h2 className="kern-title kern-title--large" id={titleId}>
              {title}
            </h2>
            <button type="button" className="kern-btn kern-btn--tertiary" onClick={onClose}>
              <Icon name="close" />
              <span className="visually-hidden">{t('ui.close')}</span>
            </button>
          </header>
          <div className="kern-dialog__body dialog-body">{children}</div>
          {footer ? <footer className="kern-dialog__footer">{footer}</footer> : null}
        </div>
      ) : null}
    </dialog>
  );
}

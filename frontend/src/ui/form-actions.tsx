import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonRow } from './button';

export interface FormActionsProps {
  busy: boolean;
  /** The verb; "Save" when left out. */
  label?: string;
  onCancel: () => void;
  /** Further ways to submit, after the main one. */
  children?: ReactNode;
}

/** The end of a form: its verb, and the way out without saving. */
export function FormActions({ busy, label, onCancel, children }: FormActionsProps) {
  const { t } = useTranslation('common');
  return (
    <ButtonRow>
      <Button type="submit" kind="primary" busy={busy}>
        {label ?? t('ui.save')}
      </Button>
      {children}
      <Button onClick={onCancel}>{t('ui.cancel')}</Button>
    </ButtonRow>
  );
}

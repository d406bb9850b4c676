import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon';

/** What every form field takes. */
export interface FieldProps {
  label: string;
  hint?: ReactNode;
  /** Text of the fault; undefined when there is none. */
  error?: string | undefined;
  /** Fields are required unless said otherwise; optional ones say so. */
  optional?: boolean;
}

export interface FieldIds {
  id: string;
  describedBy: string | undefined;
  hintId: string;
  errorId: string;
}

export function useFieldIds(
  given: string | undefined,
  { hint, error }: Pick<FieldProps, 'hint' | 'error'>,
): FieldIds {
  const generated = useId();
  const id = given ?? generated;
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const describedBy =
    [hint ? hintId : '', error ? errorId : ''].filter(Boolean).join(' ') || undefined;
  return { id, describedBy, hintId, errorId };
}

/** Label, hint, control and fault in KERN's order. */
export function Field({
  label,
  hint,
  error,
  optional = false,
  ids,
  children,
}: FieldProps & { ids: FieldIds; children: ReactNode }) {
  return (
    <div className={error ? 'kern-form-input kern-form-input--error' : 'kern-form-input'}>
      <label className="kern-label" htmlFor={ids.id}>
        {label}
        {optional ? <OptionalMark /> : null}
      </label>
      {hint ? (
        <div className="field-hint" id={ids.hintId}>
          {hint}
        </div>
      ) : null}
      {children}
      <FieldError id={ids.errorId} error={error} />
    </div>
  );
}

export function OptionalMark() {
  const { t } = useTranslation('common');
  return <span className="kern-label__optional"> {t('ui.optional')}</span>;
}

export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  if (!error) return null;
  return (
    <p className="field-error" id={id}>
      <Icon name="danger" />
      <span>{error}</span>
    </p>
  );
}

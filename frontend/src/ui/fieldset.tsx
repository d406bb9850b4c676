import { type ReactNode, useId } from 'react';
import { FieldError, type FieldProps, OptionalMark } from './field';

/** A group of fields under one question (radios, checkboxes, from–to). */
export function Fieldset({
  label,
  hint,
  error,
  optional = false,
  children,
}: FieldProps & { children: ReactNode }) {
  const id = useId();
  const describedBy = [hint ? `${id}-hint` : '', error ? `${id}-error` : '']
    .filter(Boolean)
    .join(' ');
  return (
    <fieldset
      className={error ? 'kern-fieldset kern-fieldset--error' : 'kern-fieldset'}
      aria-describedby={describedBy || undefined}
    >
      <legend className="kern-label">
        {label}
        {optional ? <OptionalMark /> : null}
      </legend>
      {hint ? (
        <div className="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      <div className="kern-fieldset__body">{children}</div>
      <FieldError id={`${id}-error`} error={error} />
    </fieldset>
  );
}

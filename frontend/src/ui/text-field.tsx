import type { InputHTMLAttributes, Ref } from 'react';
import { Field, type FieldProps, useFieldIds } from './field';

type NativeProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'size' | 'type'>;

export interface TextFieldProps extends NativeProps, FieldProps {
  type?: 'text' | 'email' | 'url' | 'tel' | 'search' | 'date' | 'password';
  /** For codes, years, amounts: as wide as what is written in it. */
  short?: boolean;
  ref?: Ref<HTMLInputElement>;
}

/** One line of text; spread `register('name')` of react-hook-form into it. */
export function TextField({
  label,
  hint,
  error,
  optional,
  id,
  short = false,
  type = 'text',
  ...rest
}: TextFieldProps) {
  const ids = useFieldIds(id, { hint, error });
  const errorClass = error ? ' kern-form-input__input--error' : '';
  return (
    <Field label={label} hint={hint} error={error} optional={optional ?? false} ids={ids}>
      <input
        dir={type === 'text' || type === 'search' ? 'auto' : undefined}
        {...rest}
        type={type}
        id={ids.id}
        aria-describedby={ids.describedBy}
        aria-invalid={error ? true : undefined}
        className={`kern-form-input__input${errorClass}${short ? ' field-short' : ''}`}
      />
    </Field>
  );
}

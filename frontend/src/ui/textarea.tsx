import type { Ref, TextareaHTMLAttributes } from 'react';
import { Field, type FieldProps, useFieldIds } from './field';

export interface TextAreaProps extends TextareaHTMLAttributes<HTMLTextAreaElement>, FieldProps {
  ref?: Ref<HTMLTextAreaElement>;
}

/** Several lines; grows with its content. */
export function TextArea({ label, hint, error, optional, id, rows = 4, ...rest }: TextAreaProps) {
  const ids = useFieldIds(id, { hint, error });
  return (
    <Field label={label} hint={hint} error={error} optional={optional ?? false} ids={ids}>
      <textarea
        dir="auto"
        {...rest}
        rows={rows}
        id={ids.id}
        aria-describedby={ids.describedBy}
        aria-invalid={error ? true : undefined}
        className={`kern-form-input__input${error ? ' kern-form-input__input--error' : ''}`}
      />
    </Field>
  );
}

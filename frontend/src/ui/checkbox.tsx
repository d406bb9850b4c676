import type { InputHTMLAttributes, ReactNode, Ref } from 'react';
import { FieldError, useFieldIds } from './field';

export interface CheckboxProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> {
  label: ReactNode;
  error?: string | undefined;
  ref?: Ref<HTMLInputElement>;
}

export function Checkbox({ label, error, id, ...rest }: CheckboxProps) {
  const ids = useFieldIds(id, { error });
  return (
    <div className={error ? 'kern-form-check kern-form-check--error' : 'kern-form-check'}>
      <input
        {...rest}
        type="checkbox"
        id={ids.id}
        aria-describedby={ids.describedBy}
        aria-invalid={error ? true : undefined}
        className={`kern-form-check__checkbox${error ? ' kern-form-check__checkbox--error' : ''}`}
      />
      <label className="kern-label" htmlFor={ids.id}>
        {label}
      </label>
      <FieldError id={ids.errorId} error={error} />
    </div>
  );
}

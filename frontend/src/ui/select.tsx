import type { Ref, SelectHTMLAttributes } from 'react';
import { Field, type FieldProps, useFieldIds } from './field';

export interface SelectOption {
  value: string;
  label: string;
}

export interface SelectProps extends SelectHTMLAttributes<HTMLSelectElement>, FieldProps {
  options: readonly SelectOption[];
  /** First entry with an empty value, e.g. "Please choose" or "All". */
  emptyLabel?: string;
  ref?: Ref<HTMLSelectElement>;
}

/** The browser's own select: works everywhere, also on phones. Long lists: Combobox. */
export function Select({
  label,
  hint,
  error,
  optional,
  id,
  options,
  emptyLabel,
  ...rest
}: SelectProps) {
  const ids = useFieldIds(id, { hint, error });
  return (
    <Field label={label} hint={hint} error={error} optional={optional ?? false} ids={ids}>
      <div className="kern-form-input__select-wrapper">
        <select
          {...rest}
          id={ids.id}
          aria-describedby={ids.describedBy}
          aria-invalid={error ? true : undefined}
          className={`kern-form-input__select${error ? ' kern-form-input__select--error' : ''}`}
        >
          {emptyLabel === undefined ? null : <option value="">{emptyLabel}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
    </Field>
  );
}

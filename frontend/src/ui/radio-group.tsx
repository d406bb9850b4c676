import { type InputHTMLAttributes, type Ref, useId } from 'react';
import type { FieldProps } from './field';
import { Fieldset } from './fieldset';
import type { SelectOption } from './select';

export interface RadioGroupProps
  extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'id'>, FieldProps {
  options: readonly (SelectOption & { hint?: string })[];
  ref?: Ref<HTMLInputElement>;
}

/** Spread `register('kind')` of react-hook-form into it; the values are strings. */
export function RadioGroup({ label, hint, error, optional, options, ...rest }: RadioGroupProps) {
  const base = useId();
  return (
    <Fieldset label={label} hint={hint} error={error} optional={optional ?? false}>
      {options.map((option) => {
        const id = `${base}-${option.value}`;
        return (
          <div className="kern-form-check" key={option.value}>
            <input
              {...rest}
              type="radio"
              id={id}
              value={option.value}
              aria-describedby={option.hint ? `${id}-hint` : undefined}
              className="kern-form-check__radio"
            />
            <label className="kern-label" htmlFor={id}>
              {option.label}
              {option.hint ? (
                <span className="field-hint small" id={`${id}-hint`}>
                  <br />
                  {option.hint}
                </span>
              ) : null}
            </label>
          </div>
        );
      })}
    </Fieldset>
  );
}

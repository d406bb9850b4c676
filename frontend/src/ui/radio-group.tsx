import { type InputHTMLAttributes, type Ref, useId } from 'react';
import type { FieldProps } from './field';
import { Fieldset } from './fieldset';
import type { SelectOption } from './select';

export interface RadioGroupProps
  extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'id'>, FieldProps {
  options: readonly (SelectOption & { hint?: string })[];
  /** The chosen value, where no react-hook-form holds it. */
  selected?: string;
  /** Side by side, each as wide as its word. */
  chips?: boolean;
  ref?: Ref<HTMLInputElement>;
}

/** Spread `register('kind')` of react-hook-form into it; the values are strings. */
export function RadioGroup(props: RadioGroupProps) {
  const { label, hint, error, optional, options, selected, chips = false, ...rest } = props;
  const base = useId();
  return (
    <Fieldset label={label} hint={hint} error={error} optional={optional ?? false}>
      <div className={chips ? 'radio-chips' : 'radio-list'}>
        {options.map((option) => {
          const id = `${base}-${option.value}`;
          return (
            <div className="kern-form-check" key={option.value}>
              <input
                {...rest}
                {...(selected === undefined ? {} : { checked: selected === option.value })}
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
      </div>
    </Fieldset>
  );
}

import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { FieldError, type FieldProps } from './field';
import { Fieldset } from './fieldset';

export interface ListFieldProps extends FieldProps {
  /** id of the first entry; the others get "-1", "-2" … behind it. */
  id: string;
  values: readonly string[];
  onChange: (values: string[]) => void;
  maxLength: number;
  /** Suggestions while typing. */
  suggestions?: readonly string[];
  /** Faults of single entries, by position. */
  errors?: readonly (string | undefined)[];
}

/** A list of short texts: one line each, with buttons to add and remove lines. */
export function ListField(props: ListFieldProps) {
  const { t } = useTranslation('common');
  const { id, label, hint, error, optional, values, onChange, maxLength, suggestions } = props;
  const box = useRef<HTMLDivElement>(null);
  const rows = values.length > 0 ? values : [''];
  const idOf = (index: number) => (index === 0 ? id : `${id}-${index}`);
  const focus = (index: number) =>
    requestAnimationFrame(() => {
      box.current?.querySelectorAll('input')[index]?.focus();
    });
  const replace = (index: number, text: string) =>
    onChange(rows.map((row, position) => (position === index ? text : row)));
  return (
    <Fieldset label={label} hint={hint} error={error} optional={optional ?? false}>
      <div className="list-field" ref={box}>
        {rows.map((row, index) => {
          const fault = props.errors?.[index];
          return (
            // The lines have no other identity than their position.
            <div key={index} className="list-field-row">
              <input
                id={idOf(index)}
                dir="auto"
                className="kern-form-input__input"
                aria-label={t('list.entry', { label, number: index + 1 })}
                aria-invalid={fault ? true : undefined}
                aria-describedby={fault ? `${idOf(index)}-error` : undefined}
                value={row}
                maxLength={maxLength}
                list={suggestions ? `${id}-suggestions` : undefined}
                onChange={(event) => replace(index, event.target.value)}
              />
              {values.length > 0 ? (
                <Button
                  kind="tertiary"
                  icon="close"
                  aria-label={t('list.removeEntry', { label, number: index + 1 })}
                  onClick={() => {
                    onChange(rows.filter((_, position) => position !== index));
                    focus(Math.max(0, index - 1));
                  }}
                >
                  {t('list.remove')}
                </Button>
              ) : null}
              <FieldError id={`${idOf(index)}-error`} error={fault} />
            </div>
          );
        })}
        {suggestions ? (
          <datalist id={`${id}-suggestions`}>
            {suggestions.map((text) => (
              <option key={text} value={text} />
            ))}
          </datalist>
        ) : null}
        <div>
          <Button
            small
            icon="add"
            aria-label={t('list.addTo', { label })}
            onClick={() => {
              onChange([...rows, '']);
              focus(rows.length);
            }}
          >
            {t('list.add')}
          </Button>
        </div>
      </div>
    </Fieldset>
  );
}

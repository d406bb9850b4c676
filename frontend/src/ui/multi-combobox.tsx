// React Aria: import this file only from editor pages, so that readers never download it.
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { Combobox } from './combobox';
import type { SelectOption } from './select';

export interface MultiComboboxProps {
  id?: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  /** Whether it may stay empty; it may unless told otherwise. */
  optional?: boolean;
  options: readonly SelectOption[];
  values: readonly string[];
  onChange: (values: string[]) => void;
}

/** Choose several of many by typing; what is chosen stands above and can be taken away again. */
export function MultiCombobox(props: MultiComboboxProps) {
  const { t } = useTranslation('common');
  const { id, label, hint, error, optional = true, options, values, onChange } = props;
  const box = useRef<HTMLDivElement>(null);
  // The field starts anew after each choice.
  const [round, setRound] = useState(0);
  const nameOf = (value: string) =>
    options.find((option) => option.value === value)?.label ?? t('list.unknown');
  const free = options.filter((option) => !values.includes(option.value));
  const refocus = () =>
    requestAnimationFrame(() => box.current?.querySelector<HTMLInputElement>('input')?.focus());
  return (
    <div className="multi-combobox" ref={box}>
      {values.length > 0 ? (
        <ul className="chosen" aria-label={t('list.chosen', { label })}>
          {values.map((value) => (
            <li key={value}>
              <span>{nameOf(value)}</span>
              <Button
                small
                kind="tertiary"
                icon="close"
                aria-label={t('list.removeNamed', { name: nameOf(value) })}
                onClick={() => {
                  onChange(values.filter((each) => each !== value));
                  refocus();
                }}
              >
                {t('list.remove')}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <Combobox
        key={round}
        {...(id ? { id } : {})}
        {...(hint ? { hint } : {})}
        label={label}
        error={error}
        optional={optional}
        options={free}
        value={null}
        onChange={(value) => {
          if (value === null) return;
          onChange([...values, value]);
          setRound(round + 1);
          refocus();
        }}
      />
    </div>
  );
}

// React Aria: import this file only from editor pages, so that readers never download it.
import { useContext, useRef, useState } from 'react';
import { UNSAFE_PortalProvider } from 'react-aria/PortalProvider';
import { useTranslation } from 'react-i18next';
import {
  ComboBox,
  ComboBoxStateContext,
  Button as AriaButton,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { OptionalMark } from './field';
import { Icon } from './icon';
import type { SelectOption } from './select';

export interface ComboboxProps {
  label: string;
  hint?: string;
  error?: string | undefined;
  optional?: boolean;
  options: readonly SelectOption[];
  value: string | null;
  onChange: (value: string | null) => void;
  /** For long lists: called with what was typed; give the matching options then. */
  onSearch?: (text: string) => void;
  id?: string;
}

/** Choose one of many by typing; the options open by a click, a word or an arrow, never by the focus alone. */
export function Combobox(props: ComboboxProps) {
  const { t } = useTranslation('common');
  const { label, hint, error, optional, options, value, onChange, onSearch, id } = props;
  const box = useRef<HTMLDivElement>(null);
  const found = options.map(({ value: id, label: name }) => ({ id, name }));
  const inView = found.find((item) => item.id === value);
  // A search for something else must not take away the name of who is chosen.
  const [chosen, setChosen] = useState(inView);
  if (inView && inView.id !== chosen?.id) setChosen(inView);
  const missing = chosen && chosen.id === value && !inView ? [chosen] : [];
  const items = onSearch ? [...missing, ...found] : found;
  return (
    <ComboBox
      ref={box}
      className={error ? 'kern-form-input kern-form-input--error' : 'kern-form-input'}
      isInvalid={error !== undefined}
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
      allowsEmptyCollection
      {...(inView ? { defaultInputValue: inView.name } : {})}
      {...(onSearch
        ? {
            items,
            // The name of who is chosen is no search: the others can still be found beside it.
            onInputChange: (text) => onSearch(text === chosen?.name ? '' : text),
          }
        : { defaultItems: items })}
    >
      <Label className="kern-label">
        {label}
        {optional ? <OptionalMark /> : null}
      </Label>
      {hint ? (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      ) : null}
      {/* Escape closes the options first and only then the dialog around the field. */}
      <div
        className="combobox-row"
        role="presentation"
        onKeyDownCapture={(event) => {
          const open = event.currentTarget.querySelector('[aria-expanded="true"]') !== null;
          if (event.key === 'Escape' && open) event.preventDefault();
        }}
      >
        <OpeningInput {...(id ? { id } : {})} />
        <AriaButton>
          <Icon name="arrowDown" />
        </AriaButton>
      </div>
      <FieldError className="field-error">{error}</FieldError>
      {/* A modal dialog lies above all else: its options must lie in it. */}
      <UNSAFE_PortalProvider getContainer={() => box.current?.closest('dialog') ?? document.body}>
        <Popover className="combobox-popover">
          <ListBox<{ id: string; name: string }>
            renderEmptyState={() => <div className="combobox-option">{t('ui.noMatch')}</div>}
          >
            {(item) => (
              <ListBoxItem id={item.id} textValue={item.name} className="combobox-option">
                {item.name}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </UNSAFE_PortalProvider>
    </ComboBox>
  );
}

function OpeningInput({ id }: { id?: string }) {
  const state = useContext(ComboBoxStateContext);
  return (
    <Input
      className="kern-form-input__input"
      {...(id ? { id } : {})}
      onClick={() => {
        if (!state?.isOpen) state?.open(null, 'manual');
      }}
    />
  );
}

// React Aria: import this file only from editor pages, so that readers never download it.
import { useRef } from 'react';
import { UNSAFE_PortalProvider } from 'react-aria/PortalProvider';
import { useTranslation } from 'react-i18next';
import {
  ComboBox,
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

/** Choose one of many by typing. */
export function Combobox(props: ComboboxProps) {
  const { t } = useTranslation('common');
  const { label, hint, error, optional, options, value, onChange, onSearch, id } = props;
  const box = useRef<HTMLDivElement>(null);
  const items = options.map((option) => ({ id: option.value, name: option.label }));
  return (
    <ComboBox
      ref={box}
      className={error ? 'kern-form-input kern-form-input--error' : 'kern-form-input'}
      isInvalid={error !== undefined}
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
      menuTrigger="focus"
      allowsEmptyCollection
      {...(onSearch ? { items, onInputChange: onSearch } : { defaultItems: items })}
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
        <Input className="kern-form-input__input" {...(id ? { id } : {})} />
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

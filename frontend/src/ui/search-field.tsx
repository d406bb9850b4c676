import { type SubmitEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { TextField } from './text-field';

export interface SearchFieldProps {
  label: string;
  defaultValue?: string;
  onSearch: (text: string) => void;
}

/** Searches on submit, not on every key, so that screen readers are not interrupted. */
export function SearchField({ label, defaultValue = '', onSearch }: SearchFieldProps) {
  const { t } = useTranslation('common');
  const id = useId();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = new FormData(event.currentTarget).get('q');
    onSearch(typeof text === 'string' ? text.trim() : '');
  };
  return (
    <form role="search" aria-label={label} className="search-field" onSubmit={submit}>
      <TextField
        key={defaultValue}
        id={id}
        name="q"
        type="search"
        label={label}
        defaultValue={defaultValue}
        maxLength={200}
      />
      <Button type="submit" icon="search">
        {t('ui.search')}
      </Button>
    </form>
  );
}

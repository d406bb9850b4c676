import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pickText } from '../../../i18n/translated-text';
import { Combobox } from '../../../ui/combobox';
import { organisationSearchQuery } from '../api/search-organisations';

interface OrganisationFieldProps {
  value: string | null;
  onChange: (organisationId: string | null) => void;
}

/** The organisation a member speaks for, found by typing. */
export function OrganisationField({ value, onChange }: OrganisationFieldProps) {
  const { t, i18n } = useTranslation('working-groups');
  const [words, setWords] = useState('');
  const found = useQuery(organisationSearchQuery(words.trim()));
  return (
    <Combobox
      label={t('members.onBehalfOf')}
      hint={t('members.onBehalfOfHint')}
      optional
      options={(found.data?.items ?? []).map((organisation) => ({
        value: organisation.id,
        label: pickText(organisation.name, i18n.language)?.text ?? organisation.id,
      }))}
      value={value}
      onChange={onChange}
      onSearch={setWords}
    />
  );
}

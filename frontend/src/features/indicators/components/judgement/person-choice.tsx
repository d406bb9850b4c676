import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCan } from '../../../../auth/use-me';
import { Combobox } from '../../../../ui/combobox';
import { memberCandidatesQuery } from '../../../working-groups/api/list-member-candidates';

interface PersonChoiceProps {
  label: string;
  hint: string;
  /** Who it is so far. */
  current: { id: string; label: string } | null | undefined;
  value: string | null;
  onChange: (personId: string | null) => void;
}

/** One person by name, for those who may see names; everybody else sees nothing of it. */
export function PersonChoice({ label, hint, current, value, onChange }: PersonChoiceProps) {
  const seesNames = useCan('groups:write');
  const [words, setWords] = useState('');
  const candidates = useQuery({ ...memberCandidatesQuery(words.trim()), enabled: seesNames });
  if (!seesNames) return null;
  const people = (candidates.data?.items ?? []).map((person) => ({
    value: person.id,
    label: person.displayName,
  }));
  const before = current ? [{ value: current.id, label: current.label }] : [];
  return (
    <Combobox
      label={label}
      hint={hint}
      optional
      options={[
        ...before.filter((each) => !people.some((person) => person.value === each.value)),
        ...people,
      ]}
      value={value}
      onChange={onChange}
      onSearch={setWords}
    />
  );
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { Combobox } from '../../../ui/combobox';
import { Dialog } from '../../../ui/dialog';
import { FormActions } from '../../../ui/form-actions';
import { ProblemAlert } from '../../../ui/problem-alert';
import { Select } from '../../../ui/select';
import { showToast } from '../../../ui/toast';
import { addMembership } from '../api/add-membership';
import { memberCandidatesQuery } from '../api/list-member-candidates';
import type { MembershipRole } from '../api/list-memberships';
import type { WorkingGroup } from '../api/list-working-groups';
import { membershipRoles } from '../model/members';
import { OrganisationField } from './organisation-field';

interface AddMemberDialogProps {
  group: WorkingGroup;
  onClose: () => void;
}

/** Takes someone of the network into the group; found by typing the name. */
export default function AddMemberDialog({ group, onClose }: AddMemberDialogProps) {
  const { t } = useTranslation('working-groups');
  const queryClient = useQueryClient();
  const [words, setWords] = useState('');
  const [personId, setPersonId] = useState<string | null>(null);
  const [organisationId, setOrganisationId] = useState<string | null>(null);
  const [role, setRole] = useState<MembershipRole>('MEMBER');
  const [tried, setTried] = useState(false);
  const candidates = useQuery(memberCandidatesQuery(words.trim()));
  const adding = useMutation({
    mutationFn: (person: string) =>
      addMembership(group.id, {
        personId: person,
        role,
        ...(organisationId ? { onBehalfOfId: organisationId } : {}),
      }),
    onSuccess: async (membership) => {
      showToast(t('members.added', { name: membership.personName }));
      onClose();
      await queryClient.invalidateQueries({ queryKey: ['working-groups'] });
      await queryClient.invalidateQueries({ queryKey: ['me'] });
    },
  });
  return (
    <Dialog open title={t('members.add')} onClose={onClose}>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (personId) adding.mutate(personId);
        }}
      >
        {adding.isError ? <ProblemAlert problem={asProblem(adding.error)} /> : null}
        {candidates.isError ? <ProblemAlert problem={asProblem(candidates.error)} /> : null}
        <Combobox
          label={t('members.person')}
          hint={t('members.personHint')}
          error={tried && !personId ? t('members.personMissing') : undefined}
          options={(candidates.data?.items ?? []).map((person) => ({
            value: person.id,
            label: person.displayName,
          }))}
          value={personId}
          onChange={setPersonId}
          onSearch={setWords}
        />
        <Select
          label={t('members.role')}
          value={role}
          options={membershipRoles.map((value) => ({ value, label: t(`roles.${value}`) }))}
          onChange={(event) => setRole(event.target.value as MembershipRole)}
        />
        <OrganisationField value={organisationId} onChange={setOrganisationId} />
        <FormActions busy={adding.isPending} label={t('members.addButton')} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { useMe } from '../../../auth/use-me';
import { DateText } from '../../../i18n/date-text';
import { Badge } from '../../../ui/badge';
import { Button, ButtonRow } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { Loading } from '../../../ui/loading';
import { SectionHeading } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { Select } from '../../../ui/select';
import { showToast } from '../../../ui/toast';
import { changeMembership } from '../api/change-membership';
import { type Membership, type MembershipRole, membershipsQuery } from '../api/list-memberships';
import type { WorkingGroup } from '../api/list-working-groups';
import { arrangeMembers, membershipRoles } from '../model/members';
import { EndMembershipDialog } from './end-membership-dialog';

const AddMemberDialog = lazy(() => import('./add-member-dialog'));

interface MemberListProps {
  group: WorkingGroup;
  mayKeep: boolean;
}

export function MemberList({ group, mayKeep }: MemberListProps) {
  const { t } = useTranslation('working-groups');
  const [adding, setAdding] = useState(false);
  const memberships = useQuery(membershipsQuery(group.id));
  return (
    <section className="stack" aria-labelledby="members">
      <div className="row row-between">
        <SectionHeading id="members">{t('members.title')}</SectionHeading>
        {mayKeep && group.status !== 'CLOSED' ? (
          <Button icon="add" onClick={() => setAdding(true)}>
            {t('members.add')}
          </Button>
        ) : null}
      </div>
      {memberships.data ? (
        <Members all={memberships.data} mayKeep={mayKeep} />
      ) : memberships.isError ? (
        <ProblemAlert
          problem={asProblem(memberships.error)}
          onRetry={() => void memberships.refetch()}
        />
      ) : (
        <Loading />
      )}
      <Suspense>
        {adding ? <AddMemberDialog group={group} onClose={() => setAdding(false)} /> : null}
      </Suspense>
    </section>
  );
}

function Members({ all, mayKeep }: { all: readonly Membership[]; mayKeep: boolean }) {
  const { t } = useTranslation('working-groups');
  const { present, former } = arrangeMembers(all);
  return (
    <>
      {present.length === 0 ? <p>{t('members.none')}</p> : null}
      <ul className="member-list">
        {present.map((membership) => (
          <Member key={membership.id} membership={membership} mayKeep={mayKeep} />
        ))}
      </ul>
      {former.length > 0 ? (
        <Disclosure summary={t('members.former', { count: former.length })}>
          <ul className="member-list">
            {former.map((membership) => (
              <FormerMember key={membership.id} membership={membership} />
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </>
  );
}

function useName(membership: Membership): string {
  const { t } = useTranslation('working-groups');
  return membership.personName || t('members.unnamed');
}

function MemberName({ membership }: { membership: Membership }) {
  const { t } = useTranslation('working-groups');
  const mine = useMe()?.personId === membership.personId;
  const name = useName(membership);
  return (
    <>
      <p>
        <strong>
          <bdi>{name}</bdi>
        </strong>
        {mine ? ` (${t('members.you')})` : ''}
      </p>
      {membership.onBehalfOfName ? (
        <p className="muted small">
          {t('members.speaksFor')} <bdi>{membership.onBehalfOfName}</bdi>
        </p>
      ) : null}
    </>
  );
}

function Member({ membership, mayKeep }: { membership: Membership; mayKeep: boolean }) {
  const { t } = useTranslation('working-groups');
  const name = useName(membership);
  const [ending, setEnding] = useState(false);
  return (
    <li>
      <div className="stack stack-small">
        <MemberName membership={membership} />
        <p className="row small">
          <Badge
            tone={membership.role === 'MODERATOR' ? 'info' : 'neutral'}
            icon={membership.role === 'OBSERVER' ? 'info' : 'person'}
          >
            {t(`roles.${membership.role}`)}
          </Badge>
          <span className="muted">
            {t('members.since')} <DateText value={membership.from} style="short" />
          </span>
        </p>
      </div>
      {mayKeep ? (
        <ButtonRow>
          <RoleChange membership={membership} name={name} />
          <Button
            kind="tertiary"
            aria-label={t('members.endNamed', { name })}
            onClick={() => setEnding(true)}
          >
            {t('members.end')}
          </Button>
        </ButtonRow>
      ) : null}
      {ending ? (
        <EndMembershipDialog membership={membership} name={name} onClose={() => setEnding(false)} />
      ) : null}
    </li>
  );
}

/** Saved as soon as it is chosen; the way back is in the message. */
function RoleChange({ membership, name }: { membership: Membership; name: string }) {
  const { t } = useTranslation('working-groups');
  const queryClient = useQueryClient();
  const refresh = async () => {
    await queryClient.invalidateQueries({ queryKey: ['working-groups'] });
    await queryClient.invalidateQueries({ queryKey: ['me'] });
  };
  const changing = useMutation({
    mutationFn: ({ of, role }: { of: Membership; role: MembershipRole; undoes?: boolean }) =>
      changeMembership(of, role),
    onSuccess: async (saved, { of, role, undoes }) => {
      const message = t('members.roleChanged', { name, role: t(`roles.${role}`) });
      if (undoes) showToast(message);
      else {
        showToast(message, {
          undo: () => changing.mutate({ of: saved, role: of.role, undoes: true }),
        });
      }
      await refresh();
    },
    onError: async (error) => {
      showToast(asProblem(error).detail ?? t('members.roleFailed'), { tone: 'error' });
      await refresh();
    },
  });
  return (
    <div className="role-change">
      <Select
        label={t('members.roleOf', { name })}
        value={membership.role}
        disabled={changing.isPending}
        options={membershipRoles.map((value) => ({ value, label: t(`roles.${value}`) }))}
        onChange={(event) =>
          changing.mutate({ of: membership, role: event.target.value as MembershipRole })
        }
      />
    </div>
  );
}

function FormerMember({ membership }: { membership: Membership }) {
  const { t } = useTranslation('working-groups');
  return (
    <li>
      <div>
        <MemberName membership={membership} />
        <p className="muted small">
          {t(`roles.${membership.role}`)}, <DateText value={membership.from} style="short" />{' '}
          {t('members.until')}{' '}
          {membership.to ? <DateText value={membership.to} style="short" /> : null}
        </p>
      </div>
    </li>
  );
}

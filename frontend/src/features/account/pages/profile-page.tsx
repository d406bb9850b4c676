import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { SignOutButton } from '../../../auth/sign-in-button';
import { useSession } from '../../../auth/session';
import { type Me, meQuery } from '../../../auth/use-me';
import { EmptyState } from '../../../ui/empty-state';
import { Link } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import { PageHeader, SectionHeading } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { personQuery } from '../api/get-person';
import { ContactPoints } from '../components/contact-points';
import { PersonForm } from '../components/person-form';

export function ProfilePage() {
  const { t } = useTranslation('account');
  const { subject } = useSession();
  const me = useQuery(meQuery(subject));
  return (
    <>
      <PageHeader title={t('profile.title')} lead={t('profile.lead')} actions={<SignOutButton />} />
      {me.data ? (
        <Profile me={me.data} />
      ) : me.isError ? (
        <ProblemAlert problem={asProblem(me.error)} onRetry={() => void me.refetch()} />
      ) : (
        <Loading />
      )}
    </>
  );
}

function Profile({ me }: { me: Me }) {
  const { t } = useTranslation('account');
  return (
    <div className="stack stack-large measure">
      {me.personId ? <OwnEntry personId={me.personId} /> : <p>{t('profile.noPerson')}</p>}
      <Memberships me={me} />
    </div>
  );
}

function OwnEntry({ personId }: { personId: string }) {
  const { t } = useTranslation('account');
  const person = useQuery(personQuery(personId));
  if (person.isError) {
    return <ProblemAlert problem={asProblem(person.error)} onRetry={() => void person.refetch()} />;
  }
  if (!person.data) return <Loading />;
  return (
    <>
      <section className="stack" aria-labelledby="profile-person">
        <SectionHeading id="profile-person">{t('profile.person')}</SectionHeading>
        <PersonForm key={person.data.version} person={person.data} />
      </section>
      <section className="stack" aria-labelledby="profile-contacts">
        <SectionHeading id="profile-contacts">{t('contacts.title')}</SectionHeading>
        <p className="muted">{t('contacts.lead')}</p>
        <ContactPoints personId={personId} />
      </section>
    </>
  );
}

function Memberships({ me }: { me: Me }) {
  const { t } = useTranslation('account');
  return (
    <section className="stack" aria-labelledby="profile-groups">
      <SectionHeading id="profile-groups">{t('profile.groups')}</SectionHeading>
      {me.memberships.length === 0 ? (
        <EmptyState title={t('profile.noGroups')}>
          <p>{t('profile.noGroupsText')}</p>
          <Link to="/ags">{t('profile.allGroups')}</Link>
        </EmptyState>
      ) : (
        <ul className="contact-list">
          {me.memberships.map((membership) => (
            <li key={membership.membershipId}>
              <Link to="/ags/$groupId" params={{ groupId: membership.workingGroupId }}>
                {membership.name}
              </Link>
              <MembershipRole role={membership.role} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const roles = ['MEMBER', 'MODERATOR', 'MINUTES', 'CHAIR', 'DEPUTY', 'OBSERVER'] as const;

function MembershipRole({ role }: { role: string }) {
  const { t } = useTranslation('working-groups');
  const known = roles.find((each) => each === role);
  return <span className="muted">{known ? t(`roles.${known}`) : role}</span>;
}

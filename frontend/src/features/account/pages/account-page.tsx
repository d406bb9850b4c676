import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { useSession } from '../../../auth/session';
import { SignOutButton } from '../../../auth/sign-in-button';
import { type Me, meQuery } from '../../../auth/use-me';
import { DateText } from '../../../i18n/date-text';
import { Alert } from '../../../ui/alert';
import { Button, ButtonRow } from '../../../ui/button';
import { DescriptionList } from '../../../ui/description-list';
import { ButtonLink, Link } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import { PageHeader, SectionHeading } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { RegistrationForm } from '../components/registration-form';

const route = getRouteApi('/shell/konto');

/** One page for everything before and around the approval of an account. */
export function AccountPage() {
  const { t } = useTranslation('account');
  const { subject } = useSession();
  const me = useQuery({
    ...meQuery(subject),
    // Someone who waits sees the approval without doing anything.
    refetchInterval: (query) => (query.state.data?.status === 'PENDING' ? 30_000 : false),
  });
  if (!me.data) {
    return (
      <>
        <PageHeader title={t('title')} />
        {me.isError ? (
          <ProblemAlert problem={asProblem(me.error)} onRetry={() => void me.refetch()} />
        ) : (
          <Loading />
        )}
      </>
    );
  }
  return <Standing me={me.data} looking={me.isFetching} onLook={() => void me.refetch()} />;
}

interface StandingProps {
  me: Me;
  looking: boolean;
  onLook: () => void;
}

function Standing({ me, looking, onLook }: StandingProps) {
  switch (me.status) {
    case 'NONE':
      return <Registration me={me} />;
    case 'PENDING':
      return <Waiting me={me} looking={looking} onLook={onLook} />;
    case 'APPROVED':
      return <Welcome />;
    case 'REJECTED':
    case 'SUSPENDED':
      return <Closed me={me} status={me.status} />;
  }
}

function Registration({ me }: { me: Me }) {
  const { t } = useTranslation('account');
  return (
    <>
      <PageHeader title={t('registration.title')} lead={t('registration.lead')} />
      <div className="measure stack stack-large">
        <RegistrationForm suggestedName={me.displayName} />
        <section className="stack stack-small" aria-labelledby="what-next">
          <SectionHeading id="what-next">{t('registration.nextTitle')}</SectionHeading>
          <p>{t('registration.nextText')}</p>
        </section>
      </div>
    </>
  );
}

function Waiting({ me, looking, onLook }: StandingProps) {
  const { t } = useTranslation('account');
  return (
    <>
      <PageHeader title={t('waiting.title')} lead={t('waiting.lead')} />
      <div className="measure stack stack-large">
        <DescriptionList
          items={[
            { term: t('registration.displayName'), value: <bdi>{me.displayName}</bdi> },
            { term: t('waiting.note'), value: me.account?.note },
            {
              term: t('waiting.since'),
              value: me.account ? <DateText value={me.account.createdAt} style="time" /> : null,
            },
          ]}
        />
        <section className="stack stack-small" aria-labelledby="meanwhile">
          <SectionHeading id="meanwhile">{t('waiting.meanwhileTitle')}</SectionHeading>
          <p>{t('waiting.meanwhileText')}</p>
          <ButtonRow>
            <ButtonLink to="/prozess">{t('waiting.process')}</ButtonLink>
            <ButtonLink to="/leitlinien">{t('waiting.guidelines')}</ButtonLink>
          </ButtonRow>
        </section>
        <ButtonRow>
          <Button busy={looking} onClick={onLook}>
            {t('waiting.look')}
          </Button>
          <SignOutButton />
        </ButtonRow>
      </div>
    </>
  );
}

function Welcome() {
  const { t } = useTranslation('account');
  const { weiter } = route.useSearch();
  if (weiter) return <Navigate to={weiter} replace />;
  return (
    <>
      <PageHeader title={t('welcome.title')} lead={t('welcome.lead')} />
      <ButtonRow>
        <ButtonLink kind="primary" to="/ags">
          {t('welcome.groups')}
        </ButtonLink>
        <ButtonLink to="/profil">{t('welcome.profile')}</ButtonLink>
      </ButtonRow>
    </>
  );
}

function Closed({ me, status }: { me: Me; status: 'REJECTED' | 'SUSPENDED' }) {
  const { t } = useTranslation('account');
  const reason = me.account?.decisionReason;
  return (
    <>
      <PageHeader title={t(`closed.${status}.title`)} lead={t(`closed.${status}.lead`)} />
      <div className="measure stack">
        {reason ? (
          <Alert title={t('closed.reason')}>
            <p>{reason}</p>
          </Alert>
        ) : null}
        <p>
          {t('closed.contact')} <Link to="/feedback">{t('closed.feedback')}</Link>
        </p>
        <ButtonRow>
          <SignOutButton />
        </ButtonRow>
      </div>
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { hasRole, useSession } from '../../../auth/session';
import { meQuery, useMe } from '../../../auth/use-me';
import { Icon } from '../../../ui/icon';
import { EmptyState } from '../../../ui/empty-state';
import { ButtonLink, Link } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import { PageHeader, SectionHeading } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { type Task, tasksQuery } from '../api/tasks';
import { addressOfTask } from '../model/tasks';
import { PlanNow } from './plan-now';

export function Workplace() {
  const { t } = useTranslation('home');
  const { displayName, subject } = useSession();
  const me = useQuery(meQuery(subject)).data;
  return (
    <div className="stack stack-large">
      <PageHeader
        preline={displayName ? t('hello', { name: displayName }) : null}
        title={t('now.title')}
        documentTitle={t('documentTitle')}
      />
      {me && me.status !== 'APPROVED' ? <NotYet status={me.status} /> : <Tasks />}
      <MyGroups />
      <Figures />
      <PlanNow />
    </div>
  );
}

/** Registered but not approved, or not even registered. */
function NotYet({ status }: { status: 'NONE' | 'PENDING' | 'REJECTED' | 'SUSPENDED' }) {
  const { t } = useTranslation('home');
  return (
    <EmptyState title={t(`account.${status}.title`)}>
      <p>{t(`account.${status}.text`)}</p>
      <ButtonLink to="/konto" kind={status === 'NONE' ? 'primary' : 'secondary'}>
        {t(`account.${status}.link`)}
      </ButtonLink>
    </EmptyState>
  );
}

function Tasks() {
  const { t } = useTranslation('home');
  const { subject } = useSession();
  const tasks = useQuery(tasksQuery(subject));
  if (tasks.isPending) return <Loading />;
  if (tasks.isError) {
    return <ProblemAlert problem={asProblem(tasks.error)} onRetry={() => void tasks.refetch()} />;
  }
  const { items } = tasks.data;
  if (items.length === 0) {
    return (
      <EmptyState title={t('now.nothing')}>
        <p>{t('now.nothingText')}</p>
        <div className="button-row">
          <ButtonLink to="/ags">{t('now.toGroups')}</ButtonLink>
          <ButtonLink to="/massnahmen">{t('now.toMeasures')}</ButtonLink>
        </div>
      </EmptyState>
    );
  }
  return (
    <ul className="home-tasks">
      {items.map((task) => (
        <li key={task.kind + (task.subjectId ?? '')}>
          <TaskLine task={task} />
        </li>
      ))}
    </ul>
  );
}

function TaskLine({ task }: { task: Task }) {
  const { t } = useTranslation('home');
  const { kind, count, subjectLabel } = task;
  return (
    <Link to={addressOfTask(task)} className="home-task">
      <span className="home-task-count" aria-hidden="true">
        {count}
      </span>
      <span>
        {t(`tasks.${kind}`, { count })}
        {subjectLabel ? (
          <span className="muted small home-task-subject">{subjectLabel}</span>
        ) : null}
      </span>
      <Icon name="arrowForward" />
    </Link>
  );
}

/** For those who decide or steer: what the figures say, all at once. */
function Figures() {
  const { t } = useTranslation('home');
  const session = useSession();
  if (!hasRole(session, ['council', 'coordinator', 'steering', 'data-steward'])) return null;
  return (
    <section className="stack stack-small" aria-labelledby="home-figures">
      <SectionHeading id="home-figures">{t('figures.title')}</SectionHeading>
      <div className="button-row">
        <ButtonLink to="/indikatoren/ueberblick" search={{}}>
          {t('figures.link')}
        </ButtonLink>
      </div>
    </section>
  );
}

function MyGroups() {
  const { t } = useTranslation('home');
  const me = useMe();
  if (!me || me.memberships.length === 0) return null;
  return (
    <section className="stack stack-small" aria-labelledby="home-groups">
      <SectionHeading id="home-groups">{t('groups.title')}</SectionHeading>
      <ul className="button-row">
        {me.memberships.map((membership) => (
          <li key={membership.membershipId}>
            <ButtonLink to="/ags/$groupId" params={{ groupId: membership.workingGroupId }}>
              {membership.name}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { SignInButton } from '../../../auth/sign-in-button';
import { useSession } from '../../../auth/session';
import { useCan, useMembership } from '../../../auth/use-me';
import { TranslatedText } from '../../../i18n/translated-text';
import { Button, ButtonRow } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Link } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import { PageHeader, SectionHeading } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { promptsOfGroupQuery } from '../../prompts/api/list-prompts';
import { steps } from '../../prompts/model/steps';
import { workingGroupQuery } from '../api/get-working-group';
import type { WorkingGroup } from '../api/list-working-groups';
import { GroupHeader } from '../components/group-header';
import { GroupStatusDialog } from '../components/group-status-dialog';
import { MemberList } from '../components/member-list';

const GroupDialog = lazy(() => import('../components/group-dialog'));
const route = getRouteApi('/shell/ags/$groupId');

export function GroupPage() {
  const { t } = useTranslation('working-groups');
  const { groupId } = route.useParams();
  const group = useQuery(workingGroupQuery(groupId));
  if (group.data) return <Overview group={group.data} />;
  return (
    <>
      <PageHeader title={t('group.title')} />
      {group.isError ? (
        <ProblemAlert problem={asProblem(group.error)} onRetry={() => void group.refetch()} />
      ) : (
        <Loading />
      )}
    </>
  );
}

function Overview({ group }: { group: WorkingGroup }) {
  const keepsAll = useCan('groups:write');
  const moderates = useMembership(group.id)?.moderator ?? false;
  const mayKeep = keepsAll || moderates;
  return (
    <>
      <GroupHeader group={group} />
      <div className="stack stack-large">
        <Remit group={group} mayKeep={mayKeep} />
        <Steps group={group} />
        <Who group={group} mayKeep={mayKeep} />
      </div>
    </>
  );
}

function Remit({ group, mayKeep }: { group: WorkingGroup; mayKeep: boolean }) {
  const { t } = useTranslation('working-groups');
  const mayClose = useCan('groups:close');
  const [editing, setEditing] = useState(false);
  const [moving, setMoving] = useState(false);
  return (
    <section className="stack measure" aria-labelledby="remit">
      <SectionHeading id="remit">{t('group.remit')}</SectionHeading>
      <p>{group.remit ? <TranslatedText text={group.remit} showState /> : t('group.noRemit')}</p>
      <p className="muted small">
        {t(`openness.${group.openness}`)}
        {group.wave ? ` · ${t('group.wave', { number: group.wave })}` : ''}
      </p>
      {mayKeep || mayClose ? (
        <ButtonRow>
          {mayKeep ? (
            <Button icon="edit" onClick={() => setEditing(true)}>
              {t('group.edit')}
            </Button>
          ) : null}
          {mayClose ? (
            <Button onClick={() => setMoving(true)}>{t('group.changeStatus')}</Button>
          ) : null}
        </ButtonRow>
      ) : null}
      {moving ? <GroupStatusDialog group={group} onClose={() => setMoving(false)} /> : null}
      <Suspense>
        {editing ? (
          <GroupDialog group={group} onClose={() => setEditing(false)} onSaved={() => undefined} />
        ) : null}
      </Suspense>
    </section>
  );
}

/** The way of the group, with how many questions wait at each step. */
function Steps({ group }: { group: WorkingGroup }) {
  const { t } = useTranslation('working-groups');
  const prompts = useQuery(promptsOfGroupQuery(group.id)).data;
  return (
    <section className="stack" aria-labelledby="steps">
      <SectionHeading id="steps">{t('group.steps')}</SectionHeading>
      <ol className="group-steps">
        {steps.map(({ step, slug }) => {
          const active = prompts?.filter(
            (prompt) => prompt.step === step && prompt.status === 'ACTIVE',
          );
          const answers = active?.reduce((sum, prompt) => sum + prompt.responseCount, 0) ?? 0;
          return (
            <li key={step} className="card card-interactive">
              <h3 className="card-title">
                <Link
                  to="/ags/$groupId/$step"
                  params={{ groupId: group.id, step: slug }}
                  className="card-link"
                >
                  {t(`steps.${step}.tab`)}
                </Link>
              </h3>
              <p>{t(`steps.${step}.question`)}</p>
              <p className="muted small">
                {active
                  ? `${t('group.questions', { count: active.length })}, ${t('group.answers', { count: answers })}`
                  : '\u00a0'}
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Who({ group, mayKeep }: { group: WorkingGroup; mayKeep: boolean }) {
  const { t } = useTranslation('working-groups');
  const session = useSession();
  const readsNetwork = useCan('network:read');
  if (readsNetwork) return <MemberList group={group} mayKeep={mayKeep} />;
  return (
    <section className="stack" aria-labelledby="members">
      <SectionHeading id="members">{t('members.title')}</SectionHeading>
      <EmptyState title={t('list.members', { count: group.memberCount })}>
        <p>{t('members.hidden')}</p>
        {session.status === 'anonymous' ? <SignInButton /> : null}
      </EmptyState>
    </section>
  );
}

import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import type { Prompt, Response } from '../../../api/models';
import { useSession } from '../../../auth/session';
import { SignInButton } from '../../../auth/sign-in-button';
import { useCan, useMembership } from '../../../auth/use-me';
import { pickText } from '../../../i18n/translated-text';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { EmptyState } from '../../../ui/empty-state';
import { Link } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import { PageHeader } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { promptsOfGroupQuery } from '../../prompts/api/list-prompts';
import { responsesQuery } from '../../prompts/api/list-responses';
import { PromptCard, type PromptRights } from '../../prompts/components/prompt-card';
import { arrangePrompts } from '../../prompts/model/arrange-prompts';
import { loadDraft } from '../../prompts/model/draft';
import { type GroupStep, stepOf } from '../../prompts/model/steps';
import { workingGroupQuery } from '../api/get-working-group';
import type { WorkingGroup } from '../api/list-working-groups';
import { GroupHeader } from '../components/group-header';

const PromptDialog = lazy(() => import('../../prompts/components/prompt-dialog'));
const route = getRouteApi('/shell/ags/$groupId/$step');

/** The questions of one step with their answers. */
export function GroupStepPage() {
  const { t } = useTranslation('working-groups');
  const { groupId, step: slug } = route.useParams();
  const step = stepOf(slug);
  const group = useQuery(workingGroupQuery(groupId));
  if (!step) return <Navigate to="/ags/$groupId" params={{ groupId }} replace />;
  if (group.data) return <StepPage key={step} group={group.data} step={step} />;
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

interface StepPageProps {
  group: WorkingGroup;
  step: GroupStep;
}

function StepPage({ group, step }: StepPageProps) {
  const { t, i18n } = useTranslation('working-groups');
  const rights = useRights(group);
  const [asking, setAsking] = useState(false);
  const name = pickText(group.name, i18n.language)?.text ?? group.code;
  const prompts = useQuery(promptsOfGroupQuery(group.id));
  const responses = useQuery(responsesQuery(group.id, step));
  const problem = prompts.error ?? responses.error;
  return (
    <>
      <GroupHeader group={group} step={step} />
      <div className="stack stack-large">
        <div className="row row-between">
          <p className="page-header-lead">{t(`steps.${step}.question`)}</p>
          {rights.moderates ? (
            <Button icon="add" onClick={() => setAsking(true)}>
              {t('step.newPrompt')}
            </Button>
          ) : null}
        </div>
        <Invitation rights={rights} name={name} />
        {problem ? (
          <ProblemAlert
            problem={asProblem(problem)}
            onRetry={() => {
              void prompts.refetch();
              void responses.refetch();
            }}
          />
        ) : prompts.data && responses.data ? (
          <Prompts
            prompts={prompts.data.filter((prompt) => prompt.step === step)}
            responses={responses.data}
            group={{ id: group.id, name }}
            rights={rights}
          />
        ) : (
          <Loading />
        )}
      </div>
      <Suspense>
        {asking ? (
          <PromptDialog
            group={{ id: group.id, name, processId: group.processId }}
            step={step}
            onClose={() => setAsking(false)}
          />
        ) : null}
      </Suspense>
    </>
  );
}

function useRights(group: WorkingGroup): PromptRights {
  const membership = useMembership(group.id);
  const keepsAll = useCan('groups:write');
  const { subject } = useSession();
  const closed = group.status === 'CLOSED';
  return {
    contributes: !closed && membership !== undefined && membership.role !== 'OBSERVER',
    moderates: !closed && (keepsAll || (membership?.moderator ?? false)),
    subject,
  };
}

/** Says to those who cannot write here how they could. */
function Invitation({ rights, name }: { rights: PromptRights; name: string }) {
  const { t } = useTranslation('working-groups');
  const session = useSession();
  if (rights.contributes || rights.moderates) return null;
  return (
    <div className="row">
      <p className="muted">
        {session.status === 'anonymous' ? t('step.signIn') : t('step.notMember', { name })}
      </p>
      {session.status === 'anonymous' ? <SignInButton /> : null}
    </div>
  );
}

interface PromptsProps {
  prompts: readonly Prompt[];
  responses: readonly Response[];
  group: { id: string; name: string };
  rights: PromptRights;
}

function Prompts({ prompts, responses, group, rights }: PromptsProps) {
  const { t } = useTranslation('working-groups');
  const { leitlinie } = route.useSearch();
  const { active, drafts, retired } = arrangePrompts(
    leitlinie ? prompts.filter((prompt) => prompt.guideline.code === leitlinie) : prompts,
  );
  const hasDraft = (prompt: Prompt) =>
    rights.subject !== undefined && loadDraft(rights.subject, prompt.id) !== undefined;
  // A text that was not sent is open again at once.
  const [writing, setWriting] = useState<string | undefined>(() => active.find(hasDraft)?.id);
  const cards = (list: readonly Prompt[]) => (
    <div className="prompt-list">
      {list.map((prompt) => (
        <PromptCard
          key={prompt.id}
          prompt={prompt}
          group={group}
          answers={responses.filter((response) => response.prompt.id === prompt.id)}
          rights={rights}
          writing={writing === prompt.id}
          hasDraft={hasDraft(prompt)}
          onWrite={(on) => setWriting(on ? prompt.id : undefined)}
        />
      ))}
    </div>
  );
  return (
    <>
      {leitlinie ? (
        <p className="row">
          {t('step.onlyGuideline', { code: leitlinie })}
          <Link to="." search={{}}>
            {t('step.allGuidelines')}
          </Link>
        </p>
      ) : null}
      {active.length > 0 ? (
        cards(active)
      ) : (
        <EmptyState title={t('step.empty')}>
          <p>{rights.moderates ? t('step.emptyModerator') : t('step.emptyText')}</p>
        </EmptyState>
      )}
      {drafts.length > 0 ? (
        <Disclosure summary={t('step.drafts', { count: drafts.length })} open>
          {cards(drafts)}
        </Disclosure>
      ) : null}
      {retired.length > 0 ? (
        <Disclosure summary={t('step.retired', { count: retired.length })}>
          {cards(retired)}
        </Disclosure>
      ) : null}
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Guideline, Prompt } from '../../../api/models';
import { asProblem } from '../../../api/problem';
import { useCan } from '../../../auth/use-me';
import { Code } from '../../../i18n/code';
import { DateText } from '../../../i18n/date-text';
import { pickText, TranslatedText } from '../../../i18n/translated-text';
import { Breadcrumb } from '../../../ui/breadcrumb';
import { Button } from '../../../ui/button';
import { ExternalLink, Link } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import { PageHeader, SectionHeading } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { promptsOfGuidelineQuery } from '../../prompts/api/list-prompts';
import { arrangeByGroup } from '../../prompts/model/arrange-prompts';
import { slugOf } from '../../prompts/model/steps';
import { workingGroupsQuery } from '../../working-groups/api/list-working-groups';
import { guidelineQuery } from '../api/get-guideline';
import { guidelineVersionsQuery } from '../api/list-guideline-versions';
import { DecisionNote } from '../components/decision-note';
import { GuidelineStatusBadge } from '../components/guideline-status-badge';
import '../components/guidelines.css';
import { stepsByHand } from '../model/guideline-status';

const GuidelineDialog = lazy(() => import('../components/guideline-dialog'));
const StatusDialog = lazy(() => import('../components/guideline-status-dialog'));
const route = getRouteApi('/shell/leitlinien/$guidelineId');

export function GuidelinePage() {
  const { t } = useTranslation('guidelines');
  const { guidelineId } = route.useParams();
  const guideline = useQuery(guidelineQuery(guidelineId));
  if (guideline.data) return <Detail guideline={guideline.data} />;
  return (
    <>
      <PageHeader title={t('single')} />
      {guideline.isError ? (
        <ProblemAlert
          problem={asProblem(guideline.error)}
          onRetry={() => void guideline.refetch()}
        />
      ) : (
        <Loading />
      )}
    </>
  );
}

function Detail({ guideline }: { guideline: Guideline }) {
  const { t, i18n } = useTranslation('guidelines');
  const mayWrite = useCan('guidelines:write');
  const [open, setOpen] = useState<'text' | 'status'>();
  const text = pickText(guideline.text, i18n.language)?.text ?? guideline.code;
  return (
    <>
      <PageHeader
        title={<TranslatedText text={guideline.text} />}
        documentTitle={`${guideline.code} ${text}`}
        preline={
          <>
            {t('single')} <Code>{guideline.code}</Code>
          </>
        }
        breadcrumb={
          <Breadcrumb items={[{ key: 'all', link: <Link to="/leitlinien">{t('title')}</Link> }]} />
        }
        actions={
          mayWrite ? (
            <>
              <Button icon="edit" onClick={() => setOpen('text')}>
                {t('edit')}
              </Button>
              {stepsByHand[guideline.status].length > 0 ? (
                <Button onClick={() => setOpen('status')}>{t('changeStatus')}</Button>
              ) : null}
            </>
          ) : null
        }
      />
      <div className="stack stack-large">
        <Standing guideline={guideline} />
        {guideline.rationale ? (
          <section className="stack measure" aria-labelledby="rationale">
            <SectionHeading id="rationale">{t('rationale')}</SectionHeading>
            <p>
              <TranslatedText text={guideline.rationale} showState />
            </p>
          </section>
        ) : null}
        <Questions guideline={guideline} />
        <Versions guideline={guideline} />
      </div>
      <Suspense>
        {open === 'text' ? (
          <GuidelineDialog
            processId={guideline.processId}
            guideline={guideline}
            onClose={() => setOpen(undefined)}
          />
        ) : null}
        {open === 'status' ? (
          <StatusDialog guideline={guideline} onClose={() => setOpen(undefined)} />
        ) : null}
      </Suspense>
    </>
  );
}

/** Where it stands and who decided that. */
function Standing({ guideline }: { guideline: Guideline }) {
  const { t } = useTranslation('guidelines');
  return (
    <section className="stack measure" aria-labelledby="standing">
      <SectionHeading id="standing">{t('standing')}</SectionHeading>
      <p>
        <GuidelineStatusBadge status={guideline.status} />
      </p>
      <p>{t(`statusHints.${guideline.status}`)}</p>
      {guideline.statusReason ? (
        <p>
          {t('reason')} {guideline.statusReason}
        </p>
      ) : null}
      {guideline.supersededBy ? (
        <p>
          {t('supersededBy')}{' '}
          <Link to="/leitlinien/$guidelineId" params={{ guidelineId: guideline.supersededBy.id }}>
            {guideline.supersededBy.code} {guideline.supersededBy.label}
          </Link>
        </p>
      ) : null}
      {guideline.decision ? <DecisionNote decisionId={guideline.decision.id} full /> : null}
      {guideline.decidedVersion && guideline.decidedVersion !== guideline.currentVersion ? (
        <p className="muted">{t('decidedOn', { number: guideline.decidedVersion })}</p>
      ) : null}
      {guideline.sourceUrl ? (
        <p className="small">
          <ExternalLink href={guideline.sourceUrl}>{t('source')}</ExternalLink>
        </p>
      ) : null}
    </section>
  );
}

/** The questions drawn from it, per group and step. */
function Questions({ guideline }: { guideline: Guideline }) {
  const { t } = useTranslation('guidelines');
  const prompts = useQuery(promptsOfGuidelineQuery(guideline.id));
  const groups = useQuery(workingGroupsQuery());
  return (
    <section className="stack" aria-labelledby="questions">
      <SectionHeading id="questions">{t('questions.title')}</SectionHeading>
      {prompts.isError ? (
        <ProblemAlert problem={asProblem(prompts.error)} onRetry={() => void prompts.refetch()} />
      ) : prompts.data ? (
        prompts.data.some((prompt) => prompt.status === 'ACTIVE') ? (
          arrangeByGroup(prompts.data).map(({ group, byStep }) => (
            <div key={group?.id ?? 'all'} className="stack">
              <h3 className="card-title">{group ? group.label : t('questions.allGroups')}</h3>
              <dl className="description-list">
                {byStep.map(({ step, prompts: of }) => (
                  <StepQuestions
                    key={step}
                    step={step}
                    prompts={of}
                    groupId={group?.id ?? groups.data?.[0]?.id}
                    code={guideline.code}
                  />
                ))}
              </dl>
            </div>
          ))
        ) : (
          <p className="muted">{t('questions.none')}</p>
        )
      ) : (
        <Loading />
      )}
    </section>
  );
}

interface StepQuestionsProps {
  step: Prompt['step'];
  prompts: readonly Prompt[];
  groupId: string | undefined;
  code: string;
}

function StepQuestions({ step, prompts, groupId, code }: StepQuestionsProps) {
  const { t } = useTranslation('working-groups');
  const { t: tGuidelines } = useTranslation('guidelines');
  const known = step === 'PRIORITY' ? undefined : step;
  return (
    <div>
      <dt>{known ? t(`steps.${known}.tab`) : tGuidelines('questions.priority')}</dt>
      <dd className="stack stack-small">
        {prompts.map((prompt) => (
          <p key={prompt.id}>
            {groupId && known ? (
              <Link
                to="/ags/$groupId/$step"
                params={{ groupId, step: slugOf(step) }}
                search={{ leitlinie: code }}
                hash={`frage-${prompt.id}`}
              >
                <TranslatedText text={prompt.question} />
              </Link>
            ) : (
              <TranslatedText text={prompt.question} />
            )}{' '}
            <span className="muted small">
              ({t('group.answers', { count: prompt.responseCount })})
            </span>
          </p>
        ))}
      </dd>
    </div>
  );
}

function Versions({ guideline }: { guideline: Guideline }) {
  const { t } = useTranslation('guidelines');
  const versions = useQuery(guidelineVersionsQuery(guideline.id));
  return (
    <section className="stack measure" aria-labelledby="versions">
      <SectionHeading id="versions">{t('versions.title')}</SectionHeading>
      {versions.isError ? (
        <ProblemAlert problem={asProblem(versions.error)} onRetry={() => void versions.refetch()} />
      ) : versions.data ? (
        <ol className="version-list">
          {versions.data.map((version) => (
            <li key={version.number}>
              <p className="muted small">
                {t('versions.number', { number: version.number })}
                {version.number === guideline.currentVersion ? ` (${t('versions.current')})` : ''}
                {', '}
                {t('versions.since')} <DateText value={version.validFrom} />
              </p>
              <p>
                <TranslatedText text={version.text} showState />
              </p>
              {version.changedBecause ? (
                <p className="small">
                  {t('versions.because')} {version.changedBecause}
                </p>
              ) : null}
            </li>
          ))}
        </ol>
      ) : (
        <Loading />
      )}
    </section>
  );
}

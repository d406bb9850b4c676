import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import type { Guideline } from '../../../api/models';
import { useCan, useMe } from '../../../auth/use-me';
import { Code } from '../../../i18n/code';
import { TranslatedText } from '../../../i18n/translated-text';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { ButtonLink, Link, PlainLink } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import { PageHeader, SectionHeading } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { processesQuery } from '../../process/api/list-processes';
import { guidelinesQuery } from '../api/list-guidelines';
import { DecisionNote } from '../components/decision-note';
import { GuidelineStatusBadge } from '../components/guideline-status-badge';
import '../components/guidelines.css';
import { guidelineStatuses, isOpen } from '../model/guideline-status';
import { arrangeLists, countByStatus } from '../model/lists';

const GuidelineDialog = lazy(() => import('../components/guideline-dialog'));
const route = getRouteApi('/shell/leitlinien');

export function GuidelineListPage() {
  const { t } = useTranslation('guidelines');
  const processes = useQuery(processesQuery());
  const process = processes.data?.[0];
  const guidelines = useQuery({ ...guidelinesQuery(process?.id ?? ''), enabled: Boolean(process) });
  const maySelect = useCan('guidelines:select');
  const mayWrite = useCan('guidelines:write');
  const moderates = useMe()?.memberships.some((each) => each.moderator) ?? false;
  const [proposing, setProposing] = useState(false);
  const failed = processes.error ?? guidelines.error;
  const anyOpen = guidelines.data?.some(isOpen) ?? false;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            {process && (mayWrite || moderates) ? (
              <Button icon="add" onClick={() => setProposing(true)}>
                {t('propose')}
              </Button>
            ) : null}
            {maySelect && anyOpen ? (
              <ButtonLink kind="primary" to="/leitlinien/auswahl">
                {t('selection.start')}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      {failed ? (
        <ProblemAlert
          problem={asProblem(failed)}
          onRetry={() => {
            void processes.refetch();
            void guidelines.refetch();
          }}
        />
      ) : guidelines.data ? (
        <Lists guidelines={guidelines.data} />
      ) : processes.data && !process ? (
        <EmptyState title={t('empty')} />
      ) : (
        <Loading />
      )}
      <Suspense>
        {proposing && process ? (
          <GuidelineDialog processId={process.id} onClose={() => setProposing(false)} />
        ) : null}
      </Suspense>
    </>
  );
}

function Lists({ guidelines }: { guidelines: readonly Guideline[] }) {
  const { t } = useTranslation('guidelines');
  const { status } = route.useSearch();
  const lists = arrangeLists(guidelines, status);
  const counts = countByStatus(guidelines);
  return (
    <div className="stack stack-large">
      <SelectedBy guidelines={guidelines} />
      <nav aria-label={t('filter')} className="filter-links">
        <PlainLink to="/leitlinien" search={{}} activeOptions={{ exact: true }}>
          {t('all', { count: guidelines.length })}
        </PlainLink>
        {guidelineStatuses
          .filter((each) => counts[each])
          .map((each) => (
            <PlainLink key={each} to="/leitlinien" search={{ status: each }}>
              {t(`statuses.${each}`)} ({counts[each]})
            </PlainLink>
          ))}
      </nav>
      {lists.length === 0 ? <EmptyState title={status ? t('emptyFilter') : t('empty')} /> : null}
      <div className="guideline-lists">
        {lists.map(({ list, guidelines: of }) => (
          <section key={list} className="stack" aria-labelledby={`list-${list}`}>
            <SectionHeading id={`list-${list}`}>{t('list', { list })}</SectionHeading>
            <ol className="guideline-list">
              {of.map((guideline) => (
                <GuidelineEntry key={guideline.id} guideline={guideline} />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </div>
  );
}

function GuidelineEntry({ guideline }: { guideline: Guideline }) {
  const { t } = useTranslation('guidelines');
  return (
    <li className={guideline.status === 'SELECTED' ? 'guideline guideline-selected' : 'guideline'}>
      <span className="guideline-code">
        <Code>{guideline.code}</Code>
      </span>
      <div className="stack stack-small">
        <p>
          <Link
            to="/leitlinien/$guidelineId"
            params={{ guidelineId: guideline.id }}
            className="guideline-text"
          >
            <TranslatedText text={guideline.text} showState />
          </Link>
        </p>
        <p className="row small">
          <GuidelineStatusBadge status={guideline.status} />
          {guideline.promptCount > 0 ? (
            <span className="muted">{t('prompts', { count: guideline.promptCount })}</span>
          ) : null}
        </p>
      </div>
    </li>
  );
}

/** The decision behind the selection, said once above the lists. */
function SelectedBy({ guidelines }: { guidelines: readonly Guideline[] }) {
  const { t } = useTranslation('guidelines');
  const decisions = [
    ...new Set(guidelines.flatMap(({ decision }) => (decision ? [decision.id] : []))),
  ];
  return decisions.map((id) => {
    const of = guidelines.filter(({ decision }) => decision?.id === id);
    const selected = of.filter(({ status }) => status === 'SELECTED').length;
    return (
      <section key={id} className="selected-by" aria-label={t('selectedBy.label')}>
        <p>
          <strong>
            {t('selectedBy.text', { selected, all: of.length, rest: of.length - selected })}
          </strong>
        </p>
        <DecisionNote decisionId={id} />
      </section>
    );
  });
}

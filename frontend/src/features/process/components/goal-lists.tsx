import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { pickText, TranslatedText } from '../../../i18n/translated-text';
import { Button } from '../../../ui/button';
import { Loading } from '../../../ui/loading';
import { SectionHeading } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { type Goal, goalsQuery } from '../api/goals';

const GoalDialog = lazy(() => import('./goal-dialog'));
const kinds = ['GOAL', 'PREREQUISITE'] as const;

interface GoalListsProps {
  processId: string;
  mayWrite: boolean;
}

/** The goals of the concept, and what it takes to reach them. */
export function GoalLists({ processId, mayWrite }: GoalListsProps) {
  const { t } = useTranslation('process');
  const [open, setOpen] = useState<Goal | 'new'>();
  const goals = useQuery(goalsQuery(processId));
  return (
    <div className="stack">
      {goals.data ? (
        <div className="goal-columns">
          {kinds.map((kind) => (
            <GoalList
              key={kind}
              kind={kind}
              goals={goals.data.filter((goal) => goal.kind === kind)}
              {...(mayWrite ? { onEdit: setOpen } : {})}
            />
          ))}
        </div>
      ) : goals.isError ? (
        <ProblemAlert problem={asProblem(goals.error)} onRetry={() => void goals.refetch()} />
      ) : (
        <Loading />
      )}
      {mayWrite ? (
        <div className="no-print">
          <Button icon="add" onClick={() => setOpen('new')}>
            {t('goals.add')}
          </Button>
        </div>
      ) : null}
      <Suspense>
        {open ? (
          <GoalDialog
            processId={processId}
            {...(open === 'new' ? {} : { goal: open })}
            onClose={() => setOpen(undefined)}
          />
        ) : null}
      </Suspense>
    </div>
  );
}

interface GoalListProps {
  kind: (typeof kinds)[number];
  goals: readonly Goal[];
  onEdit?: (goal: Goal) => void;
}

function GoalList({ kind, goals, onEdit }: GoalListProps) {
  const { t, i18n } = useTranslation('process');
  return (
    <section className="stack" aria-labelledby={`goals-${kind}`}>
      <SectionHeading id={`goals-${kind}`}>{t(`goals.kinds.${kind}`)}</SectionHeading>
      {goals.length === 0 ? <p className="muted">{t('goals.none')}</p> : null}
      <ol className="goal-list">
        {[...goals]
          .sort((a, b) => a.order - b.order)
          .map((goal) => (
            <li key={goal.id} id={`ziel-${goal.id}`}>
              <div>
                <p>
                  <TranslatedText text={goal.text} showState />
                </p>
                {onEdit ? (
                  <div className="no-print">
                    <Button
                      small
                      kind="tertiary"
                      icon="edit"
                      aria-label={t('goals.editNamed', {
                        text: pickText(goal.text, i18n.language)?.text ?? goal.code,
                      })}
                      onClick={() => onEdit(goal)}
                    >
                      {t('editOne')}
                    </Button>
                  </div>
                ) : null}
              </div>
            </li>
          ))}
      </ol>
    </section>
  );
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { DateText } from '../../../i18n/date-text';
import { germanDay } from '../../../i18n/german-day';
import { pickText, TranslatedText } from '../../../i18n/translated-text';
import { Badge } from '../../../ui/badge';
import { Button, ButtonRow } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { ExternalLink } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import { SectionHeading } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { useProblemText } from '../../../ui/problem-text';
import { showToast } from '../../../ui/toast';
import { changeMilestone, type Milestone, milestonesQuery } from '../api/milestones';
import { arrangeSteps } from '../model/next-steps';
import { daysBetween } from '../model/phase-words';

const MilestoneDialog = lazy(() => import('./milestone-dialog'));

interface NextStepsProps {
  processId: string;
  mayWrite: boolean;
}

/** What is to be done next, and what is done. */
export function NextSteps({ processId, mayWrite }: NextStepsProps) {
  const { t } = useTranslation('process');
  const [open, setOpen] = useState<Milestone | 'new'>();
  const steps = useQuery(milestonesQuery(processId));
  return (
    <section className="stack" aria-labelledby="next-steps">
      <div className="row row-between">
        <SectionHeading id="next-steps">{t('steps.title')}</SectionHeading>
        {mayWrite ? (
          <Button className="no-print" icon="add" onClick={() => setOpen('new')}>
            {t('steps.add')}
          </Button>
        ) : null}
      </div>
      {steps.data ? (
        <StepLists all={steps.data} mayWrite={mayWrite} onEdit={setOpen} />
      ) : steps.isError ? (
        <ProblemAlert problem={asProblem(steps.error)} onRetry={() => void steps.refetch()} />
      ) : (
        <Loading />
      )}
      <Suspense>
        {open ? (
          <MilestoneDialog
            processId={processId}
            {...(open === 'new' ? {} : { milestone: open })}
            onClose={() => setOpen(undefined)}
          />
        ) : null}
      </Suspense>
    </section>
  );
}

interface StepListsProps {
  all: readonly Milestone[];
  mayWrite: boolean;
  onEdit: (milestone: Milestone) => void;
}

function StepLists({ all, mayWrite, onEdit }: StepListsProps) {
  const { t } = useTranslation('process');
  const { open, done } = arrangeSteps(all);
  return (
    <>
      {open.length === 0 ? <p className="muted">{t('steps.none')}</p> : null}
      <ol className="step-list">
        {open.map((step) => (
          <StepEntry key={step.id} step={step} mayWrite={mayWrite} onEdit={onEdit} />
        ))}
      </ol>
      {done.length > 0 ? (
        <>
          <h3 className="card-title">{t('steps.done')}</h3>
          <ul className="step-list">
            {done.map((step) => (
              <StepEntry key={step.id} step={step} mayWrite={mayWrite} onEdit={onEdit} />
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

interface StepEntryProps {
  step: Milestone;
  mayWrite: boolean;
  onEdit: (milestone: Milestone) => void;
}

function StepEntry({ step, mayWrite, onEdit }: StepEntryProps) {
  const { t, i18n } = useTranslation('process');
  const title = pickText(step.title, i18n.language)?.text ?? '';
  return (
    <li>
      <span className="step-mark">
        <Icon name={step.doneOn ? 'check' : step.status === 'LATE' ? 'warning' : 'calendar'} />
      </span>
      <div className="stack stack-small">
        <p>
          <TranslatedText text={step.title} showState />
        </p>
        <StepTimes step={step} />
        {step.evidenceUrl ? (
          <p className="small">
            <ExternalLink href={step.evidenceUrl}>{t('steps.evidence')}</ExternalLink>
          </p>
        ) : null}
      </div>
      {mayWrite ? (
        <ButtonRow>
          <DoneButton step={step} title={title} />
          <Button
            small
            kind="tertiary"
            icon="edit"
            aria-label={t('steps.editNamed', { title })}
            onClick={() => onEdit(step)}
          >
            {t('editOne')}
          </Button>
        </ButtonRow>
      ) : null}
    </li>
  );
}

function StepTimes({ step }: { step: Milestone }) {
  const { t } = useTranslation('process');
  const { due, doneOn } = step;
  if (doneOn) {
    return (
      <p className="muted small">
        {t('steps.doneOn')} <DateText value={doneOn} />
      </p>
    );
  }
  if (!due) return null;
  return (
    <p className="row small">
      {step.status === 'LATE' ? (
        <Badge tone="warning">
          {t('steps.late', { count: daysBetween(due, germanDay(new Date())) })}
        </Badge>
      ) : null}
      <span className="muted">
        {t('steps.due')} <DateText value={due} />
      </span>
    </p>
  );
}

/** Done at once; the message offers the way back. */
function DoneButton({ step, title }: { step: Milestone; title: string }) {
  const { t } = useTranslation('process');
  const problemText = useProblemText();
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['processes'] });
  const marking = useMutation({
    mutationFn: ({ of, doneOn }: { of: Milestone; doneOn: string | null; undoes?: boolean }) =>
      changeMilestone(of.id, of.version, { doneOn }),
    onSuccess: async (saved, { of, doneOn, undoes }) => {
      const undo = () => marking.mutate({ of: saved, doneOn: of.doneOn ?? null, undoes: true });
      showToast(
        t(doneOn ? 'steps.markedDone' : 'steps.markedOpen', { title }),
        undoes ? {} : { undo },
      );
      await refresh();
    },
    onError: async (error) => {
      showToast(problemText(asProblem(error)), { tone: 'error' });
      await refresh();
    },
  });
  const done = Boolean(step.doneOn);
  return (
    <Button
      small
      busy={marking.isPending}
      aria-label={t(done ? 'steps.reopenNamed' : 'steps.markNamed', { title })}
      onClick={() => marking.mutate({ of: step, doneOn: done ? null : germanDay(new Date()) })}
    >
      {t(done ? 'steps.reopen' : 'steps.mark')}
    </Button>
  );
}

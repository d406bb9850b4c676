import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { DateText } from '../../../i18n/date-text';
import { pickText, TranslatedText } from '../../../i18n/translated-text';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { Loading } from '../../../ui/loading';
import { SectionHeading } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { type Phase, phasesQuery } from '../api/phases';
import { type DayRange, phaseLook, phaseState, phaseTimes } from '../model/phase-words';

const PhaseDialog = lazy(() => import('./phase-dialog'));

interface PhaseTimelineProps {
  processId: string;
  mayWrite: boolean;
}

/** The phases from top to bottom; where each stands is said in words. */
export function PhaseTimeline({ processId, mayWrite }: PhaseTimelineProps) {
  const { t } = useTranslation('process');
  const [open, setOpen] = useState<Phase | 'new'>();
  const phases = useQuery(phasesQuery(processId));
  return (
    <section className="stack" aria-labelledby="phases">
      <div className="row row-between">
        <SectionHeading id="phases">{t('phases.title')}</SectionHeading>
        {mayWrite ? (
          <Button className="no-print" icon="add" onClick={() => setOpen('new')}>
            {t('phases.add')}
          </Button>
        ) : null}
      </div>
      {phases.data ? (
        phases.data.length > 0 ? (
          <ol className="timeline">
            {[...phases.data]
              .sort((a, b) => a.order - b.order)
              .map((phase) => (
                <PhaseEntry
                  key={phase.id}
                  phase={phase}
                  {...(mayWrite ? { onEdit: () => setOpen(phase) } : {})}
                />
              ))}
          </ol>
        ) : (
          <p className="muted">{t('phases.none')}</p>
        )
      ) : phases.isError ? (
        <ProblemAlert problem={asProblem(phases.error)} onRetry={() => void phases.refetch()} />
      ) : (
        <Loading />
      )}
      <Suspense>
        {open ? (
          <PhaseDialog
            processId={processId}
            {...(open === 'new' ? {} : { phase: open })}
            onClose={() => setOpen(undefined)}
          />
        ) : null}
      </Suspense>
    </section>
  );
}

function PhaseEntry({ phase, onEdit }: { phase: Phase; onEdit?: () => void }) {
  const { t, i18n } = useTranslation('process');
  const state = phaseState(phase);
  const { really, planned } = phaseTimes(phase);
  const current = state === 'RUNNING' || state === 'OVERRUNNING';
  return (
    <li
      className={`timeline-entry timeline-${state.toLowerCase()}`}
      aria-current={current ? 'step' : undefined}
    >
      <span className="timeline-mark">
        <Icon name={phaseLook[state].icon} small />
      </span>
      <div className="timeline-body">
        <p className="muted small">{t(`phaseKinds.${phase.kind}`)}</p>
        <h3 className="card-title">
          <TranslatedText text={phase.title} showState />
        </h3>
        <p className="row">
          <Badge {...phaseLook[state]}>{t(`phaseStates.${state}`)}</Badge>
          {phase.parallel ? <span className="muted small">{t('phases.parallel')}</span> : null}
        </p>
        {really ? (
          <p>
            <Days range={really} />
          </p>
        ) : null}
        {planned ? (
          <p className={really ? 'muted small' : undefined}>
            {t('phases.planned')} <Days range={planned} />
          </p>
        ) : null}
        {onEdit ? (
          <div className="no-print">
            <Button
              small
              kind="tertiary"
              icon="edit"
              aria-label={t('phases.editNamed', {
                title: pickText(phase.title, i18n.language)?.text ?? '',
              })}
              onClick={onEdit}
            >
              {t('editOne')}
            </Button>
          </div>
        ) : null}
      </div>
    </li>
  );
}

function Days({ range: { from, to } }: { range: DayRange }) {
  const { t } = useTranslation('process');
  return (
    <>
      {from ? (
        <>
          {to ? null : `${t('phases.from')} `}
          <DateText value={from} />
        </>
      ) : null}
      {to ? (
        <>
          {' '}
          {from ? t('phases.to') : t('phases.until')} <DateText value={to} />
        </>
      ) : null}
    </>
  );
}

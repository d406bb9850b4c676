import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../../i18n/date-text';
import { TranslatedText } from '../../../i18n/translated-text';
import { Badge } from '../../../ui/badge';
import { Link } from '../../../ui/link';
import { SectionHeading } from '../../../ui/page-header';
import { planQuery } from '../api/plan';
import { currentPhase, nextSteps } from '../model/plan';

/** Where the process stands and what comes next; silent when there is nothing to say. */
export function PlanNow() {
  const { t } = useTranslation('home');
  const plan = useQuery(planQuery()).data;
  if (!plan) return null;
  const phase = currentPhase(plan.phases);
  const steps = nextSteps(plan.milestones);
  if (!phase && steps.length === 0) return null;
  return (
    <section className="stack stack-small measure" aria-labelledby="home-plan">
      <SectionHeading id="home-plan">{t('plan.title')}</SectionHeading>
      {phase ? (
        <p>
          {t('plan.phase')}{' '}
          <strong>
            <TranslatedText text={phase.title} />
          </strong>
          {phase.plannedEnd ? (
            <>
              {' '}
              ({t('plan.until')} <DateText value={phase.plannedEnd} style="month" />)
            </>
          ) : null}
        </p>
      ) : null}
      {steps.length > 0 ? (
        <ul className="home-list">
          {steps.map((step) => (
            <li key={step.id}>
              <TranslatedText text={step.title} />
              <span className="row small muted">
                {step.due ? <DateText value={step.due} /> : t('plan.noDay')}
                {step.status === 'LATE' ? <Badge tone="warning">{t('plan.late')}</Badge> : null}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      <p>
        <Link to="/prozess">{t('plan.all')}</Link>
      </p>
    </section>
  );
}

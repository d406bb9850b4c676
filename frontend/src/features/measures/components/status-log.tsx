import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { allItems } from '../../../api/paging';
import { asProblem } from '../../../api/problem';
import { DateText } from '../../../i18n/date-text';
import { Loading } from '../../../ui/loading';
import { LoadMore } from '../../../ui/load-more';
import { SectionHeading } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { statusChangesQuery } from '../api/status-changes';
import { StatusBadge } from './measure-badges';

/** In what capacity a step was reported, as the API names it. */
const roles = [
  'coordinator',
  'council',
  'data-steward',
  'member',
  'privacy-officer',
  'service',
  'steering',
] as const;

/** Every step with its reason, newest first; nothing is ever changed afterwards. */
export function StatusLog({ measureId }: { measureId: string }) {
  const { t } = useTranslation('measures');
  const log = useInfiniteQuery(statusChangesQuery(measureId));
  const steps = allItems(log.data);
  return (
    <section className="stack measure-wide" aria-labelledby="measure-log">
      <SectionHeading id="measure-log">{t('sections.log')}</SectionHeading>
      {log.isPending ? <Loading /> : null}
      {log.isError ? (
        <ProblemAlert problem={asProblem(log.error)} onRetry={() => void log.refetch()} />
      ) : null}
      <ol className="measure-log measure" reversed>
        {steps.map((step) => (
          <li key={step.id}>
            <div className="row">
              <StatusBadge status={step.status} />
              <span className="muted small">
                <DateText value={step.onDate} />
                {known(step.authorRole)
                  ? ` · ${t(`log.by.${known(step.authorRole) ?? 'member'}`)}`
                  : null}
              </span>
            </div>
            <p dir="auto">{step.justification}</p>
          </li>
        ))}
      </ol>
      {log.hasNextPage ? (
        <LoadMore
          hasMore
          busy={log.isFetchingNextPage}
          onMore={() => void log.fetchNextPage()}
          shown={steps.length}
        />
      ) : null}
    </section>
  );
}

function known(role: string) {
  return roles.find((each) => each === role);
}

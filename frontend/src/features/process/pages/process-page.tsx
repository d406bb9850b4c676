import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { useCan } from '../../../auth/use-me';
import { TranslatedText } from '../../../i18n/translated-text';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Link } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import { PageHeader, SectionHeading } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { processQuery } from '../api/get-process';
import { type Process, processesQuery } from '../api/list-processes';
import { ProcessOverview } from '../components/process-overview';

const NewProcessDialog = lazy(() => import('../components/new-process-dialog'));

const route = getRouteApi('/shell/prozess/$processId');

/** The process under way; earlier ones below it. */
export function CurrentProcessPage() {
  const { t } = useTranslation('process');
  const processes = useQuery(processesQuery());
  const mayWrite = useCan('processes:write');
  const [current, ...others] = processes.data ?? [];
  if (current) {
    return (
      <>
        <ProcessOverview process={current} />
        <OtherProcesses processes={others} />
      </>
    );
  }
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {processes.isError ? (
        <ProblemAlert
          problem={asProblem(processes.error)}
          onRetry={() => void processes.refetch()}
        />
      ) : processes.isPending ? (
        <Loading />
      ) : (
        <EmptyState title={t('empty')}>
          <p>{t(mayWrite ? 'new.text' : 'emptyText')}</p>
          <NewProcess kind="primary" />
        </EmptyState>
      )}
    </>
  );
}

export function ProcessPage() {
  const { t } = useTranslation('process');
  const { processId } = route.useParams();
  const process = useQuery(processQuery(processId));
  if (process.data) return <ProcessOverview process={process.data} />;
  return (
    <>
      <PageHeader title={t('title')} />
      {process.isError ? (
        <ProblemAlert problem={asProblem(process.error)} onRetry={() => void process.refetch()} />
      ) : (
        <Loading />
      )}
    </>
  );
}

/** For those who may set up a process. */
function NewProcess({ kind }: { kind: 'primary' | 'secondary' }) {
  const { t } = useTranslation('process');
  const mayWrite = useCan('processes:write');
  const [adding, setAdding] = useState(false);
  if (!mayWrite) return null;
  return (
    <div>
      <Button kind={kind} icon="add" onClick={() => setAdding(true)}>
        {t('new.title')}
      </Button>
      <Suspense>{adding ? <NewProcessDialog onClose={() => setAdding(false)} /> : null}</Suspense>
    </div>
  );
}

function OtherProcesses({ processes }: { processes: readonly Process[] }) {
  const { t } = useTranslation('process');
  const mayWrite = useCan('processes:write');
  if (processes.length === 0 && !mayWrite) return null;
  return (
    <section className="stack no-print process-part" aria-labelledby="others">
      <SectionHeading id="others">{t('others')}</SectionHeading>
      <ul className="stack stack-small">
        {processes.map((process) => (
          <li key={process.id}>
            <Link to="/prozess/$processId" params={{ processId: process.id }}>
              <TranslatedText text={process.title} fallback={process.slug} />
            </Link>{' '}
            <span className="muted">({t(`statuses.${process.status}`)})</span>
          </li>
        ))}
      </ul>
      <NewProcess kind="secondary" />
    </section>
  );
}

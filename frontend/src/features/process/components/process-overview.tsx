import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../auth/use-me';
import { pickText, TranslatedText } from '../../../i18n/translated-text';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { ButtonLink, Link } from '../../../ui/link';
import { PageHeader, SectionHeading } from '../../../ui/page-header';
import type { Process } from '../api/list-processes';
import { GoalLists } from './goal-lists';
import { NextSteps } from './next-steps';
import { PhaseTimeline } from './phase-timeline';
import './process.css';

const ProcessDialog = lazy(() => import('./process-dialog'));
const ProcessStatusDialog = lazy(() => import('./process-status-dialog'));

export function ProcessOverview({ process }: { process: Process }) {
  const { t, i18n } = useTranslation('process');
  const mayWrite = useCan('processes:write');
  const [open, setOpen] = useState<'texts' | 'status'>();
  const close = () => setOpen(undefined);
  return (
    <>
      <PageHeader
        title={<TranslatedText text={process.title} fallback={process.slug} />}
        documentTitle={pickText(process.title, i18n.language)?.text ?? t('title')}
        preline={
          <>
            {process.municipality}
            {process.status === 'PUBLIC' ? null : (
              <>
                {' '}
                <Badge icon="info">{t(`statuses.${process.status}`)}</Badge>
              </>
            )}
          </>
        }
        actions={
          <>
            {mayWrite ? (
              <>
                <Button
                  kind={process.status === 'DRAFT' ? 'primary' : 'secondary'}
                  onClick={() => setOpen('status')}
                >
                  {t(process.status === 'DRAFT' ? 'status.publish' : 'status.change')}
                </Button>
                <Button icon="edit" onClick={() => setOpen('texts')}>
                  {t('edit')}
                </Button>
              </>
            ) : null}
            <ButtonLink to="/prozess/$processId/druck" params={{ processId: process.id }}>
              {t('print')}
            </ButtonLink>
          </>
        }
      />
      <div className="stack process-parts">
        {process.purpose ? (
          <p className="measure">
            <TranslatedText text={process.purpose} showState />
          </p>
        ) : null}
        <PhaseTimeline processId={process.id} mayWrite={mayWrite} />
        <NextSteps processId={process.id} mayWrite={mayWrite} />
        <GoalLists processId={process.id} mayWrite={mayWrite} />
        <GuidelinesRole process={process} />
      </div>
      <Suspense>
        {open === 'texts' ? <ProcessDialog process={process} onClose={close} /> : null}
        {open === 'status' ? <ProcessStatusDialog process={process} onClose={close} /> : null}
      </Suspense>
    </>
  );
}

export function GuidelinesRole({ process }: { process: Process }) {
  const { t } = useTranslation('process');
  return (
    <section className="stack measure" aria-labelledby="guidelines-role">
      <SectionHeading id="guidelines-role">{t('guidelines.title')}</SectionHeading>
      <p>
        {process.guidelinesRole ? (
          <TranslatedText text={process.guidelinesRole} showState />
        ) : (
          t('guidelines.text')
        )}
      </p>
      <p className="no-print">
        <Link to="/leitlinien">{t('guidelines.link')}</Link>
      </p>
    </section>
  );
}

import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { DateText } from '../../../i18n/date-text';
import { germanDay } from '../../../i18n/german-day';
import { pickText, TranslatedText } from '../../../i18n/translated-text';
import { Button, ButtonRow } from '../../../ui/button';
import { Link } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import { PageHeader } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { processQuery } from '../api/get-process';
import { GoalLists } from '../components/goal-lists';
import { NextSteps } from '../components/next-steps';
import { PhaseTimeline } from '../components/phase-timeline';
import { GuidelinesRole } from '../components/process-overview';
import '../components/process.css';

/** Where the overview stands, for whoever holds the paper. */
const address = '/prozess';
const route = getRouteApi('/print/prozess/$processId/druck');

/** The overview on A4: what a meeting or a council needs, nothing else. */
export function ProcessPrintPage() {
  const { t, i18n } = useTranslation('process');
  const { processId } = route.useParams();
  const process = useQuery(processQuery(processId));
  if (!process.data) {
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
  const { title, purpose, municipality } = process.data;
  return (
    <div className="process-paper">
      <div className="no-print process-paper-tools">
        <ButtonRow>
          <Button kind="primary" onClick={() => window.print()}>
            {t('paper.print')}
          </Button>
          <Link to="/prozess/$processId" params={{ processId }}>
            {t('paper.back')}
          </Link>
        </ButtonRow>
      </div>
      <PageHeader
        preline={municipality}
        title={<TranslatedText text={title} />}
        documentTitle={pickText(title, i18n.language)?.text ?? t('title')}
      />
      <div className="stack process-parts">
        {purpose ? (
          <p>
            <TranslatedText text={purpose} />
          </p>
        ) : null}
        <PhaseTimeline processId={processId} mayWrite={false} />
        <NextSteps processId={processId} mayWrite={false} />
        <GoalLists processId={processId} mayWrite={false} />
        <GuidelinesRole process={process.data} />
      </div>
      <p className="muted small process-paper-stand">
        {t('paper.stand')} <DateText value={germanDay(new Date())} /> ·{' '}
        {`${location.origin}${address}`}
      </p>
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { Code } from '../../../i18n/code';
import { pickText, TranslatedText } from '../../../i18n/translated-text';
import { Alert } from '../../../ui/alert';
import { Badge } from '../../../ui/badge';
import { Breadcrumb } from '../../../ui/breadcrumb';
import { Button } from '../../../ui/button';
import { ButtonLink, Link } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import { PageHeader } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { measureQuery } from '../api/get-measure';
import { IndicatorLinks } from '../components/indicator-links';
import { AdoptedAndFunded, Lacking, StatusBadge } from '../components/measure-badges';
import { MeasureOrigin } from '../components/measure-origin';
import { MeasureSections } from '../components/measure-sections';
import { StatusDialog } from '../components/status-dialog';
import { StatusLog } from '../components/status-log';
import type { Measure } from '../model/measure';
import { useMayKeep, useMayReport } from '../model/use-rights';
import '../components/measures.css';

const route = getRouteApi('/shell/massnahmen/$measureId');

export function MeasurePage() {
  const { t } = useTranslation('measures');
  const { measureId } = route.useParams();
  const measure = useQuery(measureQuery(measureId));
  if (measure.data) return <Sheet measure={measure.data} />;
  return (
    <>
      <PageHeader title={t('list.title')} breadcrumb={<ToList />} />
      {measure.isPending ? (
        <Loading />
      ) : (
        <ProblemAlert problem={asProblem(measure.error)} onRetry={() => void measure.refetch()} />
      )}
    </>
  );
}

function ToList() {
  const { t } = useTranslation('measures');
  return (
    <Breadcrumb items={[{ key: 'list', link: <Link to="/massnahmen">{t('list.title')}</Link> }]} />
  );
}

function Sheet({ measure }: { measure: Measure }) {
  const { t, i18n } = useTranslation('measures');
  const { verknuepft: linked } = route.useSearch();
  const { code, title, teaser, status, visibility } = measure;
  return (
    <article className="stack stack-large measure-print">
      <PageHeader
        breadcrumb={<ToList />}
        preline={<Code>{code}</Code>}
        title={<TranslatedText text={title} />}
        documentTitle={`${code} ${pickText(title, i18n.language)?.text ?? ''}`}
        lead={teaser ? <TranslatedText text={teaser} /> : null}
        actions={<Actions measure={measure} />}
      />
      {linked ? (
        <Alert tone="success" title={t('sheet.linkedTitle')} live>
          <p>{t('sheet.linkedText')}</p>
        </Alert>
      ) : null}
      <div className="stack stack-small">
        <div className="measure-state">
          <StatusBadge status={status} />
          <AdoptedAndFunded measure={measure} />
          <Badge tone="neutral" icon={visibility === 'PUBLIC' ? 'openInNew' : 'person'}>
            {t(`visibilities.${visibility}`)}
          </Badge>
        </div>
        <Lacking measure={measure} />
      </div>
      <div className="measure-sheet">
        <MeasureSections measure={measure} />
        <IndicatorLinks measure={measure} />
        <MeasureOrigin measure={measure} />
        <StatusLog measureId={measure.id} />
      </div>
    </article>
  );
}

function Actions({ measure }: { measure: Measure }) {
  const { t } = useTranslation(['measures', 'common']);
  const mayKeep = useMayKeep(measure);
  const mayReport = useMayReport(measure);
  const [reporting, setReporting] = useState(false);
  return (
    <>
      <Button kind="tertiary" onClick={() => window.print()}>
        {t('sheet.print')}
      </Button>
      {mayReport ? <Button onClick={() => setReporting(true)}>{t('status.change')}</Button> : null}
      {mayKeep ? (
        <ButtonLink
          to="/massnahmen/$measureId/bearbeiten"
          params={{ measureId: measure.id }}
          icon="edit"
        >
          {t('common:ui.edit')}
        </ButtonLink>
      ) : null}
      {reporting ? <StatusDialog measure={measure} onClose={() => setReporting(false)} /> : null}
    </>
  );
}

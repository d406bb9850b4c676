import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type Dispatch, useState } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { pickText } from '../../../i18n/translated-text';
import { Alert } from '../../../ui/alert';
import { Announcement } from '../../../ui/announcement';
import { Breadcrumb } from '../../../ui/breadcrumb';
import { Button, ButtonRow } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { FileDrop } from '../../../ui/file-drop';
import { ButtonLink, Link } from '../../../ui/link';
import { PageHeader, SectionHeading } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { Progress } from '../../../ui/progress';
import { RadioGroup } from '../../../ui/radio-group';
import { TextArea } from '../../../ui/textarea';
import { indicatorQuery } from '../api/get-indicator';
import type { DecimalMark } from '../api/imports';
import type { ImportReport as Report, Indicator } from '../api/types';
import { CheckedImport, FileIsWhole } from '../components/checked-import';
import { Findings, ImportReport } from '../components/import-report';
import { PastImports } from '../components/past-imports';
import { TemplateButton } from '../components/template-button';
import { useImport } from '../components/use-import';
import { acceptedFiles } from '../model/import-format';
import type { ImportEvent, ImportProgress, ImportState } from '../model/import-machine';
import '../components/indicators.css';

const route = getRouteApi('/shell/indikatoren/import');
/** What the interface takes at most. */
const mostBytes = 512 * 1024 * 1024;

export function ImportPage() {
  const { t, i18n } = useTranslation('indicators');
  const { indikator } = route.useSearch();
  const indicator = useQuery({
    ...indicatorQuery(indikator ?? '', i18n.language),
    enabled: indikator !== undefined,
  }).data?.data;
  const { state, dispatch, run } = useImport();
  return (
    <div className="stack stack-large">
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[{ key: 'list', link: <Link to="/indikatoren">{t('list.title')}</Link> }]}
          />
        }
        title={t('import.title')}
        lead={t('import.lead')}
        preline={
          indicator
            ? t('import.for', {
                name: pickText(indicator.name, i18n.language)?.text ?? indicator.code,
              })
            : undefined
        }
      />
      <Step state={state} dispatch={dispatch} onRun={run} indicator={indicator} />
      {state.step === 'choose' || state.step === 'done' ? <PastImports /> : null}
    </div>
  );
}

interface StepProps {
  state: ImportState;
  dispatch: Dispatch<ImportEvent>;
  onRun: () => void;
  indicator: Indicator | undefined;
}

function Step({ state, dispatch, onRun, indicator }: StepProps) {
  const { t } = useTranslation('indicators');
  const reset = () => dispatch({ type: 'reset' });
  switch (state.step) {
    case 'choose':
      return <Choose dispatch={dispatch} indicator={indicator} />;
    case 'checking':
    case 'importing':
      return (
        <div role="status" className="stack">
          <Progress
            label={t(state.step === 'checking' ? 'import.checking' : 'import.importing')}
            done={state.progress?.done ?? 0}
            {...(state.progress?.total ? { total: state.progress.total } : {})}
          >
            {state.progress?.total ? (
              <p className="muted small">{progressText(state.progress, t)}</p>
            ) : null}
          </Progress>
        </div>
      );
    case 'asking':
      return <AskDecimal report={state.report} dispatch={dispatch} onReset={reset} />;
    case 'checked':
      return (
        <CheckedImport
          report={state.report}
          input={state.input}
          indicatorCode={indicator?.code}
          dispatch={dispatch}
          onRun={onRun}
        />
      );
    case 'done':
      return (
        <div className="stack stack-large">
          <Announcement tone="success" title={t('import.doneTitle')} />
          <ButtonRow>
            {indicator ? (
              <ButtonLink kind="primary" to="/indikatoren/$id" params={{ id: indicator.id }}>
                {t('import.toIndicator')}
              </ButtonLink>
            ) : (
              <ButtonLink kind="primary" to="/indikatoren" search={{ ansicht: 'measured' }}>
                {t('import.toList')}
              </ButtonLink>
            )}
            <Button onClick={reset}>{t('import.again')}</Button>
          </ButtonRow>
          <ImportReport report={state.report} fileName={state.input.name} />
        </div>
      );
    case 'failed':
      return (
        <div className="stack">
          <ProblemAlert problem={state.problem} onRetry={() => dispatch({ type: 'retry' })}>
            {state.key === undefined ? null : <p>{t('import.failedText')}</p>}
          </ProblemAlert>
          {state.key === undefined && state.input.scope ? (
            <FileIsWhole scope={state.input.scope} dispatch={dispatch} />
          ) : null}
          <div>
            <Button onClick={reset}>{t('import.again')}</Button>
          </div>
        </div>
      );
  }
}

/** The job counts bytes of the file; once it is read, the database has the longer half of the work. */
function progressText({ done, total }: ImportProgress, t: TFunction<'indicators'>): string {
  return done < total
    ? t('import.progress', { percent: Math.floor((100 * done) / total) })
    : t('import.merging');
}

function Choose({
  dispatch,
  indicator,
}: {
  dispatch: Dispatch<ImportEvent>;
  indicator: Indicator | undefined;
}) {
  const { t } = useTranslation('indicators');
  const [pasted, setPasted] = useState('');
  const [refused, setRefused] = useState(false);
  const take = (file: Blob, name: string) => {
    const fits = file.size > 0 && file.size <= mostBytes;
    setRefused(!fits);
    if (fits) dispatch({ type: 'chosen', file, name });
  };
  return (
    <div className="stack stack-large">
      {refused ? <Alert tone="danger" live title={t('import.limit')} /> : null}
      <FileDrop
        label={t('import.file')}
        hint={t('import.fileHint')}
        accept={acceptedFiles}
        onFile={(file) => take(file, file.name)}
      />
      <Disclosure summary={t('import.paste')}>
        <div className="form">
          <TextArea
            rows={6}
            label={t('import.paste')}
            hint={t('import.pasteHint')}
            value={pasted}
            onChange={(event) => setPasted(event.target.value)}
          />
          <div>
            <Button
              onClick={() => take(new Blob([pasted], { type: 'text/csv' }), t('import.pastedName'))}
            >
              {t('import.pasteCheck')}
            </Button>
          </div>
        </div>
      </Disclosure>
      <section className="stack stack-small" aria-labelledby="import-templates">
        <SectionHeading id="import-templates">{t('import.templates')}</SectionHeading>
        <p className="measure">{t('import.templateText')}</p>
        {indicator ? (
          <div>
            <TemplateButton indicator={indicator} />
          </div>
        ) : (
          <p>
            <Link to="/indikatoren">{t('import.templateChoose')}</Link>
          </p>
        )}
      </section>
    </div>
  );
}

function AskDecimal({
  report,
  dispatch,
  onReset,
}: {
  report: Report;
  dispatch: Dispatch<ImportEvent>;
  onReset: () => void;
}) {
  const { t } = useTranslation('indicators');
  const [decimal, setDecimal] = useState<DecimalMark>('comma');
  const unclear = report.faults.filter(({ code }) => code === 'NUMBER_AMBIGUOUS');
  return (
    <div className="stack">
      <Announcement tone="warning" title={t('import.askDecimalTitle')}>
        <p>{t('import.askDecimalText')}</p>
      </Announcement>
      <RadioGroup
        label={t('import.askDecimalTitle')}
        name="decimal"
        options={[
          { value: 'comma', label: t('import.askComma') },
          { value: 'point', label: t('import.askPoint') },
        ]}
        defaultValue="COMMA"
        onChange={(event) => setDecimal(event.target.value === 'point' ? 'point' : 'comma')}
      />
      <ButtonRow>
        <Button kind="primary" onClick={() => dispatch({ type: 'decimal', decimal })}>
          {t('import.askAgain')}
        </Button>
        <Button onClick={onReset}>{t('import.again')}</Button>
      </ButtonRow>
      <section className="stack" aria-labelledby="import-unclear">
        <SectionHeading id="import-unclear">{t('import.askWhere')}</SectionHeading>
        <Findings list={unclear} total={unclear.length} caption={t('import.faultsCaption')} />
      </section>
    </div>
  );
}

import { type Dispatch, lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert } from '../../../ui/alert';
import { Announcement } from '../../../ui/announcement';
import { Button, ButtonRow } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { Disclosure } from '../../../ui/disclosure';
import { ButtonLink } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import type { ImportReport as Report } from '../api/types';
import {
  type ImportEvent,
  type ImportInput,
  mayRun,
  maySkip,
  type ReplaceScope,
  writes,
} from '../model/import-machine';
import { needsMapping } from '../model/import-mapping';
import { namesPeriod } from '../model/pasted-table';
import { ImportReport } from './import-report';
import { MappingForm } from './mapping-form';

const ReplaceForm = lazy(async () => ({
  default: (await import('./replace-form')).ReplaceForm,
}));

interface CheckedImportProps {
  report: Report;
  input: ImportInput;
  /** The indicator whose page led here. */
  indicatorCode: string | undefined;
  dispatch: Dispatch<ImportEvent>;
  onRun: () => void;
}

/** What the check of a file found, and what can be done now. */
export function CheckedImport(props: CheckedImportProps) {
  return needsMapping(props.report) ? <Unmapped {...props} /> : <Readable {...props} />;
}

/** The columns are not ours: what they mean is asked. */
function Unmapped({ report, input: { name, mapped }, dispatch }: CheckedImportProps) {
  const { t } = useTranslation('indicators');
  return (
    <div className="stack stack-large">
      <Announcement tone="info" title={t('mapping.title')}>
        <p>{t('mapping.text')}</p>
      </Announcement>
      {report.columns.filter(namesPeriod).length > 1 ? (
        <Alert title={t('mapping.periodsAcross')}>
          <p>{t('mapping.periodsAcrossText')}</p>
          <ButtonLink small to="/indikatoren/eingabe" search={{}}>
            {t('list.entry')}
          </ButtonLink>
        </Alert>
      ) : null}
      <MappingForm
        columns={report.columns}
        mapped={mapped}
        onDone={(done) => dispatch({ type: 'mapped', mapped: done })}
        onCancel={() => dispatch({ type: 'reset' })}
      />
      {mapped ? <ImportReport report={report} fileName={name} /> : null}
    </div>
  );
}

function Readable({ report, input, indicatorCode, dispatch, onRun }: CheckedImportProps) {
  const { t } = useTranslation('indicators');
  const { name, skipFaulty, scope } = input;
  return (
    <div className="stack stack-large">
      <Result report={report} />
      {scope === undefined && (maySkip(report) || skipFaulty) ? (
        <Checkbox
          label={t('import.skip')}
          checked={skipFaulty}
          onChange={() => dispatch({ type: 'skip', skipFaulty: !skipFaulty })}
        />
      ) : null}
      <ButtonRow>
        {mayRun(report) ? <RunButton report={report} onRun={onRun} /> : null}
        <Button onClick={() => dispatch({ type: 'reset' })}>{t('import.again')}</Button>
      </ButtonRow>
      <FileIsWhole scope={scope} indicatorCode={indicatorCode} dispatch={dispatch} />
      <ImportReport report={report} fileName={name} />
    </div>
  );
}

function Result({ report }: { report: Report }) {
  const { t } = useTranslation('indicators');
  const { faultsTotal } = report;
  const { deleted } = report.counts;
  if (!mayRun(report)) {
    return faultsTotal > 0 ? (
      <Announcement tone="danger" title={t('import.faultsTitle', { count: faultsTotal })}>
        <p>{t('import.faultsText')}</p>
      </Announcement>
    ) : (
      <Announcement tone="info" title={t('import.nothingNew')} />
    );
  }
  if (faultsTotal > 0) return <Announcement tone="warning" title={t('import.checkedTitle')} />;
  return deleted > 0 ? (
    <Announcement tone="warning" title={t('replace.withdraws', { count: deleted })} />
  ) : (
    <Announcement tone="success" title={t('import.clean')} />
  );
}

/** Stores what was checked; asks first when figures would be withdrawn. */
function RunButton({ report, onRun }: { report: Report; onRun: () => void }) {
  const { t } = useTranslation('indicators');
  const [asked, setAsked] = useState(false);
  const { deleted } = report.counts;
  if (deleted === 0) {
    return (
      <Button kind="primary" onClick={onRun}>
        {t('import.run', { count: writes(report) })}
      </Button>
    );
  }
  return (
    <>
      <Button kind="primary" onClick={() => setAsked(true)}>
        {t('replace.run')}
      </Button>
      <ConfirmDialog
        open={asked}
        danger
        title={t('replace.withdraws', { count: deleted })}
        confirmLabel={t('replace.run')}
        onConfirm={onRun}
        onCancel={() => setAsked(false)}
      >
        <p>{t('replace.confirm')}</p>
      </ConfirmDialog>
    </>
  );
}

/** Offers to take the file as the whole truth, so that what it no longer has is withdrawn. */
export function FileIsWhole({
  scope,
  indicatorCode,
  dispatch,
}: {
  scope: ReplaceScope | undefined;
  indicatorCode?: string | undefined;
  dispatch: Dispatch<ImportEvent>;
}) {
  const { t } = useTranslation('indicators');
  return (
    <Disclosure summary={t('replace.title')} open={scope !== undefined}>
      <Suspense fallback={<Loading />}>
        <ReplaceForm
          scope={scope}
          indicatorCode={indicatorCode}
          onDone={(done) => dispatch({ type: 'scope', scope: done })}
        />
      </Suspense>
    </Disclosure>
  );
}

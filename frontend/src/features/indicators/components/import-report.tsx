import { useTranslation } from 'react-i18next';
import { Code } from '../../../i18n/code';
import { Num } from '../../../i18n/num';
import { Button } from '../../../ui/button';
import { type Column, DataTable } from '../../../ui/data-table';
import { DescriptionList } from '../../../ui/description-list';
import { SectionHeading } from '../../../ui/page-header';
import { saveAs } from '../api/download';
import type { ImportReport as Report, RowFinding } from '../api/types';
import { faultsCsv } from '../model/faults-csv';

/** What was read, what it would do, and what stands in the way. */
export function ImportReport({ report, fileName }: { report: Report; fileName: string }) {
  const { t } = useTranslation('indicators');
  const { assumed, faults, warnings } = report;
  return (
    <div className="stack stack-large">
      <section className="stack" aria-labelledby="import-counts">
        <SectionHeading id="import-counts">
          {t(report.state === 'DONE' ? 'import.countsDone' : 'import.counts')}
        </SectionHeading>
        <Counts report={report} />
      </section>
      <section className="stack" aria-labelledby="import-assumed">
        <SectionHeading id="import-assumed">{t('import.assumed')}</SectionHeading>
        <DescriptionList
          items={[
            { term: t('import.checkedFile'), value: <Code>{fileName}</Code> },
            {
              term: t('import.format'),
              value: assumed ? t(`import.formats.${assumed.format}`) : null,
            },
            {
              term: t('import.separator'),
              value: assumed?.separator ? t(`import.separators.${assumed.separator}`) : null,
            },
            {
              term: t('import.mapping'),
              value: t(`import.mappingFrom.${report.mappingFrom}`),
            },
            {
              term: t('import.decimal'),
              value: assumed ? t(`import.decimals.${assumed.decimal}`) : null,
            },
            { term: t('import.encoding'), value: assumed?.encoding },
          ]}
        />
      </section>
      {faults.length > 0 ? (
        <section className="stack" aria-labelledby="import-faults">
          <SectionHeading id="import-faults">
            {t('import.faultsTitle', { count: report.faultsTotal })}
          </SectionHeading>
          <Findings
            list={faults}
            total={report.faultsTotal}
            caption={t('import.faultsCaption')}
            download
          />
        </section>
      ) : null}
      {warnings.length > 0 ? (
        <section className="stack" aria-labelledby="import-warnings">
          <SectionHeading id="import-warnings">{t('import.warnings')}</SectionHeading>
          <p>{t('import.warningsText')}</p>
          <Findings
            list={warnings}
            total={report.warningsTotal}
            caption={t('import.warningsCaption')}
          />
        </section>
      ) : null}
    </div>
  );
}

const counted = ['rows', 'inserted', 'updated', 'unchanged', 'rejected'] as const;

function Counts({ report: { counts } }: { report: Report }) {
  const { t } = useTranslation('indicators');
  const keys = counts.deleted > 0 ? [...counted, 'deleted' as const] : counted;
  return (
    <dl className="import-counts">
      {keys.map((key) => (
        <div key={key}>
          <dt>{t(`import.${key}`)}</dt>
          <dd>
            <Num value={counts[key]} decimals={0} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Where in the file something was found, and what. */
export function Findings({
  list,
  total,
  caption,
  download = false,
}: {
  list: readonly RowFinding[];
  total: number;
  caption: string;
  download?: boolean;
}) {
  const { t } = useTranslation('indicators');
  const columns: Column<RowFinding>[] = [
    {
      key: 'row',
      header: t('import.row'),
      rowHeader: true,
      cell: ({ row }) => (row > 0 ? <Num value={row} decimals={0} /> : t('import.wholeFile')),
    },
    {
      key: 'column',
      header: t('import.column'),
      cell: ({ column }) => (column ? <Code>{column}</Code> : ''),
    },
    { key: 'what', header: t('import.what'), cell: ({ detail }) => detail },
    {
      key: 'cell',
      header: t('import.cell'),
      cell: ({ value }) => (value ? <Code>{value}</Code> : ''),
    },
  ];
  const save = () =>
    saveAs(
      new Blob(
        [
          faultsCsv(list, [
            t('import.row'),
            t('import.column'),
            t('import.what'),
            t('import.cell'),
          ]),
        ],
        { type: 'text/csv' },
      ),
      `${t('import.faultsFile')}.csv`,
    );
  return (
    <>
      <DataTable
        caption={caption}
        captionHidden
        columns={columns}
        rows={list}
        rowKey={(finding) => `${finding.row}/${finding.column ?? ''}/${finding.code}`}
      />
      {total > list.length ? (
        <p className="muted">{t('import.faultsMore', { shown: list.length, count: total })}</p>
      ) : null}
      {download ? (
        <div>
          <Button icon="download" onClick={save}>
            {t('import.faultsDownload')}
          </Button>
        </div>
      ) : null}
    </>
  );
}

import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { Button, ButtonRow } from '../../../ui/button';
import { ProblemAlert } from '../../../ui/problem-alert';
import { downloadFile } from '../api/download';
import type { Series } from '../api/types';

interface Download {
  key: 'downloadDe' | 'downloadEn' | 'downloadXlsx' | 'downloadSdmx' | 'downloadJsonStat';
  accept: string;
  ending: string;
  language?: string;
}

const files: readonly Download[] = [
  { key: 'downloadDe', accept: 'text/csv', ending: '-de.csv', language: 'de' },
  { key: 'downloadEn', accept: 'text/csv', ending: '-en.csv', language: 'en' },
  {
    key: 'downloadXlsx',
    accept: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ending: '.xlsx',
  },
  {
    key: 'downloadSdmx',
    accept: 'application/vnd.sdmx.data+csv;version=2.1.0',
    ending: '-sdmx.csv',
  },
  { key: 'downloadJsonStat', accept: 'application/vnd.json-stat', ending: '-json-stat.json' },
];

/** One series in every format, and everything about its indicator in one file. */
export function DownloadMenu({
  series,
  code,
  asOf,
}: {
  series: Series;
  code: string;
  /** The moment whose figures are shown; now when left out. */
  asOf?: string | undefined;
}) {
  const { t } = useTranslation('indicators');
  const then = asOf ? `?asOf=${encodeURIComponent(asOf)}` : '';
  const download = useMutation({
    mutationFn: ({ accept, ending, language }: Download) =>
      downloadFile(
        `/series/${series.id}/observations${then}`,
        `${code}${ending}`,
        accept,
        language,
      ),
  });
  const bundle = useMutation({
    mutationFn: () =>
      downloadFile(
        `/indicators/${series.indicator.id}/bundle${then}`,
        `${series.indicator.code ?? code}.zip`,
        'application/zip',
      ),
  });
  const error = download.error ?? bundle.error;
  return (
    <div className="stack no-print">
      <p className="muted">{t('page.downloadText')}</p>
      <ButtonRow>
        {files.map((file) => (
          <Button
            key={file.key}
            icon="download"
            busy={download.isPending && download.variables.key === file.key}
            onClick={() => download.mutate(file)}
          >
            {t(`page.${file.key}`)}
          </Button>
        ))}
      </ButtonRow>
      <p className="muted">{t('page.bundleText')}</p>
      <div>
        <Button icon="download" busy={bundle.isPending} onClick={() => bundle.mutate()}>
          {t('page.bundle')}
        </Button>
      </div>
      {error ? <ProblemAlert problem={asProblem(error)} /> : null}
    </div>
  );
}

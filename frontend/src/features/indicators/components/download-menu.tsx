import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { Button, ButtonRow } from '../../../ui/button';
import { ProblemAlert } from '../../../ui/problem-alert';
import { downloadCsv } from '../api/download';
import type { Series } from '../api/types';

export function DownloadMenu({ series, code }: { series: Series; code: string }) {
  const { t } = useTranslation('indicators');
  const download = useMutation({
    mutationFn: (language: string) =>
      downloadCsv(`/series/${series.id}/observations`, `${code}-${language}.csv`, language),
  });
  return (
    <div className="stack no-print">
      <p className="muted">{t('page.downloadText')}</p>
      <ButtonRow>
        <Button icon="download" busy={download.isPending} onClick={() => download.mutate('de')}>
          {t('page.downloadDe')}
        </Button>
        <Button icon="download" busy={download.isPending} onClick={() => download.mutate('en')}>
          {t('page.downloadEn')}
        </Button>
      </ButtonRow>
      {download.isError ? <ProblemAlert problem={asProblem(download.error)} /> : null}
    </div>
  );
}

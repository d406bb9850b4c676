import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { Button } from '../../../ui/button';
import { ProblemAlert } from '../../../ui/problem-alert';
import { downloadCsv } from '../api/download';
import type { Indicator } from '../api/types';

/** The CSV with the right columns for one indicator. */
export function TemplateButton({ indicator }: { indicator: Pick<Indicator, 'id' | 'code'> }) {
  const { t } = useTranslation('indicators');
  const download = useMutation({
    mutationFn: () =>
      downloadCsv(`/indicators/${indicator.id}/import-template`, `${indicator.code}.csv`),
  });
  return (
    <>
      <Button icon="download" busy={download.isPending} onClick={() => download.mutate()}>
        {t('page.template')}
      </Button>
      {download.isError ? <ProblemAlert problem={asProblem(download.error)} /> : null}
    </>
  );
}

import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { allItems } from '../../../api/paging';
import { asProblem } from '../../../api/problem';
import { DateText } from '../../../i18n/date-text';
import { Num } from '../../../i18n/num';
import { Button } from '../../../ui/button';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { type Column, DataTable } from '../../../ui/data-table';
import { LoadMore } from '../../../ui/load-more';
import { Loading } from '../../../ui/loading';
import { SectionHeading } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { importsQuery, undoImport } from '../api/imports';
import type { ImportSummary } from '../api/types';
import { useRefresh } from './use-refresh';

/** What was imported before; each can be taken back as long as nobody built on it. */
export function PastImports() {
  const { t } = useTranslation('indicators');
  const list = useInfiniteQuery(importsQuery());
  const items = allItems(list.data);
  const [asked, setAsked] = useState<ImportSummary>();
  const number = (
    key: 'rows' | 'inserted' | 'updated' | 'unchanged' | 'withdrawn',
  ): Column<ImportSummary> => ({
    key,
    header: t(`import.${key}`),
    numeric: true,
    cell: (past) => <Num value={past[key]} decimals={0} />,
  });
  return (
    <section className="stack" aria-labelledby="import-past">
      <SectionHeading id="import-past">{t('import.past')}</SectionHeading>
      {list.isPending ? <Loading /> : null}
      {list.isError ? (
        <ProblemAlert problem={asProblem(list.error)} onRetry={() => void list.refetch()} />
      ) : null}
      {list.isSuccess && items.length === 0 ? <p>{t('import.pastEmpty')}</p> : null}
      {items.length > 0 ? (
        <>
          <DataTable
            caption={t('import.pastCaption')}
            captionHidden
            columns={[
              {
                key: 'when',
                header: t('import.pastWhen'),
                rowHeader: true,
                cell: ({ recordedAt }) => <DateText value={recordedAt} style="time" />,
              },
              {
                key: 'mode',
                header: t('import.mode'),
                cell: ({ mode }) => t(`import.modes.${mode}`),
              },
              number('rows'),
              number('inserted'),
              number('updated'),
              number('unchanged'),
              number('withdrawn'),
              {
                key: 'undo',
                header: t('import.undoColumn'),
                cell: (past) => <Undo past={past} onAsk={() => setAsked(past)} />,
              },
            ]}
            rows={items}
            rowKey={({ id }) => id}
          />
          <LoadMore
            shown={items.length}
            hasMore={list.hasNextPage}
            busy={list.isFetchingNextPage}
            onMore={() => void list.fetchNextPage()}
          />
        </>
      ) : null}
      <UndoDialog past={asked} onClose={() => setAsked(undefined)} />
    </section>
  );
}

function Undo({ past, onAsk }: { past: ImportSummary; onAsk: () => void }) {
  const { t } = useTranslation('indicators');
  if (past.undoneBy) return t('import.undone');
  if (past.inserted + past.updated + past.withdrawn === 0) return t('import.nothingToUndo');
  return (
    <Button small onClick={onAsk}>
      {t('import.undo')}
    </Button>
  );
}

function UndoDialog({ past, onClose }: { past: ImportSummary | undefined; onClose: () => void }) {
  const { t } = useTranslation('indicators');
  const refresh = useRefresh();
  const undo = useMutation({
    mutationFn: (id: string) => undoImport(id),
    onSuccess: async () => {
      await refresh();
      onClose();
    },
  });
  const close = () => {
    undo.reset();
    onClose();
  };
  return (
    <ConfirmDialog
      open={past !== undefined}
      title={t('import.undoTitle')}
      confirmLabel={t('import.undo')}
      danger
      busy={undo.isPending}
      onConfirm={() => {
        if (past) undo.mutate(past.id);
      }}
      onCancel={close}
    >
      {past ? (
        <p>
          {t('import.undoOf')} <DateText value={past.recordedAt} style="time" />
        </p>
      ) : null}
      <p>
        {t('import.undoText', {
          count: (past?.inserted ?? 0) + (past?.updated ?? 0) + (past?.withdrawn ?? 0),
        })}
      </p>
      {undo.isError ? <ProblemAlert problem={asProblem(undo.error)} /> : null}
    </ConfirmDialog>
  );
}

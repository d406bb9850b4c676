import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { runImport } from '../api/imports';
import { changeIndicator, etagOf } from '../api/save-indicator';
import type { ImportReport, Indicator } from '../api/types';
import type { EntryDraft } from '../model/entry-draft';
import { type GridCell, gridFile, type GridRow } from '../model/entry-grid';
import { useRefresh } from './use-refresh';

/** What the import found, with the cells of the lines it names. */
export interface CheckedEntry {
  report: ImportReport;
  places: ReadonlyMap<number, GridCell>;
}

/** All of it or nothing: the import stores only what is without fault, and says where the faults are. */
export function useEntrySaving(
  draft: EntryDraft,
  rows: readonly GridRow[],
  periods: readonly string[],
  {
    switchOn,
    ...on
  }: {
    /** Indicators to switch on once their values are stored. */
    switchOn: readonly Indicator[];
    refused: (checked: CheckedEntry) => void;
    saved: (count: number) => void;
  },
) {
  const { i18n } = useTranslation();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async (): Promise<CheckedEntry> => {
      const { csv, places } = gridFile(rows, periods, draft.cells, draft.areaCode);
      const file = new Blob([csv], { type: 'text/csv' });
      const run = (dryRun: boolean) =>
        runImport(file, {
          dryRun,
          skipFaulty: false,
          decimal: i18n.language === 'en' ? 'point' : 'comma',
          fileName: 'entry.csv',
          mapping: undefined,
          sourceId: draft.sourceId,
          scope: undefined,
          key: crypto.randomUUID(),
        });
      // A report tells every fault by line; a refused import would only tell that there are some.
      const checked = await run(true);
      if (checked.faultsTotal > 0) return { report: checked, places };
      const report = await run(false);
      for (const { id, version } of switchOn) {
        await changeIndicator(id, { active: true }, etagOf(version));
      }
      return { report, places };
    },
    // An indicator that somebody else has changed meanwhile cannot be switched on by its old version.
    onError: refresh,
    onSuccess: async (checked) => {
      if (checked.report.state !== 'DONE') {
        on.refused(checked);
        return;
      }
      on.saved(checked.places.size);
      await refresh();
    },
  });
}

import { type UnsentWork, unsentWork } from '../../../auth/unsent-work';
import type { GridCells } from './entry-grid';

/** What was typed into the entry grid and not saved yet. */
export interface EntryDraft {
  codes: readonly string[];
  periods: string;
  areaCode: string;
  sourceId: string;
  cells: GridCells;
}

/** Only as long as the tab lives: unprotected figures stay on no shared computer. */
export function unsentEntry(subject: string): UnsentWork<EntryDraft> {
  return unsentWork(() => sessionStorage, `miteinander.entry.${subject}`, read);
}

function read(stored: unknown): EntryDraft | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { codes, periods, areaCode, sourceId, cells } = stored as Partial<EntryDraft>;
  if (!Array.isArray(codes) || typeof cells !== 'object') return undefined;
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    codes: codes.filter((code): code is string => typeof code === 'string'),
    periods: text(periods),
    areaCode: text(areaCode),
    sourceId: text(sourceId),
    cells: Object.fromEntries(
      Object.entries(cells).filter(([, value]) => typeof value === 'string'),
    ),
  };
}

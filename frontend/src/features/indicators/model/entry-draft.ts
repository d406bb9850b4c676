import type { GridCells } from './entry-grid';

/** What was typed into the entry grid and not saved yet. */
export interface EntryDraft {
  codes: readonly string[];
  periods: string;
  areaCode: string;
  sourceId: string;
  cells: GridCells;
}

/** Per person and only as long as the tab lives: unprotected figures stay on no shared computer. */
const keyOf = (subject: string) => `miteinander.entry.${subject}`;

export function loadEntry(subject: string): EntryDraft | undefined {
  try {
    const stored = sessionStorage.getItem(keyOf(subject));
    return stored === null ? undefined : read(JSON.parse(stored));
  } catch {
    return undefined;
  }
}

export function keepEntry(subject: string, draft: EntryDraft): void {
  try {
    sessionStorage.setItem(keyOf(subject), JSON.stringify(draft));
  } catch {
    // Storage may be blocked or full; the figures then live as long as the page.
  }
}

export function dropEntry(subject: string): void {
  try {
    sessionStorage.removeItem(keyOf(subject));
  } catch {
    // Storage may be blocked; there is nothing to drop then.
  }
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

import type { ResponseKind } from '../../../api/models';

/** An answer that was begun and not sent. It stays in this browser until it is. */
export interface Draft {
  text: string;
  kind: ResponseKind;
  onBehalfOf: string;
  visibility: 'GROUP' | 'PUBLIC';
  /** Sent along, so that a repeated attempt cannot store the answer twice. */
  attempt: string;
}

const kinds: readonly ResponseKind[] = ['IDEA', 'FINDING', 'CONCERN', 'QUESTION', 'FACT'];

/** Per person, so that nobody reads another's draft on a shared computer. */
function keyOf(subject: string, promptId: string): string {
  return `miteinander.draft.${subject}.${promptId}`;
}

export function emptyDraft(kind: ResponseKind): Draft {
  return { text: '', kind, onBehalfOf: '', visibility: 'GROUP', attempt: crypto.randomUUID() };
}

export function loadDraft(subject: string, promptId: string): Draft | undefined {
  try {
    const stored = localStorage.getItem(keyOf(subject, promptId));
    return stored === null ? undefined : readDraft(JSON.parse(stored));
  } catch {
    return undefined;
  }
}

/** A draft without words is no draft. */
export function keepDraft(subject: string, promptId: string, draft: Draft): void {
  try {
    if (draft.text.trim() === '') localStorage.removeItem(keyOf(subject, promptId));
    else localStorage.setItem(keyOf(subject, promptId), JSON.stringify(draft));
  } catch {
    // Storage may be blocked or full; the text then lives as long as the page.
  }
}

export function dropDraft(subject: string, promptId: string): void {
  try {
    localStorage.removeItem(keyOf(subject, promptId));
  } catch {
    // Storage may be blocked; there is nothing to drop then.
  }
}

function readDraft(stored: unknown): Draft | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { text, kind, onBehalfOf, visibility, attempt } = stored as Partial<Draft>;
  if (typeof text !== 'string' || text.trim() === '') return undefined;
  return {
    text,
    kind: kinds.find((each) => each === kind) ?? 'IDEA',
    onBehalfOf: typeof onBehalfOf === 'string' ? onBehalfOf : '',
    visibility: visibility === 'PUBLIC' ? 'PUBLIC' : 'GROUP',
    attempt: typeof attempt === 'string' ? attempt : crypto.randomUUID(),
  };
}

import type { ResponseKind } from '../../../api/models';
import { type UnsentWork, unsentWork } from '../../../auth/unsent-work';

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

export function emptyDraft(kind: ResponseKind): Draft {
  return { text: '', kind, onBehalfOf: '', visibility: 'GROUP', attempt: crypto.randomUUID() };
}

function unsent(subject: string, promptId: string): UnsentWork<Draft> {
  return unsentWork(() => localStorage, `miteinander.draft.${subject}.${promptId}`, readDraft);
}

export function loadDraft(subject: string, promptId: string): Draft | undefined {
  return unsent(subject, promptId).load();
}

/** A draft without words is no draft. */
export function keepDraft(subject: string, promptId: string, draft: Draft): void {
  if (draft.text.trim() === '') dropDraft(subject, promptId);
  else unsent(subject, promptId).keep(draft);
}

export function dropDraft(subject: string, promptId: string): void {
  unsent(subject, promptId).drop();
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

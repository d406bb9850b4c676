import type { SearchHit } from '../api/search';

export type HitKind = SearchHit['kind'];

/** The order in which kinds are shown: what people work on first. */
export const kindOrder = [
  'WORKING_GROUP',
  'GUIDELINE',
  'PROMPT',
  'RESPONSE',
  'MEASURE',
  'INDICATOR',
  'GOAL',
  'ORGANISATION',
  'DECISION',
  'PROCESS',
  'PAGE',
] as const satisfies readonly HitKind[];

export interface HitGroup {
  kind: HitKind;
  hits: SearchHit[];
}

/** Hits by kind; the kind that holds the best hit comes first, the rest in the usual order. */
export function groupHits(hits: readonly SearchHit[]): HitGroup[] {
  const best = hits[0]?.kind;
  const groups = kindOrder
    .map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }))
    .filter((group) => group.hits.length > 0);
  return [
    ...groups.filter(({ kind }) => kind === best),
    ...groups.filter(({ kind }) => kind !== best),
  ];
}

const steps: Record<string, string> = {
  STATUS_QUO: 'status-quo',
  GOAL: 'ziele',
  INDICATOR: 'indikatoren',
  MEASURE: 'massnahmen',
};

const pages: Record<string, string> = {
  imprint: '/impressum',
  privacy: '/datenschutz',
  accessibility: '/barrierefreiheit',
  about: '/',
};

/** Where a hit is to be read. */
export function addressOf(hit: SearchHit): string {
  const { kind, id, workingGroupId: group, step, slug } = hit;
  switch (kind) {
    case 'WORKING_GROUP':
      return `/ags/${id}`;
    case 'GUIDELINE':
      return `/leitlinien/${id}`;
    case 'PROMPT':
    case 'RESPONSE': {
      const part = step ? steps[step] : undefined;
      return group ? `/ags/${group}${part ? `/${part}` : ''}` : '/leitlinien';
    }
    case 'MEASURE':
      return `/massnahmen/${id}`;
    case 'INDICATOR':
      return `/indikatoren/${id}`;
    case 'ORGANISATION':
      return `/akteure/${id}`;
    case 'PAGE':
      return pages[slug ?? ''] ?? '/';
    case 'PROCESS':
      return `/prozess/${id}`;
    case 'GOAL':
    case 'DECISION':
      return '/prozess';
  }
}

/** A text in pieces, so that the words looked for can be marked. */
export function marked(text: string, words: string): { text: string; hit: boolean }[] {
  const wanted = words.trim();
  if (!wanted) return [{ text, hit: false }];
  const escaped = wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text
    .split(new RegExp(`(${escaped})`, 'iu'))
    .filter(Boolean)
    .map((piece) => ({ text: piece, hit: piece.toLowerCase() === wanted.toLowerCase() }));
}

/** The part of a long text around the first hit. */
export function excerpt(text: string, words: string, length = 180): string {
  if (text.length <= length) return text;
  const at = text.toLowerCase().indexOf(words.trim().toLowerCase());
  const start = Math.max(0, at - length / 3);
  const from = start === 0 ? 0 : text.indexOf(' ', start) + 1;
  const piece = text.slice(from, from + length).trim();
  return `${from > 0 ? '… ' : ''}${piece}${from + length < text.length ? ' …' : ''}`;
}

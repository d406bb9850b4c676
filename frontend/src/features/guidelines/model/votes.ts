import type { Votes } from '../../../api/models';

/** Three fields as people fill them in: all empty = not known; none half. undefined = half. */
export function readVotes(written: {
  yes: string;
  no: string;
  abstain: string;
}): Votes | null | undefined {
  const parts = [written.yes, written.no, written.abstain].map((part) => part.trim());
  if (parts.every((part) => part === '')) return null;
  const [yes, no, abstain] = parts.map((part) =>
    /^\d{1,4}$/.test(part) ? Number(part) : undefined,
  );
  if (yes === undefined || no === undefined || abstain === undefined) return undefined;
  return { yes, no, abstain };
}

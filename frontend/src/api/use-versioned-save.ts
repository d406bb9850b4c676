import { useState } from 'react';
import { asProblem, type Problem, ProblemError } from './problem';

export interface VersionedSave<Values, Stored> {
  save: (values: Values) => Promise<void>;
  busy: boolean;
  /** Why it was not saved, other than by a newer version. */
  error: unknown;
  problem: Problem | undefined;
  /** Someone else saved in between: what I wrote and what stands there now. */
  stale: { mine: Values; theirs: Stored } | undefined;
  keepMine: () => void;
  takeTheirs: () => void;
  /** Back to the form without a decision; what I wrote stays, the next save asks again. */
  dismiss: () => void;
}

interface Options<Values, Stored> {
  /** The version at hand; what counts is the one that the form was filled from. */
  version: number;
  send: (values: Values, version: number) => Promise<unknown>;
  /** What stands there now, read anew. */
  reload: () => Promise<Stored>;
  onSaved: () => void;
  /** The person lets the other version stand. */
  onTheirs: (theirs: Stored) => void;
}

/** Saves against the version that was read; on 412 nothing is lost and the person decides. */
export function useVersionedSave<Values, Stored extends { version: number }>(
  options: Options<Values, Stored>,
): VersionedSave<Values, Stored> {
  // A newer version may be read in the background while someone writes. Saving against that one
  // would overwrite it unseen, so the first one holds until something was saved or taken over.
  const [basis, setBasis] = useState<number | undefined>(options.version);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const [stale, setStale] = useState<{ mine: Values; theirs: Stored }>();
  const attempt = async (values: Values, version: number): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      const saved = await options.send(values, version);
      setBasis(versionOf(saved));
      setStale(undefined);
      options.onSaved();
    } catch (reason) {
      await handle(reason, values);
    } finally {
      setBusy(false);
    }
  };
  const handle = async (reason: unknown, mine: Values) => {
    if (!(reason instanceof ProblemError && reason.isStale)) {
      setError(reason);
      return;
    }
    try {
      setStale({ mine, theirs: await options.reload() });
    } catch (again) {
      setError(again);
    }
  };
  return {
    save: (values) => attempt(values, basis ?? options.version),
    busy,
    error,
    problem: error === undefined ? undefined : asProblem(error),
    stale,
    keepMine: () => {
      if (stale) void attempt(stale.mine, stale.theirs.version);
    },
    takeTheirs: () => {
      if (!stale) return;
      setStale(undefined);
      setBasis(stale.theirs.version);
      options.onTheirs(stale.theirs);
    },
    dismiss: () => setStale(undefined),
  };
}

/** The version of what the server answered, if it said so. */
function versionOf(saved: unknown): number | undefined {
  return typeof saved === 'object' &&
    saved !== null &&
    'version' in saved &&
    typeof saved.version === 'number'
    ? saved.version
    : undefined;
}

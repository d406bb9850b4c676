import { useCallback, useEffect, useReducer } from 'react';
import { isAbort } from '../../../api/client';
import { asProblem } from '../../../api/problem';
import { keepMapping, runImport } from '../api/imports';
import { type ImportInput, type ImportProgress, nextImport } from '../model/import-machine';
import { useRefresh } from './use-refresh';

/** Drives the steps of an import; whatever is under way stops when the page is left. */
export function useImport() {
  const [state, dispatch] = useReducer(nextImport, { step: 'choose' });
  const refresh = useRefresh();
  const working = state.step === 'checking' || state.step === 'importing';
  const input = working ? state.input : undefined;
  const key = state.step === 'importing' ? state.key : undefined;
  useEffect(() => {
    if (!input) return;
    const abort = new AbortController();
    const onProgress = (progress: ImportProgress) => dispatch({ type: 'progress', progress });
    const { file, name, decimal, skipFaulty, mapped, scope } = input;
    const options = {
      dryRun: key === undefined,
      skipFaulty,
      decimal,
      fileName: name,
      mapping: mapped?.mapping,
      sourceId: mapped?.sourceId,
      scope,
      key: key ?? crypto.randomUUID(),
    };
    runImport(file, options, abort.signal, onProgress).then(
      (report) => {
        if (abort.signal.aborted) return;
        dispatch({ type: 'report', report });
        if (report.state === 'DONE') {
          void refresh();
          void remember(input);
        }
      },
      (error: unknown) => {
        if (!abort.signal.aborted && !isAbort(error)) {
          dispatch({ type: 'problem', problem: asProblem(error) });
        }
      },
    );
    return () => abort.abort();
    // A new input or key starts the work, nothing else.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [input, key]);
  const run = useCallback(() => dispatch({ type: 'run', key: crypto.randomUUID() }), []);
  return { state, dispatch, run };
}

/** What worked once is offered again; if it cannot be kept, the import stands all the same. */
async function remember({ mapped }: ImportInput): Promise<void> {
  if (mapped?.sourceId === undefined) return;
  await keepMapping(mapped.sourceId, mapped.mapping).catch(() => undefined);
}

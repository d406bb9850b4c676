import { useQuery } from '@tanstack/react-query';
import { definitionsQuery } from '../api/get-indicator';
import type { Indicator } from '../api/types';
import { type Definition, definitionAt } from '../model/definition-at';

/** The definition that held at a moment, now when left out; undefined while it is read and where there was none yet. */
export function useDefinition(
  { id, definition, definitionVersion }: Indicator,
  asOf: string | undefined,
): Definition | undefined {
  const changed = asOf !== undefined && definitionVersion > 1;
  const all = useQuery({ ...definitionsQuery(id), enabled: changed }).data?.items;
  if (!changed) return { number: definitionVersion, text: definition };
  return all ? definitionAt(all, asOf) : undefined;
}

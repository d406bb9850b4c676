import type { TextAnswer } from '../api/types';

export interface Definition {
  number: number;
  text: TextAnswer | null | undefined;
}

/** Of all versions, in their order, the last one that held at a moment. */
export function definitionAt(
  all: readonly (Definition & { validFrom: string })[],
  moment: string,
): Definition | undefined {
  return all.filter(({ validFrom }) => Date.parse(validFrom) <= Date.parse(moment)).at(-1);
}

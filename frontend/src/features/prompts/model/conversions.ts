import type { Step } from '../../../api/models';

/** What an answer can become. */
export type Conversion = 'MEASURE' | 'INDICATOR' | 'GOAL';

const all: readonly Conversion[] = ['MEASURE', 'INDICATOR', 'GOAL'];

/** The step's own result first; an answer may always turn out to be something else. */
export function conversionsFor(step: Step): {
  first: Conversion | undefined;
  others: Conversion[];
} {
  const first = all.find((each) => each === step);
  return { first, others: all.filter((each) => each !== first) };
}

import type { Guideline } from '../../../api/models';

export interface SelectionSummary {
  selected: Guideline[];
  /** Open guidelines that the decision leaves out. */
  notSelected: Guideline[];
}

/** What storing the selection would bring about, in the order of the lists. */
export function summarise(
  open: readonly Guideline[],
  ticked: ReadonlySet<string>,
): SelectionSummary {
  return {
    selected: open.filter((guideline) => ticked.has(guideline.id)),
    notSelected: open.filter((guideline) => !ticked.has(guideline.id)),
  };
}

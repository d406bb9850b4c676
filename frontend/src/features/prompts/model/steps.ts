import type { Step } from '../../../api/models';

/** The steps a group goes through, with their place in the address. */
export const steps = [
  { step: 'STATUS_QUO', slug: 'status-quo' },
  { step: 'GOAL', slug: 'ziele' },
  { step: 'INDICATOR', slug: 'indikatoren' },
  { step: 'MEASURE', slug: 'massnahmen' },
] as const satisfies readonly { step: Step; slug: string }[];

export type GroupStep = (typeof steps)[number]['step'];

export function stepOf(slug: string): GroupStep | undefined {
  return steps.find((each) => each.slug === slug)?.step;
}

export function slugOf(step: Step): string {
  return steps.find((each) => each.step === step)?.slug ?? steps[0].slug;
}

import type { Prompt, Ref, Step } from '../../../api/models';

const byCode = (a: Prompt, b: Prompt) =>
  (a.guideline.code ?? '').localeCompare(b.guideline.code ?? '', 'de', { numeric: true }) ||
  a.code.localeCompare(b.code, 'de', { numeric: true });

/** Questions in the order of their guidelines; those not in use apart. */
export function arrangePrompts(prompts: readonly Prompt[]): {
  active: Prompt[];
  drafts: Prompt[];
  retired: Prompt[];
} {
  const sorted = [...prompts].sort(byCode);
  const of = (status: Prompt['status']) => sorted.filter((prompt) => prompt.status === status);
  return { active: of('ACTIVE'), drafts: of('DRAFT'), retired: of('RETIRED') };
}

export interface GroupPrompts {
  /** null = put to all groups. */
  group: Ref | null;
  byStep: { step: Step; prompts: Prompt[] }[];
}

const stepOrder: readonly Step[] = ['STATUS_QUO', 'GOAL', 'INDICATOR', 'MEASURE', 'PRIORITY'];

/** The questions that are being asked, per group and step; those to all groups first. */
export function arrangeByGroup(prompts: readonly Prompt[]): GroupPrompts[] {
  const groups = new Map<string, GroupPrompts>();
  for (const prompt of [...prompts].sort(byCode)) {
    if (prompt.status !== 'ACTIVE') continue;
    const key = prompt.workingGroup?.id ?? '';
    const entry = groups.get(key) ?? { group: prompt.workingGroup ?? null, byStep: [] };
    const step = entry.byStep.find((each) => each.step === prompt.step);
    if (step) step.prompts.push(prompt);
    else entry.byStep.push({ step: prompt.step, prompts: [prompt] });
    groups.set(key, entry);
  }
  return [...groups.values()]
    .sort((a, b) => (a.group?.label ?? '').localeCompare(b.group?.label ?? '', 'de'))
    .map((entry) => ({
      ...entry,
      byStep: entry.byStep.sort((a, b) => stepOrder.indexOf(a.step) - stepOrder.indexOf(b.step)),
    }));
}

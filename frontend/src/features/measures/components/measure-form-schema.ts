import type { TFunction } from 'i18next';
import * as v from 'valibot';
import { newTextOrNull, newText, textPatch, textPatchOrNull, toPair } from '../../../api/texts';
import { parseAmount, writeAmount } from '../model/amount';
import { fundingStates, type Measure, visibilities } from '../model/measure';
import type { MeasureChange } from '../api/save-measure';

export function measureSchema(t: TFunction<'measures'>) {
  const text = (max: number) =>
    v.pipe(v.string(), v.trim(), v.maxLength(max, t('errors.tooLong', { max })));
  const pair = (max: number) => v.object({ de: text(max), en: text(max) });
  const amount = v.pipe(
    v.string(),
    v.trim(),
    v.check((value) => value === '' || parseAmount(value) !== undefined, t('errors.amount')),
  );
  const texts = (max: number) =>
    v.pipe(
      v.array(text(max)),
      v.transform((lines) => [...new Set(lines.filter(Boolean))]),
    );
  const ids = v.array(v.string());
  const day = v.string();
  return v.pipe(
    v.object({
      workingGroupId: v.string(),
      title: v.object({
        de: v.pipe(text(200), v.minLength(1, t('errors.title'))),
        en: text(200),
      }),
      teaser: pair(500),
      description: pair(8000),
      plainLanguage: pair(4000),
      fieldOfAction: text(120),
      guidelineIds: ids,
      goalIds: ids,
      responsibleOrganisationId: v.nullable(v.string()),
      responsiblePost: text(200),
      supportingOrganisationIds: ids,
      targetGroups: texts(120),
      districts: texts(80),
      plannedStart: day,
      plannedEnd: day,
      actualStart: day,
      actualEnd: day,
      recurring: v.boolean(),
      costOnce: amount,
      costYearly: amount,
      staffShare: amount,
      fundingProgramme: text(200),
      fundingState: v.picklist(fundingStates),
      budgetDecisionId: v.nullable(v.string()),
      adoptedDecisionId: v.nullable(v.string()),
      priority: v.string(),
      priorityReason: text(1000),
      nextReportDue: day,
      obstacle: text(2000),
      lesson: text(2000),
      output: text(1000),
      notMeasurableReason: text(1000),
      visibility: v.picklist(visibilities),
    }),
    v.forward(
      v.partialCheck(
        [['plannedStart'], ['plannedEnd']],
        ({ plannedStart, plannedEnd }) => inOrder(plannedStart, plannedEnd),
        t('errors.order'),
      ),
      ['plannedEnd'],
    ),
    v.forward(
      v.partialCheck(
        [['actualStart'], ['actualEnd']],
        ({ actualStart, actualEnd }) => inOrder(actualStart, actualEnd),
        t('errors.order'),
      ),
      ['actualEnd'],
    ),
  );
}

function inOrder(start: string, end: string): boolean {
  return start === '' || end === '' || start <= end;
}

export type MeasureInput = v.InferInput<ReturnType<typeof measureSchema>>;
export type MeasureValues = v.InferOutput<ReturnType<typeof measureSchema>>;

export const measureFields = [
  'title.de',
  'title.en',
  'teaser.de',
  'teaser.en',
  'description.de',
  'description.en',
  'plainLanguage.de',
  'plainLanguage.en',
  'workingGroupId',
  'fieldOfAction',
  'guidelineIds',
  'goalIds',
  'responsibleOrganisationId',
  'responsiblePost',
  'supportingOrganisationIds',
  'targetGroups',
  'districts',
  'plannedStart',
  'plannedEnd',
  'actualStart',
  'actualEnd',
  'recurring',
  'costOnce',
  'costYearly',
  'staffShare',
  'fundingProgramme',
  'fundingState',
  'budgetDecisionId',
  'adoptedDecisionId',
  'priority',
  'priorityReason',
  'nextReportDue',
  'obstacle',
  'lesson',
  'output',
  'notMeasurableReason',
  'visibility',
] as const;

/** What a change carries; the group stays as it is. */
export type MeasureField = keyof ReturnType<typeof measureChange>;

/** What was filled in differently, in the order of the form. */
export function differingFields(mine: MeasureValues, theirs: MeasureValues): MeasureField[] {
  const [a, b] = [measureChange(mine), measureChange(theirs)];
  const names = new Set(measureFields.map((path) => path.replace(/\.(de|en)$/, '')));
  return [...names].filter(
    (name): name is MeasureField =>
      name in a &&
      JSON.stringify(a[name as MeasureField]) !== JSON.stringify(b[name as MeasureField]),
  );
}

/** Path of a server fault → field: "title.de.text" and "districts.2" belong to their field. */
export function fieldOf(path: string): string {
  return path
    .replace(/\.text$/, '')
    .replace(
      /^(guidelineIds|goalIds|supportingOrganisationIds|targetGroups|districts)\.\d+$/,
      '$1',
    );
}

/** What the form shows at first: an existing measure, or what is known of a new one. */
export function measureInput(measure: Partial<Measure>, language: string): MeasureInput {
  return {
    workingGroupId: measure.workingGroupId ?? '',
    title: toPair(measure.title),
    teaser: toPair(measure.teaser),
    description: toPair(measure.description),
    plainLanguage: toPair(measure.plainLanguage),
    fieldOfAction: measure.fieldOfAction ?? '',
    guidelineIds: measure.guidelineIds ?? [],
    goalIds: measure.goalIds ?? [],
    responsibleOrganisationId: measure.responsibleOrganisationId ?? null,
    responsiblePost: measure.responsiblePost ?? '',
    supportingOrganisationIds: measure.supportingOrganisationIds ?? [],
    targetGroups: measure.targetGroups ?? [],
    districts: measure.districts ?? [],
    plannedStart: measure.plannedStart ?? '',
    plannedEnd: measure.plannedEnd ?? '',
    actualStart: measure.actualStart ?? '',
    actualEnd: measure.actualEnd ?? '',
    recurring: measure.recurring ?? false,
    costOnce: writeAmount(measure.costOnce, language),
    costYearly: writeAmount(measure.costYearly, language),
    staffShare: writeAmount(measure.staffShare, language),
    fundingProgramme: measure.fundingProgramme ?? '',
    fundingState: measure.fundingState ?? 'OPEN',
    budgetDecisionId: measure.budgetDecisionId ?? null,
    adoptedDecisionId: measure.adoptedDecisionId ?? null,
    priority: measure.priority ? String(measure.priority) : '',
    priorityReason: measure.priorityReason ?? '',
    nextReportDue: measure.nextReportDue ?? '',
    obstacle: measure.obstacle ?? '',
    lesson: measure.lesson ?? '',
    output: measure.output ?? '',
    notMeasurableReason: measure.notMeasurableReason ?? '',
    visibility: measure.visibility ?? 'INTERNAL',
  };
}

/** What is the same for creating and changing; empty means: say nothing, or take it away. */
function plainPart(values: MeasureValues) {
  const amount = (text: string) => (text ? (parseAmount(text) ?? null) : null);
  return {
    fieldOfAction: values.fieldOfAction || null,
    guidelineIds: values.guidelineIds,
    goalIds: values.goalIds,
    responsibleOrganisationId: values.responsibleOrganisationId,
    responsiblePost: values.responsiblePost || null,
    supportingOrganisationIds: values.supportingOrganisationIds,
    targetGroups: values.targetGroups,
    districts: values.districts,
    plannedStart: values.plannedStart || null,
    plannedEnd: values.plannedEnd || null,
    actualStart: values.actualStart || null,
    actualEnd: values.actualEnd || null,
    recurring: values.recurring,
    costOnce: amount(values.costOnce),
    costYearly: amount(values.costYearly),
    staffShare: amount(values.staffShare),
    fundingProgramme: values.fundingProgramme || null,
    fundingState: values.fundingState,
    budgetDecisionId: values.budgetDecisionId,
    adoptedDecisionId: values.adoptedDecisionId,
    priority: values.priority ? Number(values.priority) : null,
    priorityReason: values.priorityReason || null,
    nextReportDue: values.nextReportDue || null,
    obstacle: values.obstacle || null,
    lesson: values.lesson || null,
    output: values.output || null,
    notMeasurableReason: values.notMeasurableReason || null,
    visibility: values.visibility,
  };
}

export function measureChange(values: MeasureValues) {
  return {
    ...plainPart(values),
    title: textPatch(values.title),
    teaser: textPatchOrNull(values.teaser),
    description: textPatchOrNull(values.description),
    plainLanguage: textPatchOrNull(values.plainLanguage),
  } satisfies MeasureChange;
}

export function newMeasure(values: MeasureValues) {
  return {
    ...plainPart(values),
    workingGroupId: values.workingGroupId || null,
    title: newText(values.title),
    teaser: newTextOrNull(values.teaser),
    description: newTextOrNull(values.description),
    plainLanguage: newTextOrNull(values.plainLanguage),
  };
}

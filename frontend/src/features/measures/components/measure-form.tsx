import { valibotResolver } from '@hookform/resolvers/valibot';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { Controller, type FieldPath, useForm, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { applyFieldErrors } from '../../../api/field-errors';
import { useVersionedSave } from '../../../api/use-versioned-save';
import { useCan, useMe } from '../../../auth/use-me';
import { formatDate } from '../../../i18n/format';
import { pickText, TranslatedText, type TranslatedTextValue } from '../../../i18n/translated-text';
import { Checkbox } from '../../../ui/checkbox';
import { Combobox } from '../../../ui/combobox';
import { DateField } from '../../../ui/date-field';
import { DescriptionList } from '../../../ui/description-list';
import { Fieldset } from '../../../ui/fieldset';
import { Form } from '../../../ui/form';
import { FormActions } from '../../../ui/form-actions';
import { fieldId } from '../../../ui/form-errors';
import { ListField } from '../../../ui/list-field';
import { MultiCombobox } from '../../../ui/multi-combobox';
import { NumberField } from '../../../ui/number-field';
import { SectionHeading } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { RadioGroup } from '../../../ui/radio-group';
import { Select, type SelectOption } from '../../../ui/select';
import { StaleVersionDialog } from '../../../ui/stale-version-dialog';
import { TextField } from '../../../ui/text-field';
import { TextPairFields } from '../../../ui/text-pair';
import { TextArea } from '../../../ui/textarea';
import { allOrganisationsQuery } from '../../actors/api/list-organisations';
import { districtsOf } from '../../actors/model/organisation';
import { measureQuery } from '../api/get-measure';
import { decisionsQuery, goalsQuery, groupsQuery, guidelinesQuery } from '../api/options';
import { changeMeasure, createMeasure, type NewMeasure } from '../api/save-measure';
import { fundingStates, type Measure, visibilities } from '../model/measure';
import {
  fieldOf,
  measureChange,
  measureFields,
  measureInput,
  type MeasureInput,
  measureSchema,
  type MeasureValues,
  newMeasure,
} from './measure-form-schema';

type MeasureFormControl = UseFormReturn<MeasureInput, unknown, MeasureValues>;
type TextName = Extract<
  FieldPath<MeasureInput>,
  | 'fieldOfAction'
  | 'responsiblePost'
  | 'fundingProgramme'
  | 'priorityReason'
  | 'obstacle'
  | 'lesson'
  | 'output'
  | 'notMeasurableReason'
>;
const id = (path: string) => fieldId('measure', path);

interface MeasureFormProps {
  /** Existing measure to change. */
  measure?: Measure;
  /** What is known of a new one: process, group, answer, suggested texts. */
  start?: Partial<Measure>;
  onSaved: (measure: Measure) => void;
  onCancel: () => void;
}

/** The whole sheet in sections; only the title must be there. */
export function MeasureForm({ measure, start, onSaved, onCancel }: MeasureFormProps) {
  const { t, i18n } = useTranslation('measures');
  const queryClient = useQueryClient();
  const form: MeasureFormControl = useForm<MeasureInput, unknown, MeasureValues>({
    resolver: valibotResolver(measureSchema(t)),
    defaultValues: measureInput(measure ?? start ?? {}, i18n.language),
  });
  const saving = useVersionedSave<MeasureValues, Measure>({
    version: measure?.version ?? 0,
    send: async (values, version) => {
      const saved = measure
        ? await changeMeasure(measure.id, version, measureChange(values))
        : await createMeasure(withOrigin(newMeasure(values), start));
      await queryClient.invalidateQueries({ queryKey: ['measures'] });
      onSaved(saved);
    },
    reload: () => queryClient.query({ ...measureQuery(measure?.id ?? ''), staleTime: 0 }),
    onSaved: () => undefined,
    onTheirs: onCancel,
  });
  const { error, stale } = saving;
  useEffect(() => {
    if (error !== undefined) applyFieldErrors(error, measureFields, form.setError, fieldOf);
  }, [error, form.setError]);
  return (
    <Form
      name="measure"
      form={form}
      onSubmit={async (values) => {
        await saving.save(values);
      }}
    >
      {saving.problem ? <ProblemAlert problem={saving.problem} /> : null}
      <WhatSection form={form} isNew={!measure} processId={(measure ?? start)?.processId} />
      <WhoSection form={form} />
      <WhenSection form={form} />
      <MoneySection form={form} />
      <SteeringSection form={form} />
      <EffectSection form={form} />
      <FormActions
        busy={saving.busy}
        {...(measure ? {} : { label: t('form.create') })}
        onCancel={onCancel}
      />
      <StaleVersionDialog
        open={stale !== undefined}
        mine={
          stale ? <Summary title={stale.mine.title.de} text={stale.mine.description.de} /> : null
        }
        theirs={
          stale ? (
            <Summary
              title={<TranslatedText text={stale.theirs.title} />}
              text={<TranslatedText text={stale.theirs.description} />}
            />
          ) : null
        }
        busy={saving.busy}
        onKeepMine={saving.keepMine}
        onTakeTheirs={saving.takeTheirs}
        onCancel={saving.takeTheirs}
      />
    </Form>
  );
}

function withOrigin(body: NewMeasure, start: Partial<Measure> | undefined): NewMeasure {
  return {
    ...body,
    ...(start?.sourceResponseId ? { sourceResponseId: start.sourceResponseId } : {}),
    ...(start?.processId ? { processId: start.processId } : {}),
  };
}

function Summary({ title, text }: { title: ReactNode; text: ReactNode }) {
  const { t } = useTranslation('measures');
  return (
    <DescriptionList
      items={[
        { term: t('fields.title'), value: title },
        { term: t('fields.description'), value: text },
      ]}
    />
  );
}

interface SectionProps {
  form: MeasureFormControl;
}

function Section({ name, children }: { name: SectionName; children: ReactNode }) {
  const { t } = useTranslation('measures');
  return (
    <section className="form-section" aria-labelledby={`form-${name}`}>
      <SectionHeading id={`form-${name}`}>{t(`sections.${name}`)}</SectionHeading>
      {children}
    </section>
  );
}

type SectionName = 'what' | 'who' | 'when' | 'money' | 'steering' | 'effect';

/** One text field with its label; several lines where there is more to say. */
function Words({ form, name, area = false }: SectionProps & { name: TextName; area?: boolean }) {
  const { t } = useTranslation('measures');
  const fault = form.formState.errors[name]?.message;
  const hint = useHint(name);
  const shared = { id: id(name), label: t(`fields.${name}`), optional: true, error: fault };
  return area ? (
    <TextArea {...shared} {...(hint ? { hint } : {})} rows={3} {...form.register(name)} />
  ) : (
    <TextField {...shared} {...(hint ? { hint } : {})} {...form.register(name)} />
  );
}

function useHint(name: TextName): string | undefined {
  const { t } = useTranslation('measures');
  if (name === 'responsiblePost') return t('hints.responsiblePost');
  if (name === 'output') return t('hints.output');
  if (name === 'notMeasurableReason') return t('hints.notMeasurableReason');
  return undefined;
}

function Pair({
  form,
  path,
  required = false,
  multiline = false,
  hint,
}: SectionProps & {
  path: 'title' | 'teaser' | 'description' | 'plainLanguage';
  required?: boolean;
  multiline?: boolean;
  hint?: string;
}) {
  const { t } = useTranslation('measures');
  return (
    <TextPairFields
      name="measure"
      form={form}
      path={path}
      label={t(`fields.${path}`)}
      optional={!required}
      multiline={multiline}
      {...(hint ? { hint } : {})}
    />
  );
}

function useNames() {
  const { i18n } = useTranslation('measures');
  return (text: TranslatedTextValue) => pickText(text, i18n.language)?.text ?? '';
}

function Several({
  form,
  name,
  options,
}: SectionProps & {
  name: 'guidelineIds' | 'goalIds' | 'supportingOrganisationIds';
  options: readonly SelectOption[] | undefined;
}) {
  const { t } = useTranslation('measures');
  if (!options) return null;
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field, fieldState }) => (
        <MultiCombobox
          id={id(name)}
          label={t(`fields.${name}`)}
          error={fieldState.error?.message}
          options={options}
          values={field.value}
          onChange={field.onChange}
        />
      )}
    />
  );
}

function One({
  form,
  name,
  options,
  hint,
}: SectionProps & {
  name: 'responsibleOrganisationId' | 'budgetDecisionId' | 'adoptedDecisionId';
  options: readonly SelectOption[] | undefined;
  hint?: string;
}) {
  const { t } = useTranslation('measures');
  if (!options) return null;
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field, fieldState }) => (
        <Combobox
          id={id(name)}
          label={t(`fields.${name}`)}
          {...(hint ? { hint } : {})}
          optional
          error={fieldState.error?.message}
          options={options}
          value={field.value}
          onChange={field.onChange}
        />
      )}
    />
  );
}

function WhatSection({
  form,
  isNew,
  processId,
}: SectionProps & { isNew: boolean; processId: string | undefined }) {
  const { t } = useTranslation('measures');
  const nameOf = useNames();
  const guidelines = useQuery(guidelinesQuery()).data;
  const goals = useQuery(goalsQuery(processId)).data;
  return (
    <Section name="what">
      <Pair form={form} path="title" required />
      {isNew ? <GroupField form={form} /> : null}
      <Pair form={form} path="teaser" multiline hint={t('hints.teaser')} />
      <Pair form={form} path="description" multiline />
      <Pair form={form} path="plainLanguage" multiline hint={t('hints.plainLanguage')} />
      <Words form={form} name="fieldOfAction" />
      <Several
        form={form}
        name="guidelineIds"
        options={guidelines?.map(({ id: value, code, text }) => ({
          value,
          label: `${code} – ${nameOf(text)}`,
        }))}
      />
      <Several
        form={form}
        name="goalIds"
        options={goals?.map(({ id: value, code, text }) => ({
          value,
          label: `${code} – ${nameOf(text)}`,
        }))}
      />
      <VisibilityField form={form} />
    </Section>
  );
}

/** The coordination office chooses among all groups, others among their own. */
function GroupField({ form }: SectionProps) {
  const { t } = useTranslation('measures');
  const nameOf = useNames();
  const me = useMe();
  const all = useCan('measures:write');
  const groups = useQuery(groupsQuery()).data ?? [];
  const own = me?.memberships.map(({ workingGroupId }) => workingGroupId) ?? [];
  const options = groups
    .filter((group) => all || own.includes(group.id))
    .map((group) => ({ value: group.id, label: nameOf(group.name) }));
  if (options.length === 0) return null;
  return (
    <Select
      // Starts anew when the groups have arrived, so that the chosen one shows.
      key={options.length}
      id={id('workingGroupId')}
      label={t('fields.group')}
      optional={all}
      emptyLabel={t(all ? 'form.noGroup' : 'form.choose')}
      options={options}
      error={form.formState.errors.workingGroupId?.message}
      {...form.register('workingGroupId')}
    />
  );
}

function VisibilityField({ form }: SectionProps) {
  const { t } = useTranslation('measures');
  const mayPublish = useCan('measures:write');
  const current = form.formState.defaultValues?.visibility;
  const options = visibilities.filter(
    (value) => mayPublish || value !== 'PUBLIC' || current === 'PUBLIC',
  );
  return (
    <RadioGroup
      label={t('fields.visibility')}
      options={options.map((value) => ({
        value,
        label: t(`visibilities.${value}`),
        hint: t(`visibilityHints.${value}`),
      }))}
      {...form.register('visibility')}
    />
  );
}

function WhoSection({ form }: SectionProps) {
  const { t } = useTranslation('measures');
  const nameOf = useNames();
  const organisations = useQuery(allOrganisationsQuery()).data;
  const options = organisations?.map(({ id: value, name }) => ({ value, label: nameOf(name) }));
  const lists = [
    { name: 'targetGroups', max: 120, suggestions: undefined },
    { name: 'districts', max: 80, suggestions: districtsOf(organisations ?? []) },
  ] as const;
  return (
    <Section name="who">
      <One
        form={form}
        name="responsibleOrganisationId"
        options={options}
        hint={t('hints.organisation')}
      />
      <Words form={form} name="responsiblePost" />
      <Several form={form} name="supportingOrganisationIds" options={options} />
      {lists.map(({ name, max, suggestions }) => (
        <Controller
          key={name}
          control={form.control}
          name={name}
          render={({ field, fieldState }) => (
            <ListField
              id={id(name)}
              label={t(`fields.${name}`)}
              hint={t(`hints.${name}`)}
              optional
              maxLength={max}
              {...(suggestions ? { suggestions } : {})}
              error={fieldState.error?.message}
              values={field.value}
              onChange={field.onChange}
            />
          )}
        />
      ))}
    </Section>
  );
}

function WhenSection({ form }: SectionProps) {
  const { t } = useTranslation('measures');
  const { errors } = form.formState;
  const day = (
    name: 'plannedStart' | 'plannedEnd' | 'actualStart' | 'actualEnd' | 'nextReportDue',
  ) => (
    <DateField
      id={id(name)}
      label={t(`fields.${name}`)}
      optional
      error={errors[name]?.message}
      {...form.register(name)}
    />
  );
  return (
    <Section name="when">
      <div className="form-pair">
        {day('plannedStart')}
        {day('plannedEnd')}
      </div>
      <Checkbox id={id('recurring')} label={t('hints.recurring')} {...form.register('recurring')} />
      <div className="form-pair">
        {day('actualStart')}
        {day('actualEnd')}
      </div>
      {day('nextReportDue')}
    </Section>
  );
}

function MoneySection({ form }: SectionProps) {
  const { t, i18n } = useTranslation('measures');
  const nameOf = useNames();
  const { errors } = form.formState;
  const decisions = useQuery(decisionsQuery()).data?.map((decision) => ({
    value: decision.id,
    label: `${formatDate(decision.decidedOn, 'short', i18n.language)}, ${decision.body.label}: ${nameOf(decision.text)}`,
  }));
  const amount = (name: 'costOnce' | 'costYearly' | 'staffShare', hint: string) => (
    <NumberField
      id={id(name)}
      label={t(`fields.${name}`)}
      hint={hint}
      decimals
      optional
      error={errors[name]?.message}
      {...form.register(name)}
    />
  );
  return (
    <Section name="money">
      <div className="form-pair">
        {amount('costOnce', t('hints.euro'))}
        {amount('costYearly', t('hints.euro'))}
      </div>
      {amount('staffShare', t('hints.staffShare'))}
      <Select
        id={id('fundingState')}
        label={t('fields.fundingState')}
        hint={t('sheet.adoptedIsNotFunded')}
        options={fundingStates.map((value) => ({ value, label: t(`funding.${value}`) }))}
        {...form.register('fundingState')}
      />
      <Words form={form} name="fundingProgramme" />
      <One form={form} name="adoptedDecisionId" options={decisions} />
      <One form={form} name="budgetDecisionId" options={decisions} />
    </Section>
  );
}

function SteeringSection({ form }: SectionProps) {
  const { t } = useTranslation('measures');
  return (
    <Section name="steering">
      <Select
        id={id('priority')}
        label={t('fields.priority')}
        optional
        emptyLabel={t('form.noPriority')}
        options={['1', '2', '3', '4', '5'].map((value) => ({
          value,
          label: t(`priorities.${value as '1'}`),
        }))}
        {...form.register('priority')}
      />
      <Words form={form} name="priorityReason" area />
      <Words form={form} name="obstacle" area />
      <Words form={form} name="lesson" area />
    </Section>
  );
}

function EffectSection({ form }: SectionProps) {
  const { t } = useTranslation('measures');
  return (
    <Section name="effect">
      <Words form={form} name="output" area />
      <Fieldset label={t('form.measurable')} hint={t('form.measurableHint')}>
        <Words form={form} name="notMeasurableReason" area />
      </Fieldset>
    </Section>
  );
}

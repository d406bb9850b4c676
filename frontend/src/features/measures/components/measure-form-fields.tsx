import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { pickText, type TranslatedTextValue } from '../../../i18n/translated-text';
import { Combobox } from '../../../ui/combobox';
import { fieldId } from '../../../ui/form-errors';
import { MultiCombobox } from '../../../ui/multi-combobox';
import { SectionHeading } from '../../../ui/page-header';
import type { SelectOption } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { TextPairFields } from '../../../ui/text-pair';
import { TextArea } from '../../../ui/textarea';
import type { MeasureInput, MeasureValues } from './measure-form-schema';

export type MeasureFormControl = UseFormReturn<MeasureInput, unknown, MeasureValues>;

export interface SectionProps {
  form: MeasureFormControl;
}

/** The id of a field, which the summary of faults leads to. */
export const id = (path: string) => fieldId('measure', path);

export function Section({
  name,
  children,
}: {
  name: 'what' | 'who' | 'when' | 'money' | 'steering' | 'effect';
  children: ReactNode;
}) {
  const { t } = useTranslation('measures');
  return (
    <section className="form-section" aria-labelledby={`form-${name}`}>
      <SectionHeading id={`form-${name}`}>{t(`sections.${name}`)}</SectionHeading>
      {children}
    </section>
  );
}

type TextName =
  | 'fieldOfAction'
  | 'responsiblePost'
  | 'fundingProgramme'
  | 'priorityReason'
  | 'obstacle'
  | 'lesson'
  | 'output'
  | 'notMeasurableReason';

/** One text field with its label; several lines where there is more to say. */
export function Words({
  form,
  name,
  area = false,
}: SectionProps & { name: TextName; area?: boolean }) {
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

export function Pair({
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

export function useNames() {
  const { i18n } = useTranslation('measures');
  return (text: TranslatedTextValue) => pickText(text, i18n.language)?.text ?? '';
}

export function Several({
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

export function One({
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

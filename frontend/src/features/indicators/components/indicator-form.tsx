import { valibotResolver } from '@hookform/resolvers/valibot';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { applyFieldErrors } from '../../../api/field-errors';
import { asProblem, type FieldProblem } from '../../../api/problem';
import { useCan, useMe } from '../../../auth/use-me';
import { pickText } from '../../../i18n/translated-text';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { Disclosure } from '../../../ui/disclosure';
import { Form } from '../../../ui/form';
import { fieldId } from '../../../ui/form-errors';
import { NumberField } from '../../../ui/number-field';
import { ProblemAlert } from '../../../ui/problem-alert';
import { RadioGroup } from '../../../ui/radio-group';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { TextArea } from '../../../ui/textarea';
import { workingGroupsQuery } from '../api/list-working-groups';
import { isAnswerable } from '../model/answerable';
import { themes } from '../model/search';
import { knownUnits } from '../model/value-text';
import {
  asksForProtection,
  definitionParts,
  directions,
  fieldOfPath,
  indicatorFields,
  indicatorSchema,
  type IndicatorValues,
  isRedefined,
  otherUnit,
  isAboutOrganisations,
  partInEnglish,
  protections,
  valueKinds,
} from './indicator-form-schema';
import { FitnessFields } from './fitness-fields';
import { PlannedDetectability } from './planned-detectability';

interface IndicatorFormProps {
  start: IndicatorValues;
  /** Absent for a new one. */
  existing?: { measured: boolean };
  /** Rejects with the problem; faults then stand at their fields. */
  onSave: (values: IndicatorValues) => Promise<void>;
}

const name = 'indicator';

/** The form is long: what is refused stands above what one sees when saving. */
const intoView = (alert: HTMLElement | null) => alert?.scrollIntoView({ block: 'nearest' });

export function IndicatorForm({ start, existing, onSave }: IndicatorFormProps) {
  const { t } = useTranslation('indicators');
  const keeper = useCan('indicators:write');
  const steward = useCan('observations:write');
  const [failure, setFailure] = useState<unknown>();
  const [unplaced, setUnplaced] = useState<FieldProblem[]>([]);
  const form = useForm<IndicatorValues>({
    criteriaMode: 'all',
    resolver: valibotResolver(
      indicatorSchema(t, {
        groupRequired: !keeper,
        before: existing?.measured ? start : undefined,
        protectionRequired: steward && asksForProtection(start, existing !== undefined),
      }),
    ),
    defaultValues: start,
  });
  const { errors, isSubmitting } = form.formState;
  const [definitionDe, formula, numeratorText, denominatorText, method] = useWatch({
    control: form.control,
    name: ['definitionDe', 'formula', 'numeratorText', 'denominatorText', 'method'],
  });
  const defining = { definitionDe, formula, numeratorText, denominatorText, method };
  const unit = useWatch({ control: form.control, name: 'unit' });
  const kind = useWatch({ control: form.control, name: 'valueKind' });
  const protection = useWatch({ control: form.control, name: 'protection' });
  const submit = async (values: IndicatorValues) => {
    setFailure(undefined);
    try {
      await onSave(values);
    } catch (error) {
      setFailure(error);
      setUnplaced(applyFieldErrors(error, indicatorFields, form.setError, fieldOfPath));
    }
  };
  const field = (key: keyof IndicatorValues) => ({
    id: fieldId(name, key),
    error: errors[key]?.message,
    ...form.register(key),
  });
  const fixed = existing?.measured ?? false;
  return (
    <Form name={name} form={form} onSubmit={submit}>
      {failure ? (
        <div ref={intoView}>
          <ProblemAlert problem={asProblem(failure)} faults={unplaced} />
        </div>
      ) : null}
      <TextField label={t('form.name')} hint={t('form.nameHint')} {...field('nameDe')} />
      <TextField
        optional
        label={t('form.question')}
        hint={t('form.questionHint')}
        {...field('questionDe')}
      />
      <TextArea
        optional
        rows={3}
        label={t('form.definition')}
        hint={t('form.definitionHint')}
        {...field('definitionDe')}
      />
      <Disclosure
        summary={t('form.parts')}
        open={definitionParts.some((part) => start[part] !== '')}
      >
        <div className="form">
          {definitionParts.map((part) => (
            <TextArea
              key={part}
              optional
              rows={2}
              label={t(`form.${part}`)}
              hint={t(`form.${part}Hint`)}
              {...field(part)}
            />
          ))}
        </div>
      </Disclosure>
      {fixed && isRedefined(start, defining) ? (
        <TextField
          label={t('form.changedBecause')}
          hint={t('form.changedBecauseHint')}
          {...field('changedBecause')}
        />
      ) : null}
      <Disclosure summary={t('form.translations')}>
        <div className="form">
          <TextField optional lang="en" label={t('form.nameEn')} {...field('nameEn')} />
          <TextField optional lang="en" label={t('form.questionEn')} {...field('questionEn')} />
          <TextArea
            optional
            lang="en"
            rows={3}
            label={t('form.definitionEn')}
            {...field('definitionEn')}
          />
          {definitionParts.map((part) => (
            <TextArea
              key={part}
              optional
              lang="en"
              rows={2}
              label={t(`form.${partInEnglish(part)}`)}
              {...field(partInEnglish(part))}
            />
          ))}
        </div>
      </Disclosure>
      <Select
        label={t('form.theme')}
        options={themes.map((theme) => ({ value: theme, label: t(`themes.${theme}`) }))}
        {...field('theme')}
      />
      <GroupSelect keeper={keeper} field={field('workingGroupId')} />
      {fixed ? null : (
        <>
          <Select
            label={t('form.valueKind')}
            options={valueKinds.map((kind) => ({
              value: kind,
              label: t(`form.valueKinds.${kind}`),
            }))}
            {...field('valueKind')}
          />
          {isAnswerable(kind) ? (
            <Disclosure summary={t('planned.title')}>
              <PlannedDetectability key={kind} kind={kind} />
            </Disclosure>
          ) : null}
          <Select
            label={t('form.unit')}
            options={[
              ...knownUnits.map((code) => ({ value: code, label: t(`units.${code}`) })),
              { value: otherUnit, label: t('form.other') },
            ]}
            {...field('unit')}
          />
          {unit === otherUnit ? (
            <TextField
              short
              label={t('form.otherUnit')}
              hint={t('form.otherUnitHint')}
              {...field('unitWord')}
            />
          ) : null}
        </>
      )}
      <Disclosure summary={t('fitness.title')}>
        <FitnessFields field={field} />
      </Disclosure>
      <NumberField label={t('form.decimals')} {...field('decimals')} />
      <RadioGroup
        label={t('form.direction')}
        hint={t('form.directionHint')}
        options={directions.map((direction) => ({
          value: direction,
          label: t(`form.directions.${direction}`),
        }))}
        error={errors.direction?.message}
        {...form.register('direction')}
      />
      <Checkbox label={t('form.readAsGap')} {...form.register('readAsGap')} />
      <Checkbox label={t('form.officialFullCount')} {...form.register('officialFullCount')} />
      {keeper ? (
        <RadioGroup
          label={t('form.visibility')}
          options={(['INTERNAL', 'PUBLIC'] as const).map((value) => ({
            value,
            label: t(`form.visibilities.${value}`),
          }))}
          {...form.register('visibility')}
        />
      ) : null}
      {steward ? (
        <Select
          label={t('protection.label')}
          hint={t(
            isAboutOrganisations(protection) ? 'protection.organisationsHint' : 'protection.hint',
          )}
          emptyLabel={t('protection.undecided')}
          options={protections
            .filter((choice) => choice !== '')
            .filter((choice) => kind === 'AMOUNT' || !isAboutOrganisations(choice))
            .map((choice) => ({ value: choice, label: t(`protection.choices.${choice}`) }))}
          {...field('protection')}
        />
      ) : null}
      {existing ? null : (
        <TextField
          optional
          short
          label={t('form.code')}
          hint={t('form.codeHint')}
          {...field('code')}
        />
      )}
      <div>
        <Button kind="primary" type="submit" busy={isSubmitting}>
          {t('form.save')}
        </Button>
      </div>
    </Form>
  );
}

/** All working groups for those who keep indicators, else one's own. */
function GroupSelect({
  keeper,
  field,
}: {
  keeper: boolean;
  field: object & { id: string; error: string | undefined };
}) {
  const { t, i18n } = useTranslation('indicators');
  const groups = useQuery({ ...workingGroupsQuery(), enabled: keeper });
  const own = useMe()?.memberships ?? [];
  const options = keeper
    ? (groups.data ?? []).map((group) => ({
        value: group.id,
        label: pickText(group.name, i18n.language)?.text ?? group.code,
      }))
    : own.map((membership) => ({ value: membership.workingGroupId, label: membership.name }));
  return (
    <Select
      optional={keeper}
      label={t('form.group')}
      hint={t('form.groupHint')}
      emptyLabel={t(keeper ? 'form.noGroup' : 'form.chooseGroup')}
      // The options come later than the value; a new key makes the browser choose again.
      key={options.length}
      options={options}
      {...field}
    />
  );
}

import { valibotResolver } from '@hookform/resolvers/valibot';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { applyFieldErrors } from '../../../api/field-errors';
import { asProblem, type FieldProblem, ProblemError } from '../../../api/problem';
import { numberFormat } from '../../../i18n/format';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { Disclosure } from '../../../ui/disclosure';
import { Form } from '../../../ui/form';
import { fieldId } from '../../../ui/form-errors';
import { NumberField } from '../../../ui/number-field';
import { ProblemAlert } from '../../../ui/problem-alert';
import { RadioGroup } from '../../../ui/radio-group';
import { Select } from '../../../ui/select';
import { StaleVersionDialog } from '../../../ui/stale-version-dialog';
import { TextField } from '../../../ui/text-field';
import { TextArea } from '../../../ui/textarea';
import { showToast } from '../../../ui/toast';
import { addObservation, correctObservation } from '../api/observations';
import { readObservations } from '../api/series';
import { allSourcesQuery } from '../api/sources';
import type { Indicator, Observation, Series } from '../api/types';
import { unitName, valueText } from '../model/value-text';
import {
  bases,
  confidentialities,
  kinds,
  missingReasons,
  observationFields,
  observationSchema,
  type ObservationValues,
  signs,
  startValues,
  toChange,
  toNew,
} from './observation-form-schema';
import { SourceDialog } from './source-dialog';
import { useRefresh } from './use-refresh';

interface ObservationFormProps {
  indicator: Indicator;
  series: Series;
  /** The value to correct; absent: a new one is entered. */
  observation?: Observation;
  onDone: () => void;
}

const name = 'observation';

export function ObservationForm({ indicator, series, observation, onDone }: ObservationFormProps) {
  const { t, i18n } = useTranslation('indicators');
  const refresh = useRefresh();
  const [unplaced, setUnplaced] = useState<FieldProblem[]>([]);
  const [theirs, setTheirs] = useState<Observation>();
  const correcting = observation !== undefined;
  const form = useForm<ObservationValues>({
    criteriaMode: 'all',
    resolver: valibotResolver(observationSchema(t, correcting)),
    defaultValues: startValues(observation, (value) =>
      numberFormat({ maximumFractionDigits: 9, useGrouping: false }, i18n.language).format(value),
    ),
  });
  const saving = useMutation({
    mutationFn: ({ values, revision }: { values: ObservationValues; revision: number }) =>
      observation
        ? correctObservation(observation.id, revision, toChange(values))
        : addObservation(series.id, toNew(values)),
    onSuccess: async () => {
      onDone();
      showToast(t(correcting ? 'value.corrected' : 'value.added'));
      await refresh();
    },
    onError: async (error) => {
      if (observation && error instanceof ProblemError && error.isStale) {
        const { items } = await readObservations(series.id);
        setTheirs(items.find(({ id }) => id === observation.id));
        return;
      }
      setUnplaced(applyFieldErrors(error, observationFields, form.setError));
    },
  });
  const submit = (values: ObservationValues) =>
    saving.mutate({ values, revision: observation?.revision ?? 0 });
  const shown = saving.isError && !theirs;
  return (
    <>
      <Form name={name} form={form} onSubmit={submit}>
        {shown ? <ProblemAlert problem={asProblem(saving.error)} faults={unplaced} /> : null}
        <ObservationInputs form={form} indicator={indicator} correcting={correcting} />
        <div>
          <Button kind="primary" type="submit" busy={saving.isPending}>
            {t(correcting ? 'value.correct' : 'value.add')}
          </Button>
        </div>
      </Form>
      {theirs ? (
        <StaleVersionDialog
          open
          mine={<bdi dir="ltr">{form.getValues('value')}</bdi>}
          theirs={
            <bdi dir="ltr">
              {typeof theirs.value === 'number'
                ? valueText(theirs.value, indicator, i18n.language, t)
                : t(`missing.${theirs.missingReason ?? 'NOT_COLLECTED'}`)}
            </bdi>
          }
          busy={saving.isPending}
          onTakeTheirs={() => {
            onDone();
            void refresh();
          }}
          onKeepMine={() => {
            setTheirs(undefined);
            saving.mutate({ values: form.getValues(), revision: theirs.revision });
          }}
          onCancel={() => setTheirs(undefined)}
        />
      ) : null}
    </>
  );
}

function ObservationInputs({
  form,
  indicator,
  correcting,
}: {
  form: ReturnType<typeof useForm<ObservationValues>>;
  indicator: Indicator;
  correcting: boolean;
}) {
  const { t } = useTranslation('indicators');
  const { errors } = form.formState;
  const hasValue = useWatch({ control: form.control, name: 'hasValue' });
  const id = (path: string) => fieldId(name, path);
  return (
    <>
      {correcting ? null : (
        <TextField
          id={id('period')}
          label={t('value.period')}
          hint={t('value.periodHint')}
          short
          error={errors.period?.message}
          {...form.register('period')}
        />
      )}
      <RadioGroup
        label={t('value.hasValue')}
        options={[
          { value: 'yes', label: t('value.yes') },
          { value: 'no', label: t('value.no') },
        ]}
        {...form.register('hasValue')}
      />
      {hasValue === 'yes' ? (
        <>
          <NumberField
            id={id('value')}
            decimals
            label={`${t('value.value')} (${unitName(indicator.unit, t)})`}
            hint={t('value.valueHint')}
            error={errors.value?.message}
            {...form.register('value')}
          />
          <Select
            id={id('kind')}
            label={t('value.kind')}
            options={kinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
            error={errors.kind?.message}
            {...form.register('kind')}
          />
        </>
      ) : (
        <Select
          id={id('missingReason')}
          label={t('value.missingReason')}
          emptyLabel={t('form.chooseGroup')}
          options={missingReasons.map((reason) => ({
            value: reason,
            label: t(`missing.${reason}`),
          }))}
          error={errors.missingReason?.message}
          {...form.register('missingReason')}
        />
      )}
      {correcting ? null : <SourceSelect form={form} />}
      <RadioGroup
        label={t('value.basis')}
        options={bases.map((basis) => ({ value: basis, label: t(`bases.${basis}`) }))}
        {...form.register('dateBasis')}
      />
      <Disclosure summary={t('value.parts')}>
        <div className="form">
          <NumberField
            id={id('numerator')}
            optional
            label={t('value.numerator')}
            hint={t('value.numeratorHint')}
            error={errors.numerator?.message}
            {...form.register('numerator')}
          />
          <NumberField
            id={id('denominator')}
            optional
            label={t('value.denominator')}
            hint={t('value.denominatorHint')}
            error={errors.denominator?.message}
            {...form.register('denominator')}
          />
          <Select
            id={id('sign')}
            optional
            label={t('value.sign')}
            emptyLabel={t('value.signNone')}
            options={signs.map((sign) => ({
              value: sign,
              label: `${sign}: ${t(`table.symbols.${signMeanings[sign]}`)}`,
            }))}
            error={errors.sign?.message}
            {...form.register('sign')}
          />
          <TextField
            id={id('asPrinted')}
            optional
            label={t('value.asPrinted')}
            error={errors.asPrinted?.message}
            {...form.register('asPrinted')}
          />
          <Checkbox label={t('value.preferred')} {...form.register('preferred')} />
        </div>
      </Disclosure>
      <TextArea
        id={id('note')}
        optional
        rows={2}
        label={t('value.note')}
        error={errors.note?.message}
        {...form.register('note')}
      />
      <Select
        id={id('confidentiality')}
        label={t('value.confidentiality')}
        hint={t('value.confidentialityHint')}
        {...(form.formState.defaultValues?.confidentiality
          ? {}
          : { emptyLabel: t('value.confidentialityKept') })}
        options={confidentialities.map((code) => ({
          value: code,
          label: t(`confidentialities.${code}`),
        }))}
        error={errors.confidentiality?.message}
        {...form.register('confidentiality')}
      />
      <TextField
        id={id('reason')}
        optional={!correcting}
        label={t('value.reason')}
        hint={t('value.reasonHint')}
        error={errors.reason?.message}
        {...form.register('reason')}
      />
    </>
  );
}

const signMeanings = {
  p: 'provisional',
  r: 'revised',
  s: 'estimated',
  '()': 'low',
  '|': 'break',
} as const;

function SourceSelect({ form }: { form: ReturnType<typeof useForm<ObservationValues>> }) {
  const { t } = useTranslation('indicators');
  const sources = useQuery(allSourcesQuery());
  const [entering, setEntering] = useState(false);
  return (
    <>
      <Select
        id={fieldId(name, 'sourceId')}
        label={t('value.source')}
        emptyLabel={t('form.chooseGroup')}
        options={(sources.data ?? []).map((source) => ({ value: source.id, label: source.title }))}
        error={form.formState.errors.sourceId?.message}
        {...form.register('sourceId')}
      />
      <div>
        <Button small icon="add" onClick={() => setEntering(true)}>
          {t('value.newSource')}
        </Button>
      </div>
      {entering ? (
        <SourceDialog
          onClose={() => setEntering(false)}
          onSaved={async (source) => {
            setEntering(false);
            await sources.refetch();
            form.setValue('sourceId', source.id, { shouldValidate: true });
          }}
        />
      ) : null}
    </>
  );
}

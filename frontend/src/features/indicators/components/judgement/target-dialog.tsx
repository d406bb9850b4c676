import { valibotResolver } from '@hookform/resolvers/valibot';
import { useMutation } from '@tanstack/react-query';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { applyFieldErrors } from '../../../../api/field-errors';
import { asProblem } from '../../../../api/problem';
import { Button } from '../../../../ui/button';
import { DateField } from '../../../../ui/date-field';
import { Dialog } from '../../../../ui/dialog';
import { Form } from '../../../../ui/form';
import { fieldId } from '../../../../ui/form-errors';
import { NumberField } from '../../../../ui/number-field';
import { ProblemAlert } from '../../../../ui/problem-alert';
import { RadioGroup } from '../../../../ui/radio-group';
import { Select } from '../../../../ui/select';
import { TextField } from '../../../../ui/text-field';
import { TextArea } from '../../../../ui/textarea';
import { showToast } from '../../../../ui/toast';
import { createTarget } from '../../api/judgement';
import type { Series } from '../../api/types';
import { useRefresh } from '../use-refresh';
import { DetectableNote } from './detectable-note';
import { asNewTarget, needs, targetKinds, targetSchema, type TargetValues } from './target-schema';

const name = 'target';

/** Sets a target; what it needs depends on its kind. What the series could show at all stands above. */
export function TargetDialog({ series, onClose }: { series: Series; onClose: () => void }) {
  const { t } = useTranslation('judgement');
  const refresh = useRefresh();
  const form = useForm<TargetValues>({
    resolver: valibotResolver(targetSchema(t)),
    criteriaMode: 'all',
    defaultValues: {
      kind: 'BY_YEAR',
      wanted: 'HIGHER',
      value: '',
      upperValue: '',
      untilYear: '',
      baseline: '',
      rationale: '',
      decidedBy: '',
      decidedOn: '',
    },
  });
  const { errors } = form.formState;
  const kind = useWatch({ control: form.control, name: 'kind' });
  const saving = useMutation({
    mutationFn: (values: TargetValues) => createTarget(series.id, asNewTarget(values)),
    onSuccess: async () => {
      onClose();
      showToast(t('path.saved'));
      await refresh();
    },
    onError: (error) => {
      applyFieldErrors(
        error,
        ['kind', 'wanted', 'value', 'upperValue', 'untilYear', 'baseline'],
        form.setError,
      );
    },
  });
  const id = (path: string) => fieldId(name, path);
  return (
    <Dialog open title={t('path.setTarget')} onClose={onClose}>
      <Form name={name} form={form} onSubmit={(values) => saving.mutate(values)}>
        <DetectableNote series={series} />
        {saving.isError ? <ProblemAlert problem={asProblem(saving.error)} /> : null}
        <Select
          id={id('kind')}
          label={t('path.kind')}
          options={targetKinds.map((value) => ({ value, label: t(`path.kindNames.${value}`) }))}
          {...form.register('kind')}
        />
        {needs[kind].wanted ? (
          <RadioGroup
            chips
            label={t('path.wanted')}
            options={(['HIGHER', 'LOWER'] as const).map((value) => ({
              value,
              label: t(`path.wantedNames.${value}`),
            }))}
            {...form.register('wanted')}
          />
        ) : null}
        {needs[kind].value ? (
          <NumberField
            decimals
            short
            id={id('value')}
            label={t(kind === 'BAND' ? 'path.lower' : 'path.value')}
            error={errors.value?.message}
            {...form.register('value')}
          />
        ) : null}
        {kind === 'BAND' ? (
          <NumberField
            decimals
            short
            id={id('upperValue')}
            label={t('path.upper')}
            error={errors.upperValue?.message}
            {...form.register('upperValue')}
          />
        ) : null}
        {kind === 'BY_YEAR' || kind === 'BAND' ? (
          <NumberField
            short
            id={id('untilYear')}
            label={t('path.untilYear')}
            optional={kind === 'BAND'}
            error={errors.untilYear?.message}
            {...form.register('untilYear')}
          />
        ) : null}
        <TextField
          short
          optional
          id={id('baseline')}
          label={t('path.baseline')}
          hint={t('path.baselineHint')}
          maxLength={32}
          error={errors.baseline?.message}
          {...form.register('baseline')}
        />
        <TextArea
          id={id('rationale')}
          label={t('path.rationale')}
          rows={3}
          maxLength={2000}
          error={errors.rationale?.message}
          {...form.register('rationale')}
        />
        <TextField
          optional
          id={id('decidedBy')}
          label={t('path.decidedByLabel')}
          maxLength={200}
          {...form.register('decidedBy')}
        />
        <DateField
          optional
          id={id('decidedOn')}
          label={t('path.decidedOnLabel')}
          {...form.register('decidedOn')}
        />
        <div>
          <Button kind="primary" type="submit" busy={saving.isPending}>
            {t('path.save')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

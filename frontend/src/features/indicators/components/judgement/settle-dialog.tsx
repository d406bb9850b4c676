import { valibotResolver } from '@hookform/resolvers/valibot';
import { useMutation } from '@tanstack/react-query';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as v from 'valibot';
import { asProblem } from '../../../../api/problem';
import { Button } from '../../../../ui/button';
import { Dialog } from '../../../../ui/dialog';
import { Form } from '../../../../ui/form';
import { fieldId } from '../../../../ui/form-errors';
import { ProblemAlert } from '../../../../ui/problem-alert';
import { RadioGroup } from '../../../../ui/radio-group';
import { TextArea } from '../../../../ui/textarea';
import { showToast } from '../../../../ui/toast';
import { settleGap } from '../../api/data-gaps';
import type { DataGap } from '../../api/types';
import { useRefresh } from '../use-refresh';
import { ReplacementChoice } from './replacement-choice';

const outcomes = ['OBTAINED', 'NOT_OBTAINABLE', 'REPLACED'] as const;
const name = 'settle';

/** Obtained, not obtainable because, or replaced by: a search ends with an outcome. */
export function SettleDialog({ gap, onClose }: { gap: DataGap; onClose: () => void }) {
  const { t } = useTranslation('judgement');
  const refresh = useRefresh();
  const schema = v.pipe(
    v.object({
      outcome: v.picklist(outcomes, t('errors.outcome')),
      note: v.pipe(v.string(), v.trim()),
      replacedBy: v.string(),
    }),
    v.forward(
      v.check(
        ({ outcome, note }) => outcome !== 'NOT_OBTAINABLE' || note !== '',
        t('errors.notObtainable'),
      ),
      ['note'],
    ),
    v.forward(
      v.check(
        ({ outcome, replacedBy }) => outcome !== 'REPLACED' || replacedBy !== '',
        t('errors.replacedBy'),
      ),
      ['replacedBy'],
    ),
  );
  const form = useForm<v.InferOutput<typeof schema>>({
    criteriaMode: 'all',
    resolver: valibotResolver(schema),
    defaultValues: { note: '', replacedBy: '' },
  });
  const { errors } = form.formState;
  const [outcome, replacedBy] = useWatch({
    control: form.control,
    name: ['outcome', 'replacedBy'],
  });
  const settling = useMutation({
    mutationFn: (values: v.InferOutput<typeof schema>) =>
      settleGap(gap, {
        outcome: values.outcome,
        ...(values.note ? { note: values.note } : {}),
        ...(values.outcome === 'REPLACED' ? { replacedBy: values.replacedBy } : {}),
      }),
    onSuccess: async () => {
      onClose();
      showToast(t('gaps.settled'));
      await refresh();
    },
  });
  return (
    <Dialog open title={t('gaps.settleTitle', { number: gap.number })} onClose={onClose}>
      <Form name={name} form={form} onSubmit={(values) => settling.mutate(values)}>
        {settling.isError ? <ProblemAlert problem={asProblem(settling.error)} /> : null}
        <RadioGroup
          label={t('gaps.outcome')}
          options={outcomes.map((value) => ({ value, label: t(`gaps.outcomes.${value}`) }))}
          error={errors.outcome?.message}
          {...form.register('outcome')}
        />
        {outcome === 'REPLACED' ? (
          <ReplacementChoice
            gap={gap}
            id={fieldId(name, 'replacedBy')}
            value={replacedBy}
            error={errors.replacedBy?.message}
            onChange={(seriesId) =>
              form.setValue('replacedBy', seriesId, { shouldValidate: form.formState.isSubmitted })
            }
          />
        ) : null}
        <TextArea
          id={fieldId(name, 'note')}
          label={t('gaps.note')}
          optional={outcome !== 'NOT_OBTAINABLE'}
          rows={2}
          maxLength={1000}
          error={errors.note?.message}
          {...form.register('note')}
        />
        <div>
          <Button kind="primary" type="submit" busy={settling.isPending}>
            {t('gaps.settle')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

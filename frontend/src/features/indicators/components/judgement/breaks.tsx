import { valibotResolver } from '@hookform/resolvers/valibot';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as v from 'valibot';
import { applyFieldErrors } from '../../../../api/field-errors';
import { asProblem } from '../../../../api/problem';
import { TranslatedText } from '../../../../i18n/translated-text';
import { Button } from '../../../../ui/button';
import { ConfirmDialog } from '../../../../ui/confirm-dialog';
import { Dialog } from '../../../../ui/dialog';
import { Form } from '../../../../ui/form';
import { fieldId } from '../../../../ui/form-errors';
import { SectionHeading } from '../../../../ui/page-header';
import { ProblemAlert } from '../../../../ui/problem-alert';
import { useProblemText } from '../../../../ui/problem-text';
import { Select } from '../../../../ui/select';
import { TextField } from '../../../../ui/text-field';
import { showToast } from '../../../../ui/toast';
import { breaksQuery, createBreak, removeBreak } from '../../api/judgement';
import type { Series, SeriesBreak } from '../../api/types';
import { useRefresh } from '../use-refresh';

const kinds = ['DEFINITION', 'TERRITORY', 'METHOD', 'SOURCE'] as const;
const name = 'break';

/** From when on figures cannot be compared with earlier ones, and why. */
export function Breaks({ series, keeps }: { series: Series; keeps: boolean }) {
  const { t, i18n } = useTranslation('judgement');
  const problemText = useProblemText();
  const breaks = useQuery(breaksQuery(series.id, i18n.language)).data?.items ?? [];
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<SeriesBreak>();
  const refresh = useRefresh();
  const removal = useMutation({
    mutationFn: removeBreak,
    onSuccess: async () => {
      setRemoving(undefined);
      showToast(t('breaks.removed'));
      await refresh();
    },
    onError: (error) => showToast(problemText(asProblem(error)), { tone: 'error' }),
  });
  if (breaks.length === 0 && !keeps) return null;
  return (
    <section className="card stack stack-small" aria-labelledby="breaks-heading">
      <SectionHeading level={3} id="breaks-heading">
        {t('breaks.title')}
      </SectionHeading>
      {breaks.length === 0 ? <p className="measure">{t('breaks.none')}</p> : null}
      <ul className="stack stack-small measure">
        {breaks.map((entry) => (
          <li key={entry.id}>
            <span className="cell-strong">
              {t('breaks.from', { period: entry.period })} ({t(`breaks.kinds.${entry.kind}`)})
            </span>
            <br />
            <TranslatedText text={entry.explanation} />
            {keeps ? (
              <span className="no-print">
                {' '}
                <Button small kind="tertiary" onClick={() => setRemoving(entry)}>
                  {t('breaks.remove')}
                </Button>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      {keeps ? (
        <div className="no-print">
          <Button onClick={() => setAdding(true)}>{t('breaks.add')}</Button>
        </div>
      ) : null}
      {adding ? <BreakDialog series={series} onClose={() => setAdding(false)} /> : null}
      <ConfirmDialog
        open={removing !== undefined}
        title={t('breaks.remove')}
        confirmLabel={t('breaks.remove')}
        danger
        busy={removal.isPending}
        onConfirm={() => {
          if (removing) removal.mutate(removing);
        }}
        onCancel={() => setRemoving(undefined)}
      >
        <p>{t('breaks.removeText')}</p>
      </ConfirmDialog>
    </section>
  );
}

function BreakDialog({ series, onClose }: { series: Series; onClose: () => void }) {
  const { t } = useTranslation('judgement');
  const refresh = useRefresh();
  const schema = v.object({
    period: v.pipe(v.string(), v.trim(), v.minLength(1, t('errors.period'))),
    kind: v.picklist(kinds),
    explanation: v.pipe(v.string(), v.trim(), v.minLength(1, t('errors.words'))),
  });
  const form = useForm<v.InferOutput<typeof schema>>({
    resolver: valibotResolver(schema),
    defaultValues: { period: '', kind: 'DEFINITION', explanation: '' },
  });
  const { errors } = form.formState;
  const saving = useMutation({
    mutationFn: ({ period, kind, explanation }: v.InferOutput<typeof schema>) =>
      createBreak(series.id, { period, kind, explanation: { de: { text: explanation } } }),
    onSuccess: async () => {
      onClose();
      showToast(t('breaks.saved'));
      await refresh();
    },
    onError: (error) => {
      applyFieldErrors(error, ['period', 'kind', 'explanation'], form.setError);
    },
  });
  return (
    <Dialog open title={t('breaks.add')} onClose={onClose}>
      <Form name={name} form={form} onSubmit={(values) => saving.mutate(values)}>
        <p>{t('breaks.intro')}</p>
        {saving.isError ? <ProblemAlert problem={asProblem(saving.error)} /> : null}
        <TextField
          short
          id={fieldId(name, 'period')}
          label={t('breaks.period')}
          hint={t('breaks.periodHint')}
          maxLength={32}
          error={errors.period?.message}
          {...form.register('period')}
        />
        <Select
          id={fieldId(name, 'kind')}
          label={t('breaks.kind')}
          options={kinds.map((kind) => ({ value: kind, label: t(`breaks.kinds.${kind}`) }))}
          {...form.register('kind')}
        />
        <TextField
          id={fieldId(name, 'explanation')}
          label={t('breaks.explanation')}
          maxLength={1000}
          error={errors.explanation?.message}
          {...form.register('explanation')}
        />
        <div>
          <Button kind="primary" type="submit" busy={saving.isPending}>
            {t('breaks.save')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

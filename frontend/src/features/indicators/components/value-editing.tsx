import { useMutation, useQuery } from '@tanstack/react-query';
import { type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { DateText } from '../../../i18n/date-text';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Loading } from '../../../ui/loading';
import { ProblemAlert } from '../../../ui/problem-alert';
import { useProblemText } from '../../../ui/problem-text';
import { TextField } from '../../../ui/text-field';
import { showToast } from '../../../ui/toast';
import { addObservation, withdrawObservation } from '../api/observations';
import { revisionsQuery } from '../api/series';
import type { Indicator, NewObservation, Observation, Series } from '../api/types';
import { valueText } from '../model/value-text';
import { ObservationForm } from './observation-form';
import { useRefresh } from './use-refresh';

/** What an editor does with one value. */
export type Edit =
  | { kind: 'add' }
  | { kind: 'correct'; observation: Observation }
  | { kind: 'withdraw'; observation: Observation }
  | { kind: 'history'; observation: Observation };

interface ValueEditingProps {
  indicator: Indicator;
  series: Series;
  edit: Edit;
  onClose: () => void;
}

export function ValueEditing({ indicator, series, edit, onClose }: ValueEditingProps) {
  const { t } = useTranslation('indicators');
  const period = edit.kind === 'add' ? '' : edit.observation.periodLabel;
  const titles = {
    add: t('value.addTitle'),
    correct: t('value.correctTitle', { period }),
    withdraw: t('value.withdrawTitle', { period }),
    history: t('value.historyTitle', { period }),
  };
  return (
    <Dialog open title={titles[edit.kind]} onClose={onClose}>
      {edit.kind === 'add' ? (
        <ObservationForm indicator={indicator} series={series} onDone={onClose} />
      ) : null}
      {edit.kind === 'correct' ? (
        <ObservationForm
          indicator={indicator}
          series={series}
          observation={edit.observation}
          onDone={onClose}
        />
      ) : null}
      {edit.kind === 'withdraw' ? (
        <Withdrawal series={series} observation={edit.observation} onDone={onClose} />
      ) : null}
      {edit.kind === 'history' ? (
        <History indicator={indicator} series={series} observation={edit.observation} />
      ) : null}
    </Dialog>
  );
}

function Withdrawal({
  series,
  observation,
  onDone,
}: {
  series: Series;
  observation: Observation;
  onDone: () => void;
}) {
  const { t } = useTranslation('indicators');
  const problemText = useProblemText();
  const id = useId();
  const refresh = useRefresh();
  const [missing, setMissing] = useState(false);
  const restore = async () => {
    try {
      await addObservation(series.id, again(observation, t('value.restoreReason')));
      showToast(t('value.restored'));
    } catch (error) {
      showToast(problemText(asProblem(error)), { tone: 'error' });
    }
    await refresh();
  };
  const withdrawal = useMutation({
    mutationFn: (reason: string) =>
      withdrawObservation(observation.id, observation.revision, reason),
    onSuccess: async () => {
      onDone();
      // What is shown of a protected value is not what was recorded: it cannot be entered anew.
      showToast(t('value.withdrawn'), observation.protection ? {} : { undo: () => void restore() });
      await refresh();
    },
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = new FormData(event.currentTarget).get('reason');
    const text = typeof reason === 'string' ? reason.trim() : '';
    setMissing(text === '');
    if (text) withdrawal.mutate(text);
    else document.getElementById(id)?.focus();
  };
  return (
    <form className="form" noValidate onSubmit={submit}>
      <p>{t('value.withdrawText')}</p>
      {withdrawal.isError ? <ProblemAlert problem={asProblem(withdrawal.error)} /> : null}
      <TextField
        id={id}
        name="reason"
        label={t('value.reason')}
        hint={t('value.reasonHint')}
        maxLength={500}
        error={missing ? t('value.errors.reason') : undefined}
      />
      <div>
        <Button kind="danger" type="submit" busy={withdrawal.isPending}>
          {t('value.withdraw')}
        </Button>
      </div>
    </form>
  );
}

/** The same value as it stood, to enter it anew. */
export function again(observation: Observation, reason: string): NewObservation {
  const { period, value, missingReason, sign, kind, dateBasis, asPrinted, numerator } = observation;
  const { denominator, sampleSize, standardError, note, confidentiality, preferred, source } =
    observation;
  const given = {
    value,
    missingReason,
    sign,
    asPrinted,
    numerator,
    denominator,
    sampleSize,
    standardError,
    note,
    confidentiality,
  };
  const present = Object.fromEntries(
    Object.entries(given).filter(([, entry]) => entry !== null && entry !== undefined),
  ) as Partial<NewObservation>;
  return { ...present, period, kind, dateBasis, preferred, sourceId: source.id, reason };
}

function History({
  indicator,
  series,
  observation,
}: {
  indicator: Indicator;
  series: Series;
  observation: Observation;
}) {
  const { t, i18n } = useTranslation('indicators');
  const revisions = useQuery(revisionsQuery(series.id, observation.period));
  if (revisions.isPending) return <Loading />;
  if (revisions.isError) {
    return (
      <ProblemAlert problem={asProblem(revisions.error)} onRetry={() => void revisions.refetch()} />
    );
  }
  return (
    <ol className="stack">
      {revisions.data.items.map((revision) => (
        <li key={`${revision.observationId}${revision.revision}`} className="card">
          <p className="cell-strong">
            {t(`value.actions.${revision.action}`)}:{' '}
            <bdi dir="ltr">
              {typeof revision.value === 'number'
                ? valueText(revision.value, indicator, i18n.language, t)
                : t(`missing.${revision.missingReason ?? 'NOT_COLLECTED'}`)}
            </bdi>
          </p>
          <p className="small muted">
            {t('value.from')} <DateText value={revision.validFrom} style="time" />{' '}
            {revision.validTo ? (
              <>
                {t('value.until')} <DateText value={revision.validTo} style="time" />
              </>
            ) : (
              t('value.untilNow')
            )}
            {' · '}
            {t(revision.importId ? 'value.byImport' : 'value.byHand')}
            {' · '}
            <bdi>{revision.source}</bdi>
          </p>
          {revision.reason ? (
            <Alert title={t('value.reason')}>
              <p dir="auto">{revision.reason}</p>
            </Alert>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

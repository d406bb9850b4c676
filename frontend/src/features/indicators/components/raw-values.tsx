import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem, ProblemError } from '../../../api/problem';
import { signInAgain } from '../../../auth/session';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { Loading } from '../../../ui/loading';
import { ProblemAlert } from '../../../ui/problem-alert';
import { rawObservationsQuery } from '../api/series';
import type { Indicator, Observation, Series } from '../api/types';
import { ObservationTable } from './observation-table';

interface RawValuesProps {
  indicator: Indicator;
  series: Series;
  caption: string;
  actions: (observation: Observation) => ReactNode;
}

/** The figures as they were recorded, with a mark that nobody can overlook, after a fresh sign-in. */
export function RawValues({ indicator, series, caption, actions }: RawValuesProps) {
  const { t, i18n } = useTranslation('indicators');
  const raw = useQuery(rawObservationsQuery(series.id, i18n.language));
  if (raw.isPending) return <Loading />;
  if (raw.isError) {
    return wantsSignIn(raw.error) ? (
      <Alert tone="info" title={t('protection.signInTitle')}>
        <p className="measure">{t('protection.signInText')}</p>
        <div>
          <Button kind="primary" onClick={() => void signInAgain()}>
            {t('protection.signIn')}
          </Button>
        </div>
      </Alert>
    ) : (
      <ProblemAlert problem={asProblem(raw.error)} onRetry={() => void raw.refetch()} />
    );
  }
  return (
    <div className="stack raw-values">
      <Alert tone="warning" title={t('protection.rawTitle')}>
        <p className="measure">{t('protection.rawText')}</p>
      </Alert>
      <ObservationTable
        indicator={indicator}
        items={raw.data.items}
        caption={`${caption} – ${t('protection.rawTitle')}`}
        actions={actions}
      />
    </div>
  );
}

/** The sign-in is too long ago for this request. */
export function wantsSignIn(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.type.endsWith('/sign-in-again');
}

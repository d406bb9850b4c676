import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert } from './alert';
import { Button } from './button';

/** What this needs of an RFC 9457 problem (src/api/problem.ts). */
export interface ProblemView {
  type: string;
  title: string;
  status: number;
  detail?: string;
  instance?: string;
  errors?: { pointer?: string; detail: string }[];
}

export interface ProblemAlertProps {
  problem: ProblemView;
  onRetry?: () => void;
  /** Only the faults that no field shows; default: all. */
  faults?: readonly { detail: string }[];
  children?: ReactNode;
}

type ProblemKey =
  | 'unreachable'
  | 'signedOut'
  | 'forbidden'
  | 'notFound'
  | 'conflict'
  | 'stale'
  | 'tooLarge'
  | 'tooMany'
  | 'unavailable'
  | 'refused'
  | 'failed';

const statusKeys: Partial<Record<number, ProblemKey>> = {
  0: 'unreachable',
  401: 'signedOut',
  403: 'forbidden',
  404: 'notFound',
  409: 'conflict',
  410: 'notFound',
  412: 'stale',
  413: 'tooLarge',
  428: 'stale',
  429: 'tooMany',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
};

/** Says what went wrong and what to do, in the reader's words; the API's detail below. */
export function ProblemAlert({ problem, onRetry, faults, children }: ProblemAlertProps) {
  const { t } = useTranslation('common');
  const fallback = problem.status >= 400 && problem.status < 500 ? 'refused' : 'failed';
  const key = statusKeys[problem.status] ?? fallback;
  const list = faults ?? problem.errors ?? [];
  return (
    <Alert
      tone={problem.status === 0 ? 'warning' : 'danger'}
      title={t(`problem.${key}.title`)}
      live
    >
      <p>{problem.detail ?? t(`problem.${key}.text`)}</p>
      {list.length > 0 ? (
        <ul className="error-summary-list">
          {list.map((fault) => (
            <li key={fault.detail}>{fault.detail}</li>
          ))}
        </ul>
      ) : null}
      {children}
      {onRetry ? (
        <div>
          <Button onClick={onRetry}>{t('ui.retry')}</Button>
        </div>
      ) : null}
    </Alert>
  );
}

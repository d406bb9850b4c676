import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert } from './alert';
import { Button } from './button';
import { problemKey } from './problem-text';

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

/** Says what went wrong and what to do, in the reader's words; the API's detail below. */
export function ProblemAlert({ problem, onRetry, faults, children }: ProblemAlertProps) {
  const { t } = useTranslation('common');
  const key = problemKey(problem.status);
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

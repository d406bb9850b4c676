import { useTranslation } from 'react-i18next';

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

/** The words of a status: what they say stands under `problem` of the common texts. */
export function problemKey(status: number): ProblemKey {
  return statusKeys[status] ?? (status >= 400 && status < 500 ? 'refused' : 'failed');
}

/** What went wrong in one sentence, for where there is no room for a `ProblemAlert`. */
export function useProblemText() {
  const { t } = useTranslation('common');
  return ({ status, detail }: { status: number; detail?: string }) =>
    detail ?? t(`problem.${problemKey(status)}.text`);
}

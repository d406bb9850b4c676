import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Alert } from '../../../ui/alert';
import { Link } from '../../../ui/link';
import { answerQuery } from '../api/get-answer';
import type { Indicator } from '../api/types';

/** What one must know before reading: retired, not switched on, made from an answer. */
export function IndicatorStates({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('indicators');
  return (
    <>
      {indicator.status === 'RETIRED' ? (
        <Alert tone="info" title={t('page.retiredTitle')}>
          {indicator.retiredReason ? <p dir="auto">{indicator.retiredReason}</p> : null}
          {indicator.successorId ? (
            <p>
              <Link to="/indikatoren/$id" params={{ id: indicator.successorId }}>
                {t('page.successor')}
              </Link>
            </p>
          ) : null}
        </Alert>
      ) : null}
      {indicator.status === 'ACTIVE' && !indicator.active ? (
        <Alert tone="info" title={t('page.offTitle')}>
          <p>{t('page.offText')}</p>
        </Alert>
      ) : null}
      {indicator.sourceResponseId ? <FromAnswer answerId={indicator.sourceResponseId} /> : null}
    </>
  );
}

/** The answer an indicator was made from; the words only for those who may read them. */
function FromAnswer({ answerId }: { answerId: string }) {
  const { t } = useTranslation('indicators');
  const answer = useQuery(answerQuery(answerId));
  const given = answer.data;
  if (!given) return <p className="muted">{t('page.fromAnswer')}</p>;
  const slugs = {
    STATUS_QUO: 'status-quo',
    GOAL: 'ziele',
    INDICATOR: 'indikatoren',
    MEASURE: 'massnahmen',
    PRIORITY: 'massnahmen',
  } as const;
  return (
    <Alert title={t('page.fromAnswer')}>
      <p lang={given.language} dir="auto" className="user-text">
        {given.text}
      </p>
      <p>
        <Link
          to="/ags/$groupId/$step"
          params={{ groupId: given.workingGroup.id, step: slugs[given.step] }}
        >
          {given.workingGroup.label}
        </Link>
      </p>
    </Alert>
  );
}

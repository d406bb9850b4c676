import { useTranslation } from 'react-i18next';
import { DateText } from '../../../../i18n/date-text';
import type { KeptGapVerdict } from '../../api/types';
import { VerdictBadge } from '../verdict-badge';

interface KeptAnswerProps {
  answer: Pick<KeptGapVerdict['answer'], 'result' | 'sentence'>;
  asOf: string;
  today: KeptGapVerdict['today'];
}

/** What was said then, and whether it still holds. */
export function KeptAnswer({ answer, asOf, today }: KeptAnswerProps) {
  const { t, i18n } = useTranslation('judgement');
  return (
    <>
      <p className="row">
        <VerdictBadge result={answer.result} />
        <span className="small muted">
          {t('kept.asOf')} <DateText value={asOf} style="time" />
        </span>
      </p>
      <p>{answer.sentence[i18n.language === 'en' ? 'en' : 'de']}</p>
      <p className="small">
        {today.sameFigures
          ? t('kept.same')
          : today.sameAnswer
            ? t('kept.otherFigures')
            : t('kept.otherAnswer')}
      </p>
    </>
  );
}

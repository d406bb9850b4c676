import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../../i18n/date-text';
import { Num } from '../../../i18n/num';
import { TranslatedText } from '../../../i18n/translated-text';
import { ExternalLink } from '../../../ui/link';
import { type Decision, decisionQuery } from '../api/decisions';

/** Who decided and when, with the way to the source. */
export function DecisionNote({ decisionId, full = false }: { decisionId: string; full?: boolean }) {
  const decision = useQuery(decisionQuery(decisionId)).data;
  if (!decision) return null;
  return <DecisionFacts decision={decision} full={full} />;
}

export function DecisionFacts({ decision, full }: { decision: Decision; full: boolean }) {
  const { t } = useTranslation('guidelines');
  return (
    <div className="stack stack-small decision">
      <p>
        <bdi>{decision.body.label}</bdi>, <DateText value={decision.decidedOn} />
        {decision.dateBasis === 'INFERRED' ? (
          <span className="muted"> ({t('decision.inferred')})</span>
        ) : null}
      </p>
      {full ? (
        <p>
          <TranslatedText text={decision.text} showState />
        </p>
      ) : null}
      {decision.votes ? (
        <p className="small">
          {t('decision.votes')} <Num value={decision.votes.yes} /> {t('decision.yes')},{' '}
          <Num value={decision.votes.no} /> {t('decision.no')},{' '}
          <Num value={decision.votes.abstain} /> {t('decision.abstain')}
        </p>
      ) : null}
      {decision.sourceUrl ? (
        <p className="small">
          <ExternalLink href={decision.sourceUrl}>{t('decision.source')}</ExternalLink>
        </p>
      ) : null}
    </div>
  );
}

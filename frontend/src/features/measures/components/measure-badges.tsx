import { useTranslation } from 'react-i18next';
import { Badge } from '../../../ui/badge';
import {
  fundingLooks,
  hasEnded,
  isAdopted,
  type Measure,
  type MeasureStatus,
  statusLooks,
} from '../model/measure';

export function StatusBadge({ status }: { status: MeasureStatus }) {
  const { t } = useTranslation('measures');
  return <Badge {...statusLooks[status]}>{t(`statuses.${status}`)}</Badge>;
}

/** Adopted is not funded: both stand side by side. */
export function AdoptedAndFunded({ measure }: { measure: Measure }) {
  const { t } = useTranslation('measures');
  const adopted = isAdopted(measure);
  // What has ended waits for nothing any more.
  if (hasEnded(measure) && !adopted && measure.fundingState === 'OPEN') return null;
  return (
    <dl className="measure-pair">
      <div>
        <dt>{t('adopted.label')}</dt>
        <dd>
          <Badge tone={adopted ? 'success' : 'neutral'} icon={adopted ? 'check' : 'help'}>
            {t(adopted ? 'adopted.yes' : 'adopted.no')}
          </Badge>
        </dd>
      </div>
      <div>
        <dt>{t('funding.label')}</dt>
        <dd>
          <Badge {...fundingLooks[measure.fundingState]}>
            {t(`funding.${measure.fundingState}`)}
          </Badge>
        </dd>
      </div>
    </dl>
  );
}

/** What is still missing before anyone can steer it, in words. */
export function Lacking({ measure }: { measure: Measure }) {
  const { t, i18n } = useTranslation('measures');
  if (hasEnded(measure)) return null;
  if (measure.lacks.length === 0) {
    return <p className="measure-lacks">{t('lacks.none')}</p>;
  }
  const words = measure.lacks.map((lack) => t(`lacks.${lack}`));
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(words);
  return (
    <p className="measure-lacks">
      <strong>{t('lacks.label')}</strong> {list}
    </p>
  );
}

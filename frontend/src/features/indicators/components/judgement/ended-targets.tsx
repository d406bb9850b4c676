import { useTranslation } from 'react-i18next';
import { DateText } from '../../../../i18n/date-text';
import { Disclosure } from '../../../../ui/disclosure';
import type { Indicator, Target } from '../../api/types';
import { useTargetWords } from './use-target-words';

/** Targets that no longer hold, each with the reason why. */
export function EndedTargets({
  indicator,
  targets,
}: {
  indicator: Indicator;
  targets: readonly Target[];
}) {
  const { t } = useTranslation('judgement');
  const inWords = useTargetWords(indicator);
  return (
    <div className="no-print">
      <Disclosure summary={t('path.endedTargets', { count: targets.length })}>
        <ul className="stack stack-small measure">
          {targets.map((target) => (
            <li key={target.id}>
              <span className="cell-strong">{inWords(target)}</span>
              <br />
              <span dir="auto">{target.endedBecause}</span>{' '}
              <span className="small muted">
                (<DateText value={target.updatedAt} style="short" />)
              </span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

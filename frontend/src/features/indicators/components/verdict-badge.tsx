import { useTranslation } from 'react-i18next';
import { Badge } from '../../../ui/badge';
import { Icon } from '../../../ui/icon';
import type { ChangeSummary, Movement } from '../api/types';
import { movementIcons, resultLooks } from '../model/verdict-look';

/** The finding in words with a shape of its own. */
export function VerdictBadge({ result }: Pick<ChangeSummary, 'result'>) {
  const { t } = useTranslation('indicators');
  const { icon, tone } = resultLooks[result];
  return (
    <Badge tone={tone} icon={icon}>
      {t(`results.${result}`)}
    </Badge>
  );
}

/** Which way the figures went; says nothing about better or worse. */
export function MovementWord({ direction }: { direction: Movement }) {
  const { t } = useTranslation('indicators');
  return (
    <span className="movement">
      <Icon name={movementIcons[direction]} small />
      {t(`movements.${direction}`)}
    </span>
  );
}

import { useTranslation } from 'react-i18next';
import { DateText } from '../../../i18n/date-text';
import { germanDay } from '../../../i18n/german-day';

/** On paper only: of which day the figures are, and where the page stands. */
export function PrintFoot({ stand }: { stand: string | undefined }) {
  const { t } = useTranslation('indicators');
  return (
    <p className="print-only print-foot muted small">
      {t('asOf.title')} <DateText value={stand ?? germanDay(new Date())} style="short" /> ·{' '}
      <bdi>{location.href}</bdi>
    </p>
  );
}

import { useTranslation } from 'react-i18next';
import { formatRange } from './format';

interface RangeProps {
  low: number;
  high: number;
  decimals?: number;
  unit?: string;
}

/** An interval; plain text ranges would flip on right-to-left pages. */
export function Range({ low, high, decimals = 0, unit }: RangeProps) {
  const { i18n } = useTranslation();
  return (
    <bdi dir="ltr">
      {formatRange(low, high, decimals, i18n.language)}
      {unit ? `\u00a0${unit}` : ''}
    </bdi>
  );
}

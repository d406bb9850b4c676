import { useTranslation } from 'react-i18next';
import { formatNumber } from './format';

interface NumProps {
  value: number;
  decimals?: number;
  /** Written after the value with a no-break space, e.g. "%". */
  unit?: string;
}

/** A number with fixed direction, so that it reads the same in every language. */
export function Num({ value, decimals, unit }: NumProps) {
  const { i18n } = useTranslation();
  return (
    <bdi dir="ltr">
      {formatNumber(value, decimals, i18n.language)}
      {unit ? `\u00a0${unit}` : ''}
    </bdi>
  );
}

import { useTranslation } from 'react-i18next';
import type { Indicator, Target } from '../../api/types';
import { valueText } from '../../model/value-text';

/** "Mindestens 30 % bis 2030": a target of this indicator in one line. */
export function useTargetWords(indicator: Indicator): (target: Target) => string {
  const { t, i18n } = useTranslation('judgement');
  const { t: words } = useTranslation('indicators');
  const shown = (value: number | null | undefined) =>
    typeof value === 'number' ? valueText(value, indicator, i18n.language, words) : '';
  return (target) =>
    t(`path.kinds.${sortOf(target)}`, {
      value: shown(target.value),
      upper: shown(target.upperValue),
      year: target.untilYear ?? '',
    });
}

/** What sort of target it is, with its direction where it has one. */
function sortOf({ kind, wanted }: Target) {
  return kind === 'BAND' || kind === 'QUALITATIVE'
    ? kind
    : (`${kind}_${wanted ?? 'HIGHER'}` as const);
}

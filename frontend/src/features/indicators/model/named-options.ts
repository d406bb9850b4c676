import { pickText } from '../../../i18n/translated-text';
import type { SelectOption } from '../../../ui/select';
import type { Indicator } from '../api/types';

/** Indicators or areas to choose from, by name with the code behind it, in the order of the names. */
export function namedOptions<T extends { code: string; name: Indicator['name'] }>(
  list: readonly T[],
  language: string,
  value: (each: T) => string,
): SelectOption[] {
  return list
    .map((each) => ({
      value: value(each),
      label: `${pickText(each.name, language)?.text ?? each.code} (${each.code})`,
    }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
}

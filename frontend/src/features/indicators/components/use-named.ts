import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SelectOption } from '../../../ui/select';
import { areasQuery } from '../api/areas';
import { allIndicatorsQuery } from '../api/list-indicators';
import type { Indicator } from '../api/types';
import { namedOptions } from '../model/named-options';

/** What figures can be about, by name; the file knows it by its code. */
export function useNamed(): Record<'indicators' | 'areas', SelectOption[]> {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const options = (list: readonly { code: string; name: Indicator['name'] }[] = []) =>
    namedOptions(list, language, ({ code }) => code);
  return {
    indicators: options(useQuery(allIndicatorsQuery(language)).data),
    areas: options(useQuery(areasQuery()).data),
  };
}

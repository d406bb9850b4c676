import type { TFunction } from 'i18next';
import { formatDate } from '../../../i18n/format';
import type { Observation } from '../api/types';

type Source = Observation['source'];

/** Who counted, what one may do with it and when it was retrieved, as far as it is known. */
export function sourceFacts(
  { producer, licence, retrievedOn }: Source,
  language: string,
  t: TFunction<'indicators'>,
): string[] {
  return [
    producer,
    licence ? t('reading.licence', { licence }) : null,
    retrievedOn
      ? t('reading.retrieved', { date: formatDate(retrievedOn, 'short', language) })
      : null,
  ].filter((fact) => typeof fact === 'string');
}

/** All sources of some figures in one line, for pictures and frames; the page has the links. */
export function sourceLine(
  items: readonly Observation[],
  language: string,
  t: TFunction<'indicators'>,
): string {
  const sources = new Map(items.map(({ source }) => [source.id, source]));
  const source = [...sources.values()]
    .map((each) => {
      const facts = sourceFacts(each, language, t).filter((fact) => !each.title.includes(fact));
      return facts.length > 0 ? `${each.title} (${facts.join(', ')})` : each.title;
    })
    .join('; ');
  return t('chart.source', { source });
}
